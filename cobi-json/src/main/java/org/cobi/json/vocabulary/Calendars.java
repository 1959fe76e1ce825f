package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cobi.json.description.Field;
import org.cobi.json.description.MapShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Values;
import org.cobi.model.time.HolidayCalendar;

/** Which days are working days. */
public final class Calendars {
  private static final MapShape<LocalDate, String> TITLED_DAYS =
      new MapShape<>(Moments.DAY, TextShape.ANY);

  private static final Field<HolidayCalendar, String> NAME =
      required("name", TextShape.ANY, HolidayCalendar::name)
          .meaning("what it is called, such as england-and-wales");

  private static final Field<HolidayCalendar, LocalDate> FIRST_DAY =
      required("firstDay", Moments.DAY, HolidayCalendar::firstDay)
          .meaning("the first day that it knows");

  private static final Field<HolidayCalendar, LocalDate> LAST_DAY =
      required("lastDay", Moments.DAY, HolidayCalendar::lastDay)
          .meaning("the last day that it knows");

  private static final Field<HolidayCalendar, Map<LocalDate, String>> HOLIDAYS =
      required("holidays", TITLED_DAYS, HolidayCalendar::holidays)
          .meaning("the title of each bank holiday by its day");

  private static final Field<HolidayCalendar, Map<LocalDate, String>> CLOSURES =
      usually("closures", TITLED_DAYS, Map.of(), HolidayCalendar::closures)
          .meaning("days on which nobody works: reason by day");

  /** A calendar. */
  public static final ObjectShape<HolidayCalendar> CALENDAR =
      new ObjectShape<>(
          "a calendar",
          List.of(NAME, FIRST_DAY, LAST_DAY, HOLIDAYS, CLOSURES),
          Calendars::calendar);

  private Calendars() {}

  private static HolidayCalendar calendar(Values values) {
    HolidayCalendar calendar =
        HolidayCalendar.of(
            values.of(NAME), values.of(FIRST_DAY), values.of(LAST_DAY), values.of(HOLIDAYS));
    for (Map.Entry<LocalDate, String> closure : values.of(CLOSURES).entrySet()) {
      calendar = calendar.withClosure(closure.getKey(), closure.getValue());
    }
    return calendar;
  }
}
