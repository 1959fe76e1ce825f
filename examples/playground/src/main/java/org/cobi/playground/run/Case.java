package org.cobi.playground.run;

import java.util.List;
import org.cobi.workflow.ProgrammeWorkflow;

/**
 * A case, ready to be played.
 *
 * @param file the name of the file it was read from
 * @param title what it is about
 * @param workflow the programme, the calendar and the local policy under which it is played
 * @param steps its lines, in order
 */
public record Case(String file, String title, ProgrammeWorkflow workflow, List<Step> steps) {

  /** Copies the lines. */
  public Case {
    steps = List.copyOf(steps);
  }

  /** Whether its lines speak of more than one episode. */
  public boolean hasSeveralEpisodes() {
    return steps.stream().map(step -> step.submission().episode()).distinct().count() > 1;
  }
}
