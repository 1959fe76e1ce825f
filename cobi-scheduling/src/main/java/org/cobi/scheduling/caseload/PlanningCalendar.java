package org.cobi.scheduling.caseload;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.cobi.model.CobiStyle;
import org.cobi.model.time.HolidayCalendar;
import org.immutables.value.Value;

/** The days that a plan may use, and the grid on which sessions start. */
@Value.Immutable
@CobiStyle
public sealed interface PlanningCalendar permits ImmutablePlanningCalendar {

  /** The first day; a Monday. */
  LocalDate firstDay();

  /** How many days there are, the first one counted. */
  int days();

  /** The bank holidays and closures among them; on these nothing is held. */
  Set<LocalDate> bankHolidays();

  /** The earliest start of a session on any day. */
  LocalTime dayStart();

  /** The latest end of a session on any day. */
  LocalTime dayEnd();

  /** Sessions start at the day's start or a multiple of so many minutes after it. */
  int grainMinutes();

  /** The last day, itself included. */
  default LocalDate lastDay() {
    return firstDay().plusDays(days() - 1L);
  }

  /** Whether a day is one of these. */
  default boolean covers(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /**
   * A copy in which one more day is a bank holiday.
   *
   * @throws IllegalArgumentException if the day is not one of these
   */
  default PlanningCalendar withBankHoliday(LocalDate day) {
    if (!covers(day)) {
      throw new IllegalArgumentException("a bank holiday must lie in the calendar but does not");
    }
    Set<LocalDate> more = new TreeSet<>(bankHolidays());
    more.add(day);
    return builder().from(this).bankHolidays(more).build();
  }

  /**
   * Starts one with the bank holidays and closures of a holiday calendar.
   *
   * @param firstDay a Monday
   * @param days how many days
   * @throws org.cobi.model.time.DayOutsideCalendarException if the holidays of one of the days are
   *     not known
   */
  static Builder of(HolidayCalendar holidays, LocalDate firstDay, int days) {
    LocalDate lastDay = firstDay.plusDays(days - 1L);
    holidays.mustCover(firstDay);
    holidays.mustCover(lastDay);
    Set<LocalDate> closed = new TreeSet<>(holidays.holidays().keySet());
    closed.addAll(holidays.closures().keySet());
    closed.removeIf(day -> day.isBefore(firstDay) || day.isAfter(lastDay));
    return builder().firstDay(firstDay).days(days).bankHolidays(closed);
  }

  /** The length of one step of the grid. */
  default Duration grain() {
    return Duration.ofMinutes(grainMinutes());
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. What contradicts itself is found by {@link CaseloadCheck}, all at once. */
  final class Builder extends ImmutablePlanningCalendar.Builder {
    Builder() {}
  }
}
