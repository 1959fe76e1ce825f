package org.cobi.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which days are working days, from a first to a last known day, both included.
 *
 * <p>Working days are Mondays to Fridays that are neither bank holidays nor closures. A calendar
 * knows its own range: every question about a day outside it is a {@link
 * DayOutsideCalendarException}, never "not a holiday". When a bank holiday is moved, added or
 * dropped, a changed copy is made and plans are counted again.
 *
 * <p>Every question is answered by a look-up, however many days it spans.
 */
public final class HolidayCalendar {
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_TITLE = 200;

  private final String name;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final SortedMap<LocalDate, String> holidays;
  private final SortedMap<LocalDate, String> closures;

  /** At each day's position (0 is the first day), how many working days come before it. */
  private final int[] workingDaysBefore;

  /** The positions of the working days, in order. */
  private final int[] workingDays;

  private HolidayCalendar(
      String name,
      LocalDate firstDay,
      LocalDate lastDay,
      SortedMap<LocalDate, String> holidays,
      SortedMap<LocalDate, String> closures) {
    this.name = name;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.holidays = Collections.unmodifiableSortedMap(holidays);
    this.closures = Collections.unmodifiableSortedMap(closures);
    int days = DatedPeriod.of(firstDay, lastDay).days();
    workingDays = IntStream.range(0, days).filter(this::isWorkedAt).toArray();
    workingDaysBefore = new int[days + 1];
    for (int position : workingDays) {
      workingDaysBefore[position + 1] = 1;
    }
    for (int position = 0; position < days; position++) {
      workingDaysBefore[position + 1] += workingDaysBefore[position];
    }
  }

  /**
   * The calendar that knows these bank holidays, by day, and no others in its range.
   *
   * @throws IllegalArgumentException if the name or a title is blank or too long, or the first day
   *     is after the last
   * @throws DayOutsideCalendarException if a holiday is not in the range
   */
  public static HolidayCalendar of(
      String name, LocalDate firstDay, LocalDate lastDay, Map<LocalDate, String> holidays) {
    text(name, "the name of a calendar", LONGEST_NAME);
    HolidayCalendar empty =
        new HolidayCalendar(name, firstDay, lastDay, new TreeMap<>(), new TreeMap<>());
    holidays.forEach(empty::checkEntry);
    return new HolidayCalendar(name, firstDay, lastDay, new TreeMap<>(holidays), new TreeMap<>());
  }

  /** What the calendar is called, such as "england-and-wales". */
  public String name() {
    return name;
  }

  /** The first day it knows. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** The last day it knows. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** The titles of the bank holidays by day, earliest first. */
  public Map<LocalDate, String> holidays() {
    return holidays;
  }

  /** The reasons of the closures by day, earliest first. */
  public Map<LocalDate, String> closures() {
    return closures;
  }

  /** Whether questions about this day can be answered. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /**
   * Makes sure that questions about this day can be answered.
   *
   * @throws DayOutsideCalendarException if they cannot
   */
  public void mustCover(LocalDate day) {
    positionOf(day);
  }

  /** Whether the day is a Monday to Friday that is neither a bank holiday nor a closure. */
  public boolean isWorkingDay(LocalDate day) {
    int position = positionOf(day);
    return workingDaysBefore[position + 1] > workingDaysBefore[position];
  }

  /** The title of the bank holiday on this day, else the reason of the closure, else empty. */
  public Optional<String> holidayOn(LocalDate day) {
    positionOf(day);
    return Optional.ofNullable(holidays.get(day)).or(() -> Optional.ofNullable(closures.get(day)));
  }

  /**
   * The last of so many working days after this day, which is itself not counted: 4 working days
   * after Thu 24 Dec 2020 is Mon 4 Jan 2021. With 0 working days it is this day if it is a working
   * day, else the next one.
   *
   * @throws IllegalArgumentException if the number of working days is negative
   */
  public LocalDate workingDayAfter(LocalDate day, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "working days must not be negative but was " + workingDays);
    }
    positionOf(day);
    return findWorkingDayAfter(day, workingDays)
        .orElseThrow(
            () ->
                new DayOutsideCalendarException(
                    workingDays
                        + (workingDays == 1 ? " working day" : " working days")
                        + (" after " + ReadableDate.of(day)),
                    this));
  }

  /** The same, or empty where this calendar cannot say. */
  Optional<LocalDate> findWorkingDayAfter(LocalDate day, int workingDays) {
    if (!covers(day)) {
      return Optional.empty();
    }
    int position = positionOf(day);
    int passed =
        workingDays == 0
            ? workingDaysBefore[position]
            : workingDaysBefore[position + 1] + (workingDays - 1);
    return passed < 0 || passed >= this.workingDays.length
        ? Optional.empty()
        : Optional.of(firstDay.plusDays(this.workingDays[passed]));
  }

  /** This day if it is a working day, else the next one. */
  public LocalDate workingDayOnOrAfter(LocalDate day) {
    return workingDayAfter(day, 0);
  }

  /**
   * How many working days follow the first day given, up to and including the second: 4 from Thu 24
   * Dec 2020 to Mon 4 Jan 2021.
   *
   * @throws IllegalArgumentException if the second day is before the first
   */
  public int workingDaysBetween(LocalDate afterThis, LocalDate upToAndIncluding) {
    int before = workingDaysBefore[positionOf(afterThis) + 1];
    int through = workingDaysBefore[positionOf(upToAndIncluding) + 1];
    if (upToAndIncluding.isBefore(afterThis)) {
      throw new IllegalArgumentException(
          "working days are counted forwards: the last day must not be before "
              + (ReadableDate.of(afterThis) + " but was " + ReadableDate.of(upToAndIncluding)));
    }
    return through - before;
  }

  /** A copy in which this day is a bank holiday of that title. */
  public HolidayCalendar withHoliday(LocalDate day, String title) {
    checkEntry(day, title);
    SortedMap<LocalDate, String> changed = new TreeMap<>(holidays);
    changed.put(day, title);
    return new HolidayCalendar(name, firstDay, lastDay, changed, closures);
  }

  /**
   * A copy in which this day is no bank holiday; a closure on it stays.
   *
   * @throws IllegalArgumentException if it was none
   */
  public HolidayCalendar withoutHoliday(LocalDate day) {
    positionOf(day);
    SortedMap<LocalDate, String> changed = new TreeMap<>(holidays);
    if (changed.remove(day) == null) {
      throw new IllegalArgumentException(
          ReadableDate.of(day) + " is not a bank holiday in the calendar " + name);
    }
    return new HolidayCalendar(name, firstDay, lastDay, changed, closures);
  }

  /** A copy in which nobody works on this day for that reason, such as "staff training". */
  public HolidayCalendar withClosure(LocalDate day, String reason) {
    checkEntry(day, reason);
    SortedMap<LocalDate, String> changed = new TreeMap<>(closures);
    changed.put(day, reason);
    return new HolidayCalendar(name, firstDay, lastDay, holidays, changed);
  }

  private boolean isWorkedAt(int position) {
    LocalDate day = firstDay.plusDays(position);
    DayOfWeek weekday = day.getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return !weekend && !holidays.containsKey(day) && !closures.containsKey(day);
  }

  private int positionOf(LocalDate day) {
    if (!covers(day)) {
      throw new DayOutsideCalendarException(ReadableDate.of(day), this);
    }
    return Math.toIntExact(day.toEpochDay() - firstDay.toEpochDay());
  }

  private void checkEntry(LocalDate day, String title) {
    positionOf(day);
    text(title, "the title of " + ReadableDate.of(day), LONGEST_TITLE);
  }

  private static void text(String text, String what, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException(
          what
              + (" must be 1 to " + longest + " characters and not blank")
              + (" but has " + (text.isBlank() ? "no words" : text.length() + " characters")));
    }
  }

  /** Whether the other is a calendar of the same name, range, holidays and closures. */
  @Override
  public boolean equals(Object other) {
    return other instanceof HolidayCalendar that
        && name.equals(that.name)
        && firstDay.equals(that.firstDay)
        && lastDay.equals(that.lastDay)
        && holidays.equals(that.holidays)
        && closures.equals(that.closures);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, firstDay, lastDay, holidays, closures);
  }

  /** The name, the range and how many holidays and closures there are. */
  @Override
  public String toString() {
    return "HolidayCalendar["
        + (name + ", " + ReadableDate.of(firstDay) + " to " + ReadableDate.of(lastDay))
        + (", holidays: " + holidays.size() + ", closures: " + closures.size() + "]");
  }
}
