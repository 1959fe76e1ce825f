package org.cobi.model.restricted;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.booking.Booking;
import org.cobi.model.booking.ProposedBooking;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;

/**
 * A proposed booking together with what the restricted files say: the question of the {@link
 * SeparationRules}. It never prints.
 *
 * @param booking the booking
 * @param safeguards what the restricted files say
 */
public record GuardedBooking(ProposedBooking booking, Safeguards safeguards) {

  /** The start, which is all that a public face says. */
  public LocalDateTime start() {
    return booking.start();
  }

  /** Why the person must not be at the place; empty if nothing speaks against it. */
  Optional<UnsafePlace> unsafe() {
    return booking
        .participant()
        .flatMap(
            who ->
                booking
                    .slot()
                    .place()
                    .flatMap(place -> safeguards.unsafe(who, place, booking.day())));
  }

  /** Everybody who is kept apart from the person and would be too near. */
  Stream<LinkedPeople> tooNear() {
    return booking.participant().stream()
        .flatMap(
            who ->
                safeguards.apartFrom(who).stream()
                    .filter(linked -> isTooNear(linked.awayFrom(who))));
  }

  private boolean isTooNear(ParticipantRef other) {
    return booking.diary().bookingsOf(other).stream().anyMatch(this::isTooNear);
  }

  private boolean isTooNear(Booking other) {
    return booking
        .slot()
        .place()
        .filter(here -> other.place().filter(there -> isTooNear(here, there, other)).isPresent())
        .isPresent();
  }

  private boolean isTooNear(PlaceRef here, PlaceRef there, Booking other) {
    return here.equals(there)
        ? isOnTheSameDay(other)
        : areNeighbours(here, there) && isClose(other);
  }

  private boolean isOnTheSameDay(Booking other) {
    return other.day().equals(booking.day());
  }

  /** Two places whose locations are not both known are no neighbours. */
  private boolean areNeighbours(PlaceRef here, PlaceRef there) {
    return booking.diary().place(here).flatMap(Place::location).stream()
        .flatMap(
            one ->
                booking.diary().place(there).flatMap(Place::location).map(one::metresTo).stream())
        .anyMatch(metres -> metres <= booking.policy().separationMetres());
  }

  private boolean isClose(Booking other) {
    return other.gapTo(booking.start(), booking.end()).compareTo(booking.policy().separationTime())
        < 0;
  }

  @Override
  public String toString() {
    return "GuardedBooking[<redacted>]";
  }
}
