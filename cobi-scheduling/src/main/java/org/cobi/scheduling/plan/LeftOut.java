package org.cobi.scheduling.plan;

import java.util.List;
import org.cobi.model.person.ParticipantRef;

/**
 * Somebody for whom there is no series, and what stands in the way.
 *
 * @param participant who
 * @param reasons what stands in the way, the most important first; never empty
 */
public record LeftOut(ParticipantRef participant, List<Reason> reasons) {

  /** Copies the reasons. */
  public LeftOut {
    reasons = List.copyOf(reasons);
  }
}
