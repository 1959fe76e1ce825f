package org.cobi.scheduling.replan;

import java.time.LocalDateTime;
import java.util.List;
import org.cobi.scheduling.caseload.Caseload;

/**
 * What has happened since a plan was agreed.
 *
 * @param now the moment of asking, as London clocks show it; nothing is planned before it
 * @param delivered the sessions that have been held; they stay as they are
 * @param disturbances what the plan did not foresee, in the order in which it became known
 */
public record PlanChanges(
    LocalDateTime now, List<DeliveredSession> delivered, List<Disturbance> disturbances) {

  /** Copies the lists. */
  public PlanChanges {
    delivered = List.copyOf(delivered);
    disturbances = List.copyOf(disturbances);
  }

  /**
   * The caseload as it is after everything that was not foreseen.
   *
   * @throws IllegalArgumentException if something is not in the caseload
   */
  public Caseload applyTo(Caseload caseload) {
    Caseload changed = caseload;
    for (Disturbance disturbance : disturbances) {
      changed = disturbance.applyTo(changed);
    }
    return changed;
  }

  /** Says how many of each there are, and nothing about anybody. */
  @Override
  public String toString() {
    return "PlanChanges["
        + (delivered.size() + " delivered, " + disturbances.size() + " disturbances]");
  }
}
