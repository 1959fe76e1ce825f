package org.cobi.scheduling.engine;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cobi.model.person.TimeSpan;

/** On which steps of the grid a session of some length may start inside some hours. */
final class StartMasks {
  private final int dayStart;
  private final int dayEnd;
  private final int grain;

  /**
   * A grid of one day.
   *
   * @param dayStart the minute of the day on which it begins
   * @param dayEnd the minute of the day on which it ends
   * @param grain minutes from one step to the next
   */
  StartMasks(int dayStart, int dayEnd, int grain) {
    this.dayStart = dayStart;
    this.dayEnd = dayEnd;
    this.grain = grain;
  }

  /** A bit for each step at which a session of so many minutes fits wholly into the hours. */
  long startsIn(List<TimeSpan> hours, int minutes) {
    long mask = 0;
    for (TimeSpan span : union(hours)) {
      int from = Math.max(minuteOf(span.from()), dayStart);
      int to = Math.min(minuteOf(span.to()), dayEnd);
      int first = (from - dayStart + grain - 1) / grain;
      for (int step = first; dayStart + step * grain + minutes <= to; step++) {
        mask |= 1L << step;
      }
    }
    return mask;
  }

  /** How many steps a session takes up; the last one perhaps not to its end. */
  int steps(int minutes) {
    return (minutes + grain - 1) / grain;
  }

  /** The steps at which so many free steps in a row begin. */
  static long runs(long free, int steps) {
    long runs = free;
    for (int i = 1; i < steps; i++) {
      runs &= free >>> i;
    }
    return runs;
  }

  /** So many steps in a row, from one on. */
  static long block(int start, int steps) {
    long block = steps >= Long.SIZE ? -1L : (1L << steps) - 1;
    return block << start;
  }

  private static int minuteOf(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  /** The same hours, those that touch or overlap as one, in order. */
  static List<TimeSpan> union(List<TimeSpan> hours) {
    if (hours.size() < 2) {
      return hours;
    }
    List<TimeSpan> sorted = new ArrayList<>(hours);
    sorted.sort(Comparator.comparing(TimeSpan::from));
    List<TimeSpan> union = new ArrayList<>();
    for (TimeSpan span : sorted) {
      int last = union.size() - 1;
      if (last >= 0 && !union.get(last).to().isBefore(span.from())) {
        LocalTime to = union.get(last).to().isAfter(span.to()) ? union.get(last).to() : span.to();
        union.set(last, TimeSpan.of(union.get(last).from(), to));
      } else {
        union.add(span);
      }
    }
    return union;
  }
}
