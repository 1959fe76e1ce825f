package org.cobi.model.person;

import java.time.LocalTime;
import org.cobi.model.time.ReadableDate;

/**
 * A part of a day on London clocks.
 *
 * @param from the first moment that belongs to it
 * @param to the first moment after it, on the same day
 */
public record TimeSpan(LocalTime from, LocalTime to) {

  /**
   * Checks the two ends.
   *
   * @throws IllegalArgumentException if it does not end after it begins
   */
  public TimeSpan {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          "a time span must end after it begins but was "
              + (ReadableDate.of(from) + " to " + ReadableDate.of(to)));
    }
  }

  /** The part of a day from the first time up to but not including the second. */
  public static TimeSpan of(LocalTime from, LocalTime to) {
    return new TimeSpan(from, to);
  }

  /** Whether the other lies inside, ends included. */
  public boolean contains(TimeSpan other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** Whether some moment belongs to both; spans that only touch share none. */
  public boolean overlaps(TimeSpan other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** Both ends in figures: "09:00 to 12:30". */
  @Override
  public String toString() {
    return ReadableDate.of(from) + " to " + ReadableDate.of(to);
  }
}
