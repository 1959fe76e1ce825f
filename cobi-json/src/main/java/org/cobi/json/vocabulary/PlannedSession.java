package org.cobi.json.vocabulary;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.plan.Appointment;

/**
 * An appointment as a plan writes it. Its length may be left out, because the caseload says it.
 *
 * @param participant for whom
 * @param session which one of the series
 * @param date the day
 * @param start when it starts on that day
 * @param minutes how long it takes, if the plan says so
 * @param practitioner with whom
 * @param office where
 */
public record PlannedSession(
    ParticipantRef participant,
    SessionNumber session,
    LocalDate date,
    LocalTime start,
    Optional<Integer> minutes,
    PractitionerRef practitioner,
    PlaceRef office) {

  /**
   * An appointment as a plan writes it.
   *
   * @throws IllegalArgumentException if its length is not in whole minutes
   */
  public static PlannedSession of(Appointment appointment) {
    Duration length = appointment.length();
    if (!length.equals(Duration.ofMinutes(length.toMinutes()))) {
      throw new IllegalArgumentException(
          "a session must take whole minutes to be written but has seconds");
    }
    return new PlannedSession(
        appointment.participant(),
        appointment.session(),
        appointment.start().toLocalDate(),
        appointment.start().toLocalTime(),
        Optional.of((int) length.toMinutes()),
        appointment.practitioner(),
        appointment.office());
  }

  /** The appointment, if it takes so long. */
  public Appointment taking(Duration length) {
    return new Appointment(participant, session, date.atTime(start), length, practitioner, office);
  }
}
