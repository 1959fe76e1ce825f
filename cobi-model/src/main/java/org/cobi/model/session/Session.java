package org.cobi.model.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.cobi.model.CobiStyle;
import org.immutables.value.Value;

/**
 * One appointment and what became of it.
 *
 * <p>It is known by its agreed start. It has a number only when it counts: a session that was
 * missed has none, and the next one that counts takes it.
 */
@Value.Immutable
@CobiStyle
public sealed interface Session permits ImmutableSession {

  /** When, where and with whom. */
  SessionSlot slot();

  /** The last day on which its outcome is recorded in time. */
  LocalDate outcomeDueOn();

  /** What became of it; absent while it is still to come or not yet recorded. */
  Optional<SessionOutcome> outcome();

  /** Whether it counts towards the programme, by the programme's own list of outcomes. */
  @Value.Default
  default boolean counts() {
    return false;
  }

  /**
   * Its place among the sessions that count, in the order of their starts. An episode numbers its
   * sessions anew with every change, so a late record or a correction never leaves a gap.
   */
  Optional<SessionNumber> number();

  /** The skill it was about, once it was held. */
  Optional<SkillModule> skill();

  /** Why an absence was accepted. */
  Optional<AbsenceReason> absenceReason();

  /** The last day on which evidence for an absence is in time; present for absences. */
  Optional<LocalDate> evidenceDueOn();

  /** The day on which evidence for an absence was given. */
  Optional<LocalDate> evidenceGivenOn();

  /** The agreed start, by which it is known. */
  default LocalDateTime start() {
    return slot().start();
  }

  /** The day of the agreed start. */
  default LocalDate day() {
    return slot().day();
  }

  /** Whether nothing is recorded of it yet. */
  default boolean isOpen() {
    return outcome().isEmpty();
  }

  /** Whether its outcome satisfies a condition; false while nothing is recorded. */
  default boolean outcomeIs(Predicate<SessionOutcome> condition) {
    return outcome().filter(condition).isPresent();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses to count a session without an outcome. */
  final class Builder extends ImmutableSession.Builder {
    Builder() {}

    @Override
    public Session build() {
      Session session = super.build();
      if (session.counts() && session.isOpen()) {
        throw new IllegalArgumentException(
            "a session must have an outcome to count, but nothing is recorded of it");
      }
      return session;
    }
  }
}
