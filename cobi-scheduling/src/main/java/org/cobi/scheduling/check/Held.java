package org.cobi.scheduling.check;

import java.time.LocalDate;
import org.cobi.model.person.ParticipantRef;
import org.cobi.scheduling.plan.Appointment;

/**
 * An appointment as the checker looks at it.
 *
 * @param appointment as it was planned
 * @param start in minutes after midnight
 * @param end in minutes after midnight, by the length that the series says
 */
record Held(Appointment appointment, int start, int end) {

  LocalDate day() {
    return appointment.start().toLocalDate();
  }

  ParticipantRef participant() {
    return appointment.participant();
  }

  boolean isOngoingAt(int minute) {
    return start <= minute && minute < end;
  }
}
