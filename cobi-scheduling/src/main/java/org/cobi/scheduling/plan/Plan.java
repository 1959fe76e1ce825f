package org.cobi.scheduling.plan;

import java.util.List;
import org.cobi.scheduling.engine.PackedAppointments;

/**
 * A plan that keeps every hard rule, with everybody who was left out.
 *
 * @param caseload the name of the caseload that it is for
 * @param appointments every appointment: by participant in the caseload's order, then by session
 * @param leftOut who has no series, and why, in the caseload's order
 * @param figures how good it is
 * @param bounds what no plan can be better than
 */
public record Plan(
    String caseload,
    List<Appointment> appointments,
    List<LeftOut> leftOut,
    PlanFigures figures,
    PlanBounds bounds) {

  /** Copies the lists. */
  public Plan {
    appointments =
        appointments instanceof PackedAppointments packed ? packed : List.copyOf(appointments);
    leftOut = List.copyOf(leftOut);
  }

  /** Says how many appointments there are, and nothing about anybody. */
  @Override
  public String toString() {
    return "Plan["
        + (appointments.size() + " appointments, " + leftOut.size() + " left out, ")
        + (figures + "]");
  }
}
