package org.cobi.model.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.GroupRef;
import org.cobi.model.session.SessionSlot;
import org.immutables.value.Value;

/** A time that is taken, with whatever it takes: a room, practitioners, a participant. */
@Value.Immutable
@CobiStyle
public sealed interface Booking permits ImmutableBooking {

  /** The start in London's local time. */
  LocalDateTime start();

  /** How long it takes. */
  Duration length();

  /** Where it is; it takes one of the rooms there. */
  Optional<PlaceRef> place();

  /** Who of the staff is there. */
  Set<PractitionerRef> practitioners();

  /** Which participant is there. It keeps people apart and is never shown. */
  @Value.Redacted
  Optional<ParticipantRef> participant();

  /** The group that is there together, in one room. */
  Optional<GroupRef> group();

  /** The day of the start. */
  default LocalDate day() {
    return start().toLocalDate();
  }

  /** The first moment after it. */
  default LocalDateTime end() {
    return start().plus(length());
  }

  /** Whether it covers some moment of another time; times that only touch share none. */
  default boolean overlaps(LocalDateTime from, LocalDateTime to) {
    return start().isBefore(to) && from.isBefore(end());
  }

  /** The time between it and another; zero if they overlap or touch. */
  default Duration gapTo(LocalDateTime from, LocalDateTime to) {
    if (overlaps(from, to)) {
      return Duration.ZERO;
    }
    return start().isBefore(from) ? Duration.between(end(), from) : Duration.between(to, start());
  }

  /** What a session of the usual length takes. */
  static Builder of(SessionSlot slot, Duration usualLength) {
    Builder booking =
        builder()
            .start(slot.start())
            .length(slot.length().orElse(usualLength))
            .place(slot.place())
            .group(slot.group());
    slot.practitioner().ifPresent(who -> booking.addPractitioners(who.reference()));
    slot.colleagues().forEach(who -> booking.addPractitioners(who.reference()));
    return booking;
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses a length that is not positive. */
  final class Builder extends ImmutableBooking.Builder {
    Builder() {}

    @Override
    public Booking build() {
      Booking booking = super.build();
      if (booking.length().isNegative() || booking.length().isZero()) {
        throw new IllegalArgumentException(
            "the length of a booking must be positive but was " + booking.length());
      }
      return booking;
    }
  }
}
