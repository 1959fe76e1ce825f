package org.cobi.model.language;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import org.cobi.model.time.LondonTime;

/**
 * Dates and times as GOV.UK writes them: "7 September 2026", "10:30am", "7 to 14 September 2026".
 *
 * <p>Months are written out, hours have no nought in front, a whole hour has no minutes, and noon
 * and midnight are called so. Midnight is the first minute of a day. The words come from here and
 * not from the JDK, whose British September is "Sept" and whose words change between versions.
 *
 * <p>Source: GOV.UK, A to Z of style, "dates" and "times"; in Welsh, which keeps am and pm, as the
 * departments' Welsh pages do.
 */
public final class DateStyle {
  private static final DateStyle ENGLISH = new DateStyle(DateWords.ENGLISH);
  private static final DateStyle WELSH = new DateStyle(DateWords.WELSH);
  private static final int NOON = 12;

  private final DateWords words;

  private DateStyle(DateWords words) {
    this.words = words;
  }

  /** The style in that language. */
  public static DateStyle in(Language language) {
    return switch (language) {
      case ENGLISH -> ENGLISH;
      case WELSH -> WELSH;
    };
  }

  /** "7 September 2026", "7 Medi 2026". */
  public String date(LocalDate day) {
    return dayAndMonth(day) + " " + day.getYear();
  }

  /** "7 September", "7 Medi": where the year is plain to see. */
  public String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonth());
  }

  /** "Monday 7 September 2026", "dydd Llun 7 Medi 2026". */
  public String weekdayAndDate(LocalDate day) {
    return weekday(day.getDayOfWeek()) + " " + date(day);
  }

  /** "Monday", "dydd Llun". */
  public String weekday(DayOfWeek day) {
    return words.weekday(day);
  }

  /** "September", "Medi". */
  public String month(Month month) {
    return words.month(month);
  }

  /** "10am", "10:30am", "midday", "hanner dydd". Seconds are left out. */
  public String time(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() % NOON == 0) {
      return time.getHour() == 0 ? words.midnight() : words.midday();
    }
    int hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
    return hour + minutes(time) + (time.getHour() < NOON ? "am" : "pm");
  }

  private static String minutes(LocalTime time) {
    int minutes = time.getMinute();
    return minutes == 0 ? "" : (minutes < 10 ? ":0" : ":") + minutes;
  }

  /** "10:30am on Monday 7 September 2026", "10:30am ar ddydd Llun 7 Medi 2026". */
  public String moment(LocalDateTime time) {
    return at(time(time.toLocalTime()), time.toLocalDate());
  }

  /**
   * The moment as London clocks show it. In the hour that happens twice when the clocks go back,
   * the zone's name says which one is meant: "1:30am GMT on Sunday 25 October 2026".
   */
  public String moment(Instant moment) {
    LocalDateTime local = LondonTime.localTimeOf(moment);
    return at(time(local.toLocalTime()) + zone(moment, local), local.toLocalDate());
  }

  private static String zone(Instant moment, LocalDateTime local) {
    if (LondonTime.ZONE.getRules().getValidOffsets(local).size() == 1) {
      return "";
    }
    boolean winter = LondonTime.ZONE.getRules().getOffset(moment).equals(ZoneOffset.UTC);
    return winter ? " GMT" : " BST";
  }

  private String at(String time, LocalDate day) {
    return time + " " + words.on() + weekdayAndDate(day);
  }

  /**
   * Both days and all between, saying month and year once where that will do: "7 to 14 September
   * 2026", "28 September to 5 October 2026", "28 December 2026 to 4 January 2027".
   *
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public String period(LocalDate firstDay, LocalDate lastDay) {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException("the last day must not lie before the first, but it does");
    }
    return firstDay.equals(lastDay)
        ? date(lastDay)
        : beginning(firstDay, lastDay) + words.to() + date(lastDay);
  }

  private String beginning(LocalDate firstDay, LocalDate lastDay) {
    if (firstDay.getYear() != lastDay.getYear()) {
      return date(firstDay);
    }
    return firstDay.getMonth().equals(lastDay.getMonth())
        ? Integer.toString(firstDay.getDayOfMonth())
        : dayAndMonth(firstDay);
  }

  /** "10am to 11:30am", "10am i 11:30am". */
  public String hours(LocalTime from, LocalTime to) {
    return time(from) + words.to() + time(to);
  }
}
