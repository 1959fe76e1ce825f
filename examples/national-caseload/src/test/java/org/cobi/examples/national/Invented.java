package org.cobi.examples.national;

import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;

/** Journals of invented episodes. */
final class Invented {
  private Invented() {}

  static Journal journal(Population population, long episode) {
    ProgrammeWorkflow workflow = NationalProgramme.WORKFLOW;
    Journal journal = Journal.start(Scripts.idOf(episode), workflow.programme().reference());
    for (Submission submission : new Scripts(population, workflow).submissions(episode)) {
      journal = workflow.handle(journal, submission).journal();
    }
    return journal;
  }
}
