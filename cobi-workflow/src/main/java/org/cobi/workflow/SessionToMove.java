package org.cobi.workflow;

import java.time.LocalDateTime;
import java.util.List;
import org.cobi.model.booking.ProposedBooking;
import org.cobi.model.restricted.GuardedBooking;
import org.cobi.model.restricted.Safeguards;
import org.cobi.model.restricted.SeparationRules;
import org.cobi.model.rule.Violation;

/**
 * A session to come that could not be booked any more as it is.
 *
 * @param start the session
 * @param reasons what stands in its way, in public words, each at least one
 */
public record SessionToMove(LocalDateTime start, List<Violation> reasons) {
  /** What the participant is told, whatever the reason. */
  public static final String TOLD_AS = "operational";

  /** Copies the reasons. */
  public SessionToMove {
    reasons = List.copyOf(reasons);
  }

  /** What nobody can override. */
  static SessionToMove of(ProposedBooking booking, Safeguards safeguards) {
    GuardedBooking guarded = new GuardedBooking(booking, safeguards);
    return new SessionToMove(
        booking.start(),
        SeparationRules.OF_EVERY_BOOKING.stream()
            .flatMap(rule -> rule.check(guarded).stream())
            .filter(found -> found.severity().standsInTheWay() && !found.canBeOverridden())
            .toList());
  }
}
