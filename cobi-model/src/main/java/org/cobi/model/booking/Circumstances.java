package org.cobi.model.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Gender;
import org.immutables.value.Value;

/**
 * What a slot must respect in a participant's life. It holds nothing of anybody else.
 *
 * <p>It is recorded as a whole: what is not named any more no longer holds.
 */
@Value.Immutable
@CobiStyle
public sealed interface Circumstances permits ImmutableCircumstances {

  /** Nothing is known that a slot must respect. */
  Circumstances NONE = builder().build();

  /** Times of religious observance. */
  List<WeeklyTime> observances();

  /** The normal times of work, education or care for a child. */
  List<WeeklyTime> workTimes();

  /** Days on which the person cannot come: in court, in hospital, away. */
  Set<LocalDate> unavailableDates();

  /** Hours in which the person must be at home. */
  List<Curfew> curfews();

  /** How long the person travels; the local policy's buffer when nothing is said. */
  Optional<Duration> travel();

  /** The places where an order does not let the person be. */
  List<ExcludedPlace> excludedPlaces();

  /** Who must deliver the sessions, by the risk plan. */
  Optional<Gender> practitionerGender();

  /** Whether two workers must be present, by the risk plan. */
  @Value.Default
  default boolean twoWorkers() {
    return false;
  }

  /** Whether the person needs an interpreter. */
  @Value.Default
  default boolean interpreter() {
    return false;
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses a negative time of travel. */
  final class Builder extends ImmutableCircumstances.Builder {
    Builder() {}

    @Override
    public Circumstances build() {
      Circumstances circumstances = super.build();
      if (circumstances.travel().filter(Duration::isNegative).isPresent()) {
        throw new IllegalArgumentException("the time of travel must not be negative but was");
      }
      return circumstances;
    }
  }
}
