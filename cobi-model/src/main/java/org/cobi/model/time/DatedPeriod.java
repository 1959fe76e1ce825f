package org.cobi.model.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days in a row, from the first to the last, both included.
 *
 * @param firstDay the first day that belongs to it
 * @param lastDay the last day that belongs to it; may be the first day too
 */
public record DatedPeriod(LocalDate firstDay, LocalDate lastDay) {

  /**
   * Checks the two ends.
   *
   * @throws IllegalArgumentException if the first day is after the last, or a day is outside the
   *     years 1900 to 2199
   */
  public DatedPeriod {
    KnownYears.check(firstDay, "the first day of a period");
    KnownYears.check(lastDay, "the last day of a period");
    if (firstDay.isAfter(lastDay)) {
      throw new IllegalArgumentException(
          "the first day of a period must not be after its last day but was "
              + (ReadableDate.of(firstDay) + ", after " + ReadableDate.of(lastDay)));
    }
  }

  /** The days from the first to the last, both included. */
  public static DatedPeriod of(LocalDate firstDay, LocalDate lastDay) {
    return new DatedPeriod(firstDay, lastDay);
  }

  /** The days of a period that begins with this day: 3 months from 16 Oct 2025 to 15 Jan 2026. */
  public static DatedPeriod beginningWith(LocalDate firstDay, Period length) {
    return new DatedPeriod(firstDay, PeriodReading.BEGINNING_WITH.lastDay(firstDay, length));
  }

  /** Whether the day is one of these; both ends are. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /** How many days there are, at least 1. */
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
  }

  /** Whether there is a day that belongs to both. */
  public boolean overlaps(DatedPeriod other) {
    return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
  }

  /** The days that belong to both; empty when there are none. */
  public Optional<DatedPeriod> intersection(DatedPeriod other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    LocalDate first = firstDay.isAfter(other.firstDay) ? firstDay : other.firstDay;
    LocalDate last = lastDay.isBefore(other.lastDay) ? lastDay : other.lastDay;
    return Optional.of(new DatedPeriod(first, last));
  }

  /** Both ends in words: "Thu 16 Oct 2025 to Thu 15 Jan 2026". */
  @Override
  public String toString() {
    return ReadableDate.of(firstDay) + " to " + ReadableDate.of(lastDay);
  }
}
