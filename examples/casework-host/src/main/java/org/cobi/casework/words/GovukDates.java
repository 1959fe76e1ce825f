package org.cobi.casework.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.LondonTime;

/**
 * Dates and times in the style of GOV.UK, in English or Welsh: "31 May 2022", "9:30am", "midday".
 *
 * <p>An own formatter, because what the JDK calls British or Welsh changes between versions ("Sept",
 * "10:30yb") and is not that style.
 */
public final class GovukDates {
  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December");
  private static final List<String> WELSH_MONTHS =
      List.of(
          "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi",
          "Hydref", "Tachwedd", "Rhagfyr");
  private static final List<String> WELSH_SHORT_MONTHS =
      List.of(
          "Ion", "Chwe", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach",
          "Rhag");
  private static final List<String> ENGLISH_DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> WELSH_DAYS =
      List.of(
          "dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn",
          "dydd Sul");
  private static final List<String> WELSH_SHORT_DAYS =
      List.of("Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul");
  private static final int SHORT = 3;
  private static final int HALF_A_DAY = 12;

  private final boolean welsh;

  private GovukDates(boolean welsh) {
    this.welsh = welsh;
  }

  /** Dates for readers of a language: Welsh for {@code cy}, English for every other. */
  public static GovukDates in(Locale language) {
    return new GovukDates(language.getLanguage().equals("cy"));
  }

  /** "31 May 2022". */
  public String date(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  /** "Tuesday 31 May 2022". */
  public String fullDate(LocalDate day) {
    return weekday(day.getDayOfWeek()) + " " + date(day);
  }

  /** "31 May", where space is short and the year is plain. */
  public String shortDate(LocalDate day) {
    return day.getDayOfMonth() + " " + shortMonth(day);
  }

  /** "Tue 31 May". */
  public String shortDateWithDay(LocalDate day) {
    return shortWeekday(day.getDayOfWeek()) + " " + shortDate(day);
  }

  /** "May 2022". */
  public String shortMonthAndYear(LocalDate day) {
    return shortMonth(day) + " " + day.getYear();
  }

  /** "9am", "9:30am", "midday", "midnight". */
  public String time(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() % HALF_A_DAY == 0) {
      return time.getHour() == 0
          ? (welsh ? "hanner nos" : "midnight")
          : (welsh ? "canol dydd" : "midday");
    }
    int hour = time.getHour() % HALF_A_DAY == 0 ? HALF_A_DAY : time.getHour() % HALF_A_DAY;
    String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getMinute());
    return hour + minutes + (time.getHour() < HALF_A_DAY ? "am" : "pm");
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

  private String month(LocalDate day) {
    return (welsh ? WELSH_MONTHS : ENGLISH_MONTHS).get(day.getMonthValue() - 1);
  }

  /** "May". */
  public String shortMonth(LocalDate day) {
    int month = day.getMonthValue() - 1;
    return welsh
        ? WELSH_SHORT_MONTHS.get(month)
        : ENGLISH_MONTHS.get(month).substring(0, SHORT);
  }

  private String weekday(DayOfWeek day) {
    return (welsh ? WELSH_DAYS : ENGLISH_DAYS).get(day.getValue() - 1);
  }

  private String shortWeekday(DayOfWeek day) {
    return welsh
        ? WELSH_SHORT_DAYS.get(day.getValue() - 1)
        : ENGLISH_DAYS.get(day.getValue() - 1).substring(0, SHORT);
  }
}
