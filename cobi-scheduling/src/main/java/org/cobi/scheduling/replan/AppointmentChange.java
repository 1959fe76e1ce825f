package org.cobi.scheduling.replan;

import java.util.Optional;
import org.cobi.model.person.ParticipantRef;
import org.cobi.scheduling.plan.Appointment;

/**
 * One appointment of one person that is not as it was agreed.
 *
 * <p>An appointment that only counts as another session of the series, because one before it was
 * missed, has not changed: its time, practitioner and office are the same.
 *
 * @param participant for whom
 * @param before what was agreed; empty for somebody who had no series
 * @param after what is proposed; empty if nothing takes its place
 */
public record AppointmentChange(
    ParticipantRef participant, Optional<Appointment> before, Optional<Appointment> after) {

  /** What kind of change it is. */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.isEmpty() ? Kind.GIVEN_UP : Kind.MOVED;
  }

  /** What becomes of an appointment. */
  public enum Kind {
    /** It is at another time, with another practitioner or at another office. */
    MOVED,
    /** There was none. */
    ADDED,
    /** There is none any more. */
    GIVEN_UP
  }

  /** Says which kind, and nothing about anybody. */
  @Override
  public String toString() {
    return "AppointmentChange[" + kind() + "]";
  }
}
