package org.cobi.model.booking;

import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.immutables.value.Value;

/**
 * What the host's diaries say: what is booked already, where, and who works when. The sessions of
 * the episode that is asked are left out of it; the episode knows them.
 */
@Value.Immutable
@CobiStyle
public sealed interface Diary permits ImmutableDiary {

  /** Nothing is booked and nothing is known. */
  Diary EMPTY = builder().build();

  /** Everything that is booked apart from the sessions of the episode that is asked. */
  List<Booking> bookings();

  /** The places that are known, with their rooms and hours. */
  List<Place> places();

  /** The practitioners whose times are known. */
  List<PractitionerTimes> practitioners();

  /** The place with this reference, if it is known. */
  default Optional<Place> place(PlaceRef reference) {
    return places().stream().filter(place -> place.reference().equals(reference)).findFirst();
  }

  /** The times of a practitioner, if they are known. */
  default Optional<PractitionerTimes> timesOf(PractitionerRef reference) {
    return practitioners().stream()
        .filter(times -> times.practitioner().equals(reference))
        .findFirst();
  }

  /** What a participant has booked elsewhere: in other episodes, or for other reasons. */
  default List<Booking> bookingsOf(ParticipantRef participant) {
    return bookings().stream()
        .filter(booking -> booking.participant().filter(participant::equals).isPresent())
        .toList();
  }

  /** The same diary with more bookings. */
  default Diary with(List<Booking> more) {
    return builder().from(this).addAllBookings(more).build();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableDiary.Builder {
    Builder() {}
  }
}
