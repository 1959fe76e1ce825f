package org.cobi.model.booking;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.cobi.model.person.TimeSpan;

/**
 * A part of one day of every week: "Fridays, 12:00 to 14:00".
 *
 * @param day the day of the week
 * @param time the part of that day
 */
public record WeeklyTime(DayOfWeek day, TimeSpan time) {

  /** Whether it shares a moment with a time on one day; times that only touch share none. */
  public boolean meets(LocalDateTime from, LocalDateTime to) {
    LocalDateTime begins = from.toLocalDate().atTime(time.from());
    LocalDateTime ends = from.toLocalDate().atTime(time.to());
    return from.getDayOfWeek() == day && begins.isBefore(to) && from.isBefore(ends);
  }
}
