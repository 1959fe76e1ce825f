package org.cobi.examples.national;

import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.workflow.ProgrammeWorkflow;

/** The programme that everybody in this example is on. */
final class NationalProgramme {
  static final ProgrammeWorkflow WORKFLOW = ProgrammeWorkflow.of(PublishedProgrammes.IA_2022);

  private NationalProgramme() {}
}
