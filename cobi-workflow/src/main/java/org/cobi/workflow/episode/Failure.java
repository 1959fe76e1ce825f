package org.cobi.workflow.episode;

import java.time.LocalDate;
import org.cobi.model.duty.Subject;

/**
 * One failure to comply that the order's enforcement looks at.
 *
 * <p>Failures are counted anew from the sessions and instructions whenever somebody asks, so a
 * corrected outcome takes its failure with it.
 *
 * @param on the day on which it happened
 * @param subject the session, or the episode for a refused instruction
 * @param answered whether an officer has acted on it
 */
public record Failure(LocalDate on, Subject subject, boolean answered) {

  /** Which failure it is. */
  public FailureKey key() {
    return new FailureKey(on, subject);
  }
}
