package org.cobi.scheduling.check;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.session.SessionNumber;

/**
 * One hard rule that a plan breaks, and where. Prints nothing of anybody.
 *
 * @param rule which rule
 * @param participant whose series, if it is about one
 * @param session which session, if it is about one
 * @param day which day, if it is about one
 */
public record Breach(
    HardRule rule,
    Optional<ParticipantRef> participant,
    Optional<SessionNumber> session,
    Optional<LocalDate> day) {

  static Breach of(HardRule rule) {
    return new Breach(rule, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Breach of(HardRule rule, ParticipantRef participant) {
    return new Breach(rule, Optional.of(participant), Optional.empty(), Optional.empty());
  }

  static Breach of(HardRule rule, LocalDate day) {
    return new Breach(rule, Optional.empty(), Optional.empty(), Optional.of(day));
  }
}
