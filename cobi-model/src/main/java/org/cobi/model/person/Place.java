package org.cobi.model.person;

import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.immutables.value.Value;

/** Where sessions are held: how many at the same time, and when it is open. */
@Value.Immutable
@CobiStyle
public sealed interface Place permits ImmutablePlace {

  /** The host's reference of this place. */
  PlaceRef reference();

  /** How many rooms there are, at least 1: as many sessions can be held at the same time. */
  int rooms();

  /** When it is open. */
  Availability openingHours();

  /** Where it lies, where neighbouring places matter. */
  Optional<GridPoint> location();

  /** Begins a place. */
  static Builder builder() {
    return new Builder();
  }

  /** Puts a place together. */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}

    /**
     * The place as described.
     *
     * @throws IllegalArgumentException if there are no rooms
     */
    @Override
    public Place build() {
      Place place = super.build();
      if (place.rooms() < 1) {
        throw new IllegalArgumentException("rooms must be at least 1 but was " + place.rooms());
      }
      return place;
    }
  }
}
