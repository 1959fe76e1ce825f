package org.cobi.casework.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.cobi.model.language.DateStyle;
import org.cobi.model.language.Language;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.LondonTime;

/**
 * Dates and times in the style of GOV.UK, in English or Welsh: "31 May 2022", "9:30am", "midday";
 * and, beside what {@link DateStyle} offers, the short forms that tables and drawings need.
 */
public final class GovukDates {
  private static final List<String> WELSH_SHORT_MONTHS =
      List.of(
          "Ion", "Chwe", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach",
          "Rhag");
  private static final List<String> WELSH_SHORT_DAYS =
      List.of("Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul");
  private static final int SHORT = 3;

  private final boolean welsh;
  private final DateStyle style;

  private GovukDates(boolean welsh) {
    this.welsh = welsh;
    this.style = DateStyle.in(welsh ? Language.WELSH : Language.ENGLISH);
  }

  /** Dates for readers of a language: Welsh for {@code cy}, English for every other. */
  public static GovukDates in(Locale language) {
    return new GovukDates(language.getLanguage().equals("cy"));
  }

  /** "31 May 2022". */
  public String date(LocalDate day) {
    return style.date(day);
  }

  /** "Tuesday 31 May 2022". */
  public String fullDate(LocalDate day) {
    return style.weekdayAndDate(day);
  }

  /** "31 May", where space is short and the year is plain. */
  public String shortDate(LocalDate day) {
    return day.getDayOfMonth() + " " + shortMonth(day);
  }

  /** "Tue 31 May". */
  public String shortDateWithDay(LocalDate day) {
    return shortWeekday(day.getDayOfWeek()) + " " + shortDate(day);
  }

  /** "Tue 31 May, 9:30am". */
  public String shortDateAndTime(LocalDateTime moment) {
    return shortDateWithDay(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
  }

  /** "9am", "9:30am", "midday", "midnight". */
  public String time(LocalTime time) {
    return style.time(time);
  }

  /** "31 May 2022 at 9:30am". */
  public String dateAndTime(LocalDateTime moment) {
    return date(moment.toLocalDate()) + (welsh ? " am " : " at ") + time(moment.toLocalTime());
  }

  /** "Tuesday 31 May 2022 at 9:30am". */
  public String fullDateAndTime(LocalDateTime moment) {
    return fullDate(moment.toLocalDate()) + (welsh ? " am " : " at ") + time(moment.toLocalTime());
  }

  /** What London clocks show, "31 May 2022 at 9:30am". */
  public String dateAndTime(Instant moment) {
    return dateAndTime(LondonTime.localTimeOf(moment));
  }

  /** A deadline: its day, and its time where the clock on the wall counts. */
  public String deadline(Deadline deadline) {
    return deadline.clock() == ClockKind.WALL_CLOCK
        ? dateAndTime(deadline.dueBy())
        : date(deadline.lastDay());
  }

  /** "May". */
  public String shortMonth(LocalDate day) {
    int month = day.getMonthValue() - 1;
    return welsh ? WELSH_SHORT_MONTHS.get(month) : style.month(day.getMonth()).substring(0, SHORT);
  }

  private String shortWeekday(DayOfWeek day) {
    return welsh
        ? WELSH_SHORT_DAYS.get(day.getValue() - 1)
        : style.weekday(day).substring(0, SHORT);
  }
}
