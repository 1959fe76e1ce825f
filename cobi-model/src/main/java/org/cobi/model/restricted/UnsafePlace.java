package org.cobi.model.restricted;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.immutables.value.Value;

/** A place at which one participant must not be, so that a victim is safe there. Never prints. */
@Value.Immutable
@CobiStyle
public sealed interface UnsafePlace permits ImmutableUnsafePlace {

  /** The entry of the restricted file that says so. */
  @Value.Redacted
  RestrictedRef reference();

  /** Who must not be there. */
  @Value.Redacted
  ParticipantRef participant();

  /** Where. */
  @Value.Redacted
  PlaceRef place();

  /** The first day on which it is unsafe. */
  @Value.Redacted
  LocalDate firstDay();

  /** The last day on which it is unsafe; empty while no end is known. */
  @Value.Redacted
  Optional<LocalDate> lastDay();

  /** Whether the place is unsafe on a day; both ends are. */
  default boolean appliesOn(LocalDate day) {
    return !day.isBefore(firstDay()) && lastDay().filter(day::isAfter).isEmpty();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableUnsafePlace.Builder {
    Builder() {}
  }
}
