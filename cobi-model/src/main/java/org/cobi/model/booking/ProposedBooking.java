package org.cobi.model.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderRef;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.session.SessionSlot;
import org.immutables.value.Value;

/**
 * A slot that somebody proposes to book, with everything it is judged against: the one question of
 * the rules in this package.
 */
@Value.Immutable
@CobiStyle
public sealed interface ProposedBooking permits ImmutableProposedBooking {

  /** When, where and with whom. */
  SessionSlot slot();

  /** The definition, for lengths and group sizes. */
  ProgrammeDefinition programme();

  /** The region's own limits. */
  LocalPolicy policy();

  /** Who takes part; absent while a scheduler asks for nobody in particular. */
  @Value.Redacted
  Optional<ParticipantRef> participant();

  /** What the slot must respect in that person's life. */
  @Value.Default
  default Circumstances circumstances() {
    return Circumstances.NONE;
  }

  /** The orders that the person is under. */
  List<Order> orders();

  /** The person's other sessions of the series, held or still to come. */
  List<Booking> series();

  /** How many sessions of the series were held before. */
  @Value.Default
  default int heldBefore() {
    return 0;
  }

  /** The practitioner to whom the person is allocated. */
  Optional<Practitioner> allocated();

  /** Who has delivered sessions of the series so far, besides the allocated practitioner. */
  Set<PractitionerRef> deliveredBefore();

  /** Whether a hand-over note is recorded with the proposal. */
  @Value.Default
  default boolean handoverNoted() {
    return false;
  }

  /** How long the session is by its template. */
  Optional<Duration> templateLength();

  /** What is booked already, and where and who there is. */
  @Value.Default
  default Diary diary() {
    return Diary.EMPTY;
  }

  /** The start. */
  default LocalDateTime start() {
    return slot().start();
  }

  /** The day. */
  default LocalDate day() {
    return slot().day();
  }

  /** How long it is planned to take. */
  default Duration length() {
    return slot().length().orElse(programme().usualLength());
  }

  /** The first moment after it. */
  default LocalDateTime end() {
    return start().plus(length());
  }

  /** Who would deliver it: the one named in the slot, else the allocated one. */
  default Optional<Practitioner> practitioner() {
    return slot().practitioner().or(this::allocated);
  }

  /** Everybody of the staff who would be there. */
  default Stream<Practitioner> staff() {
    return Stream.concat(practitioner().stream(), slot().colleagues().stream());
  }

  /** How many different workers would be there. */
  default int workers() {
    return (int) staff().map(Practitioner::reference).distinct().count();
  }

  /** The person's other appointments, of this series and of any other kind. */
  default List<Booking> own() {
    return Stream.concat(series().stream(), elsewhere()).toList();
  }

  private Stream<Booking> elsewhere() {
    return participant().stream()
        .flatMap(who -> diary().bookingsOf(who).stream())
        .filter(booking -> !isTheSameGroup(booking));
  }

  /** What others have booked, but for those who would be in the same group session. */
  default List<Booking> others() {
    return diary().bookings().stream()
        .filter(booking -> participant().isEmpty() || !booking.participant().equals(participant()))
        .filter(booking -> !isTheSameGroup(booking))
        .toList();
  }

  /** Who else would be in the same group session. */
  default List<Booking> withinTheGroup() {
    return diary().bookings().stream().filter(this::isTheSameGroup).toList();
  }

  private boolean isTheSameGroup(Booking booking) {
    return slot().group().isPresent()
        && booking.group().equals(slot().group())
        && booking.start().equals(start());
  }

  /** What others have booked, a group session counted once. */
  default List<Booking> othersOnce() {
    Set<List<Object>> groups = new HashSet<>();
    return others().stream()
        .filter(
            booking ->
                booking.group().isEmpty()
                    || groups.add(List.of(booking.group().get(), booking.start())))
        .toList();
  }

  /** Whether the person is under an order on the day; an order that is not known counts too. */
  default boolean isUnder(Optional<OrderRef> order) {
    return order
        .flatMap(
            reference ->
                orders().stream().filter(known -> known.reference().equals(reference)).findFirst())
        .map(known -> known.isInForceOn(day()))
        .orElse(true);
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableProposedBooking.Builder {
    Builder() {}
  }
}
