package org.cobi.model.time;

import java.io.Serial;

/**
 * A question about a day whose bank holidays the calendar does not know.
 *
 * <p>The answer is not known, which is not the same as "no holiday": the host has to supply the
 * missing years first.
 */
public final class DayOutsideCalendarException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  DayOutsideCalendarException(String day, HolidayCalendar calendar) {
    super(
        (day + " is outside the calendar " + calendar.name())
            + (", which covers " + ReadableDate.of(calendar.firstDay()))
            + (" to " + ReadableDate.of(calendar.lastDay()))
            + "; add the missing years' bank holidays before asking");
  }
}
