package org.cobi.model.person;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.immutables.value.Value;

/** Somebody who may deliver sessions, and what they are qualified to do. */
@Value.Immutable
@CobiStyle
public sealed interface Practitioner permits ImmutablePractitioner {

  /** The host's reference of this practitioner. */
  PractitionerRef reference();

  /** What they are qualified as; at least one. */
  Set<Qualification> qualifications();

  /** The last day on which they are qualified; empty if no end is known. */
  Optional<LocalDate> qualifiedUntil();

  /** A woman or a man, where a risk plan asks for it. */
  Optional<Gender> gender();

  /** Whether they hold one of the accepted qualifications on this day. */
  default boolean isQualifiedOn(LocalDate day, Set<Qualification> accepted) {
    boolean lapsed = qualifiedUntil().filter(day::isAfter).isPresent();
    return !lapsed && !Collections.disjoint(qualifications(), accepted);
  }

  /** Begins a practitioner. */
  static Builder builder() {
    return new Builder();
  }

  /** Puts a practitioner together. */
  final class Builder extends ImmutablePractitioner.Builder {
    Builder() {}

    /**
     * The practitioner as described.
     *
     * @throws IllegalArgumentException if there is no qualification
     */
    @Override
    public Practitioner build() {
      Practitioner practitioner = super.build();
      if (practitioner.qualifications().isEmpty()) {
        throw new IllegalArgumentException(
            "a practitioner must have at least one qualification but has none");
      }
      return practitioner;
    }
  }
}
