package org.cobi.model.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A length of time in whole minutes that runs through nights and holidays. */
record WallClockLimit(Duration length) implements TimeLimit {
  private static final Duration LONGEST = Duration.ofHours(TimeLimitText.MOST);

  WallClockLimit {
    if (length.isNegative() || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "a wall clock limit must be 0 to " + TimeLimitText.MOST + " hours but was " + length);
    }
    if (!length.equals(Duration.ofMinutes(length.toMinutes()))) {
      throw new IllegalArgumentException(
          "a wall clock limit must be in whole minutes but was " + length);
    }
  }

  @Override
  public ClockKind clock() {
    return ClockKind.WALL_CLOCK;
  }

  @Override
  public Deadline from(LocalDate day, HolidayCalendar calendar) {
    return from(LondonTime.startOf(day), calendar);
  }

  @Override
  public Deadline from(Instant moment, HolidayCalendar calendar) {
    return Deadline.at(moment.plus(length));
  }

  @Override
  public Deadline evenBeyond(Instant moment, HolidayCalendar calendar) {
    return from(moment, calendar);
  }

  @Override
  public String toString() {
    return length.toMinutesPart() == 0
        ? TimeLimitText.counted(length.toHours(), TimeLimitText.HOUR)
        : TimeLimitText.counted(length.toMinutes(), TimeLimitText.MINUTE);
  }
}
