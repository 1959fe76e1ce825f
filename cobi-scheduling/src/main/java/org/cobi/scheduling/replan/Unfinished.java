package org.cobi.scheduling.replan;

import java.util.List;
import org.cobi.model.person.ParticipantRef;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;

/**
 * Somebody whose series cannot be finished in its window any more. Nothing that was agreed with
 * them is given up: what still can be held stays booked until somebody decides.
 *
 * @param participant who
 * @param standing the appointments to come that still can be held, as they were agreed
 * @param reasons what stands in the way, the most important first
 */
public record Unfinished(
    ParticipantRef participant, List<Appointment> standing, List<Reason> reasons) {

  /** Copies the lists. */
  public Unfinished {
    standing = List.copyOf(standing);
    reasons = List.copyOf(reasons);
  }

  /** Says how many appointments stand, and nothing about anybody. */
  @Override
  public String toString() {
    return "Unfinished[" + standing.size() + " appointments stand]";
  }
}
