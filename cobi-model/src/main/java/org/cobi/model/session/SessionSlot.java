package org.cobi.model.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.time.LondonTime;
import org.immutables.value.Value;

/** A time, and maybe a place and a practitioner, agreed or proposed for one session. */
@Value.Immutable
@CobiStyle
public sealed interface SessionSlot permits ImmutableSessionSlot {

  /** The agreed start in London's local time. A person has at most one session at any start. */
  LocalDateTime start();

  /** How long it is planned to take; the programme's own length when nothing is said. */
  Optional<Duration> length();

  /** One-to-one or group; the programme's own when nothing is said. */
  Optional<Modality> modality();

  /** Where it is held. */
  Optional<PlaceRef> place();

  /** Who delivers it; the allocated practitioner when nothing is said. */
  Optional<Practitioner> practitioner();

  /** Who works beside the practitioner: a second worker, or a second facilitator of a group. */
  List<Practitioner> colleagues();

  /** The group that has the session together; only for group work. */
  Optional<GroupRef> group();

  /** Whether an interpreter is booked for it. */
  @Value.Default
  default boolean interpreter() {
    return false;
  }

  /** The day of the start. */
  default LocalDate day() {
    return start().toLocalDate();
  }

  /** A slot of the programme's own modality and length. */
  static SessionSlot at(LocalDateTime start) {
    return builder().start(start).build();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one.
   *
   * <p>{@code build()} throws IllegalArgumentException if the start does not exist or exists twice
   * because the clocks change, if it is not on a whole minute, or if the length is not positive.
   */
  final class Builder extends ImmutableSessionSlot.Builder {
    Builder() {}

    @Override
    public SessionSlot build() {
      SessionSlot slot = super.build();
      LondonTime.instantOf(slot.start());
      if (!slot.start().equals(slot.start().truncatedTo(ChronoUnit.MINUTES))) {
        throw new IllegalArgumentException("a session must start on a whole minute");
      }
      slot.length().ifPresent(Builder::mustBePositive);
      return slot;
    }

    private static void mustBePositive(Duration length) {
      if (length.isNegative() || length.isZero()) {
        throw new IllegalArgumentException("session length must be positive but was " + length);
      }
    }
  }
}
