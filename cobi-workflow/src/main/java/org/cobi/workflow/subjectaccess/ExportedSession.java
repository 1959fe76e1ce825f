package org.cobi.workflow.subjectaccess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;

/**
 * One of the person's own appointments.
 *
 * @param start the agreed start
 * @param outcome what became of it
 * @param counts whether it counts towards the programme
 * @param absenceReason why an absence was accepted
 * @param evidenceGivenOn the day on which the person gave evidence
 */
public record ExportedSession(
    LocalDateTime start,
    Optional<SessionOutcome> outcome,
    boolean counts,
    Optional<AbsenceReason> absenceReason,
    Optional<LocalDate> evidenceGivenOn) {

  static ExportedSession of(Session session) {
    return new ExportedSession(
        session.start(),
        session.outcome(),
        session.counts(),
        session.absenceReason(),
        session.evidenceGivenOn());
  }
}
