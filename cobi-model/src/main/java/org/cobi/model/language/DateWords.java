package org.cobi.model.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;

/**
 * The words of dates and times in one language.
 *
 * @param weekdays from Monday
 * @param months from January
 * @param midnight the first minute of a day
 * @param midday noon
 * @param to what stands between the ends of a period, with its spaces
 * @param on what stands directly before a weekday
 */
record DateWords(
    List<String> weekdays,
    List<String> months,
    String midnight,
    String midday,
    String to,
    String on) {
  static final DateWords ENGLISH =
      new DateWords(
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
          List.of(
              "January",
              "February",
              "March",
              "April",
              "May",
              "June",
              "July",
              "August",
              "September",
              "October",
              "November",
              "December"),
          "midnight",
          "midday",
          " to ",
          "on ");

  /** After "ar" the first letter of a weekday softens: dydd becomes ddydd. */
  static final DateWords WELSH =
      new DateWords(
          List.of(
              "dydd Llun",
              "dydd Mawrth",
              "dydd Mercher",
              "dydd Iau",
              "dydd Gwener",
              "dydd Sadwrn",
              "dydd Sul"),
          List.of(
              "Ionawr",
              "Chwefror",
              "Mawrth",
              "Ebrill",
              "Mai",
              "Mehefin",
              "Gorffennaf",
              "Awst",
              "Medi",
              "Hydref",
              "Tachwedd",
              "Rhagfyr"),
          "hanner nos",
          "hanner dydd",
          " i ",
          "ar d");

  String weekday(DayOfWeek day) {
    return weekdays.get(day.getValue() - 1);
  }

  String month(Month month) {
    return months.get(month.getValue() - 1);
  }
}
