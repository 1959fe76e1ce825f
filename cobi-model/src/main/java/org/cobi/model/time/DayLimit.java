package org.cobi.model.time;

import java.time.Instant;
import java.time.LocalDate;

/** A number of working or calendar days. */
record DayLimit(ClockKind clock, int days) implements TimeLimit {

  DayLimit {
    if (days < 0 || days > TimeLimitText.MOST) {
      throw new IllegalArgumentException(
          TimeLimitText.unitOf(clock)
              + ("s must be 0 to " + TimeLimitText.MOST)
              + (" but was " + days));
    }
  }

  @Override
  public Deadline from(LocalDate day, HolidayCalendar calendar) {
    return Deadline.endOf(lastDay(day, calendar), clock);
  }

  @Override
  public Deadline from(Instant moment, HolidayCalendar calendar) {
    return from(LondonTime.dayOf(moment), calendar);
  }

  @Override
  public Deadline evenBeyond(Instant moment, HolidayCalendar calendar) {
    LocalDate day = LondonTime.dayOf(moment);
    return clock == ClockKind.WORKING_DAYS
        ? calendar
            .findWorkingDayAfter(day, days)
            .map(last -> Deadline.endOf(last, clock))
            .orElseGet(() -> Deadline.beyondCalendar(day))
        : from(day, calendar);
  }

  private LocalDate lastDay(LocalDate day, HolidayCalendar calendar) {
    return clock == ClockKind.WORKING_DAYS
        ? calendar.workingDayAfter(day, days)
        : day.plusDays(days);
  }

  @Override
  public String toString() {
    boolean sameDay = clock == ClockKind.CALENDAR_DAYS && days == 0;
    return sameDay
        ? TimeLimitText.SAME_DAY
        : TimeLimitText.counted(days, TimeLimitText.unitOf(clock));
  }
}
