package org.cobi.examples.national;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;
import org.cobi.json.Documents;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;

/**
 * Replays the journal of an episode under a changed definition: the kind of each difference, and
 * its words.
 */
final class WhatIfFunction extends RichFlatMapFunction<Long, Tuple2<String, String>> {
  private static final long serialVersionUID = 1L;

  private final Population population;
  private final String definition;
  private transient Scripts scripts;
  private transient ProgrammeWorkflow changed;

  /** The definition travels to the machines as the document that it is. */
  @SuppressWarnings("NullAway.Init")
  WhatIfFunction(Population population, String definition) {
    this.population = population;
    this.definition = definition;
  }

  @Override
  public void open(OpenContext context) {
    scripts = new Scripts(population, NationalProgramme.WORKFLOW);
    changed = ProgrammeWorkflow.of(Documents.PROGRAMME_DEFINITION.read(definition));
  }

  @Override
  public void flatMap(Long episode, Collector<Tuple2<String, String>> out) {
    for (WhatIf.Difference difference : WhatIf.differences(journal(episode), changed)) {
      out.collect(Tuple2.of(difference.kind(), difference.words()));
    }
  }

  private Journal journal(long episode) {
    ProgrammeWorkflow was = NationalProgramme.WORKFLOW;
    Journal journal = Journal.start(Scripts.idOf(episode), was.programme().reference());
    for (Submission submission : scripts.submissions(episode)) {
      Handled handled = was.handle(journal, submission);
      journal = handled.journal();
    }
    return journal;
  }
}
