package org.cobi.model.restricted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.immutables.value.Value;

/**
 * What whoever books must know of the restricted files: where a participant must not be, and who is
 * kept apart from whom. It holds no victim and never prints.
 */
@Value.Immutable
@CobiStyle
public sealed interface Safeguards permits ImmutableSafeguards {

  /** Nothing is unsafe and nobody is kept apart. */
  Safeguards NONE = builder().build();

  /** Every unsafe place of every participant. */
  @Value.Redacted
  List<UnsafePlace> unsafePlaces();

  /** Everybody who is kept apart. */
  @Value.Redacted
  List<LinkedPeople> linkedPeople();

  /** Why a participant must not be at a place on a day; empty if nothing speaks against it. */
  default Optional<UnsafePlace> unsafe(ParticipantRef participant, PlaceRef place, LocalDate day) {
    return unsafePlaces().stream()
        .filter(unsafe -> unsafe.participant().equals(participant))
        .filter(unsafe -> unsafe.place().equals(place) && unsafe.appliesOn(day))
        .findFirst();
  }

  /** Everybody who is kept apart from a participant. */
  default List<LinkedPeople> apartFrom(ParticipantRef participant) {
    return linkedPeople().stream().filter(linked -> linked.isAbout(participant)).toList();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableSafeguards.Builder {
    Builder() {}
  }
}
