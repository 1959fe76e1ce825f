package org.cobi.scheduling.plan;

import java.time.Duration;
import java.time.LocalDateTime;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;

/**
 * One session of a series, with its time, practitioner and office.
 *
 * @param participant for whom
 * @param session which one of the series
 * @param start when it starts, as London clocks show it
 * @param length how long it takes
 * @param practitioner with whom
 * @param office where
 */
public record Appointment(
    ParticipantRef participant,
    SessionNumber session,
    LocalDateTime start,
    Duration length,
    PractitionerRef practitioner,
    PlaceRef office) {

  /** When it ends. */
  public LocalDateTime end() {
    return start.plus(length);
  }

  /** Whether it is the same time, with the same practitioner at the same office. */
  public boolean isAtTheSameSlotAs(Appointment other) {
    return start.equals(other.start)
        && practitioner.equals(other.practitioner)
        && office.equals(other.office);
  }
}
