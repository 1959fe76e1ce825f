package org.cobi.model.booking;

import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Availability;
import org.cobi.model.person.PractitionerRef;
import org.immutables.value.Value;

/** When a practitioner works, and how much. What is left out is the local policy's. */
@Value.Immutable
@CobiStyle
public sealed interface PractitionerTimes permits ImmutablePractitionerTimes {

  /** Whose times they are. */
  PractitionerRef practitioner();

  /** The hours of work, without leave; any hours if nothing is said. */
  Optional<Availability> hours();

  /** How many sessions a day at most. */
  Optional<Integer> mostPerDay();

  /** How many sessions from Monday to Sunday at most. */
  Optional<Integer> mostPerWeek();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses negative numbers. */
  final class Builder extends ImmutablePractitionerTimes.Builder {
    Builder() {}

    @Override
    public PractitionerTimes build() {
      PractitionerTimes times = super.build();
      if (times.mostPerDay().orElse(0) < 0 || times.mostPerWeek().orElse(0) < 0) {
        throw new IllegalArgumentException(
            "the sessions of a practitioner must not be negative but one of the limits is");
      }
      return times;
    }
  }
}
