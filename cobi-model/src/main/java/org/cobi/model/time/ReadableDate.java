package org.cobi.model.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Dates in short English words that read the same on every machine: "Thu 4 Mar 2021".
 *
 * <p>The words come from here and not from the JDK, whose names of days and months change with the
 * locale and between versions.
 */
public final class ReadableDate {
  private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private ReadableDate() {}

  /** The day in words: "Thu 4 Mar 2021". */
  public static String of(LocalDate day) {
    String month = MONTHS[day.getMonthValue() - 1];
    return of(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  /** The day and the time in words: "Thu 4 Mar 2021 10:00". Seconds are left out. */
  public static String of(LocalDateTime time) {
    return of(time.toLocalDate()) + " " + of(time.toLocalTime());
  }

  /**
   * The moment as London clocks show it: "Thu 4 Mar 2021 10:00". In the hour that happens twice
   * when the clocks go back, the zone's name tells which one is meant: "Sun 25 Oct 2026 01:30 GMT".
   */
  public static String of(Instant moment) {
    LocalDateTime local = LondonTime.localTimeOf(moment);
    if (LondonTime.ZONE.getRules().getValidOffsets(local).size() == 1) {
      return of(local);
    }
    boolean winter = LondonTime.ZONE.getRules().getOffset(moment).equals(ZoneOffset.UTC);
    return of(local) + (winter ? " GMT" : " BST");
  }

  /** The time of day in figures: "09:30". Seconds are left out. */
  public static String of(LocalTime time) {
    return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
  }

  /** The day of the week in three letters: "Mon". */
  public static String of(DayOfWeek day) {
    return DAYS[day.getValue() - 1];
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
