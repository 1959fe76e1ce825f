package org.cobi.model.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How much time there is and on which clock it runs: "5 working days", "14 days", "4 hours".
 *
 * <p>Days are counted after the day on which the time starts, which is itself not counted. From Thu
 * 24 Dec 2020, 4 working days end with Mon 4 Jan 2021 and 14 days with Thu 7 Jan 2021. Hours run on
 * from the very moment. The most there can be is 3660 days or hours.
 */
public sealed interface TimeLimit permits DayLimit, WallClockLimit {

  /** So many working days; 0 is the same day if it is a working day, else the next one. */
  static TimeLimit workingDays(int workingDays) {
    return new DayLimit(ClockKind.WORKING_DAYS, workingDays);
  }

  /** So many days of any kind; 0 is the same day. */
  static TimeLimit calendarDays(int days) {
    return new DayLimit(ClockKind.CALENDAR_DAYS, days);
  }

  /** The rest of the day on which the time starts. */
  static TimeLimit sameDay() {
    return calendarDays(0);
  }

  /** So many hours on the wall clock. */
  static TimeLimit hours(int hours) {
    return wallClock(Duration.ofHours(hours));
  }

  /**
   * So much time on the wall clock, in whole minutes.
   *
   * @throws IllegalArgumentException if it is negative, longer than 3660 hours or has seconds
   */
  static TimeLimit wallClock(Duration length) {
    return new WallClockLimit(length);
  }

  /**
   * Reads what {@code toString} writes: "1 working day", "14 days", "4 hours", "30 minutes", "same
   * day".
   *
   * @throws IllegalArgumentException if it is written in any other way
   */
  static TimeLimit parse(String text) {
    return TimeLimitText.parse(text);
  }

  /** The clock it runs on. */
  ClockKind clock();

  /**
   * Until when, if the time starts on this London day. Hours run from the start of that day.
   *
   * @throws DayOutsideCalendarException if working days lead out of the calendar
   */
  Deadline from(LocalDate day, HolidayCalendar calendar);

  /**
   * Until when, if the time starts at this moment. Days are counted after its London day.
   *
   * @throws DayOutsideCalendarException if working days lead out of the calendar
   */
  Deadline from(Instant moment, HolidayCalendar calendar);

  /**
   * Until when, if the time starts at this moment, whatever the calendar knows: where it ends too
   * soon to say, the deadline is {@linkplain Deadline#isBeyondCalendar() beyond the calendar} and
   * counts as due at once. For reports that must be heard on any day.
   */
  Deadline evenBeyond(Instant moment, HolidayCalendar calendar);
}
