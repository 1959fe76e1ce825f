package org.cobi.model.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.cobi.model.time.HolidayCalendar;

/**
 * How often sessions are held.
 *
 * @param targetDays days from one session to the next, as the programme means it; 7 is weekly
 * @param mostInSevenDays the most sessions on any seven days in a row
 * @param leastBetweenStarts the least time from one start to the next
 */
public record Cadence(int targetDays, int mostInSevenDays, Duration leastBetweenStarts) {

  /** Weekly, at most two in any seven days, at least 48 hours from start to start. */
  public static final Cadence WEEKLY = new Cadence(7, 2, Duration.ofDays(2));

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is below 1 or the time is negative
   */
  public Cadence {
    if (targetDays < 1 || mostInSevenDays < 1 || leastBetweenStarts.isNegative()) {
      throw new IllegalArgumentException(
          "a cadence must have at least 1 day, at least 1 session in seven days and no negative time"
              + " between starts, but was "
              + targetDays
              + ", "
              + mostInSevenDays
              + " and "
              + leastBetweenStarts);
    }
  }

  /**
   * The earliest day on which the last of some sessions can be held when the first is held on or
   * after a day, as fast as this cadence allows, on working days only.
   *
   * @return empty if the calendar ends before
   */
  public Optional<LocalDate> earliestFinish(
      LocalDate from, int sessions, HolidayCalendar calendar) {
    Deque<LocalDate> recent = new ArrayDeque<>();
    LocalDate earliest = from;
    for (int session = 1; session <= sessions; session++) {
      Optional<LocalDate> day = workingDay(earliest, calendar);
      if (day.isEmpty()) {
        return day;
      }
      recent.addLast(day.get());
      if (recent.size() > mostInSevenDays) {
        recent.removeFirst();
      }
      earliest = nextAfter(recent);
    }
    return Optional.of(recent.getLast());
  }

  private LocalDate nextAfter(Deque<LocalDate> recent) {
    LocalDate byGap = recent.getLast().plusDays(Math.max(1, leastBetweenStarts.toDays()));
    if (recent.size() < mostInSevenDays) {
      return byGap;
    }
    LocalDate bySevenDays = recent.getFirst().plusDays(7);
    return byGap.isAfter(bySevenDays) ? byGap : bySevenDays;
  }

  private static Optional<LocalDate> workingDay(LocalDate from, HolidayCalendar calendar) {
    LocalDate day = from;
    while (calendar.covers(day)) {
      if (calendar.isWorkingDay(day)) {
        return Optional.of(day);
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }
}
