package org.cobi.scheduling.engine;

import java.util.Arrays;

/**
 * Chooses the times of a series whose days are found: an agreed slot stays as it is, and the others
 * have one time of the day wherever that is free, else the nearest to it.
 */
final class SeriesTimes {
  private final Grid grid;
  private final AgreedOptions options;
  private final SeriesAsked asked;

  SeriesTimes(Grid grid, AgreedOptions options, SeriesAsked asked) {
    this.grid = grid;
    this.options = options;
    this.asked = asked;
  }

  int[] bookings(int[] days, int[] practitioners) {
    long[] free = new long[days.length];
    for (int i = 0; i < days.length; i++) {
      free[i] = freeOn(i, days[i], practitioners[i]);
    }
    int[] already = Arrays.copyOf(asked.fixed, asked.fixed.length + asked.agreed.length);
    System.arraycopy(asked.agreed, 0, already, asked.fixed.length, asked.agreed.length);
    int usual = usualStep(grid.steps, free, already);
    int[] bookings = new int[days.length];
    for (int i = 0; i < days.length; i++) {
      int agreed = agreedStep(practitioners[i], days[i], free[i]);
      int step = agreed == Grid.NONE ? nearest(grid.steps, usual, free[i]) : agreed;
      bookings[i] = Diary.booking(practitioners[i], days[i], step);
    }
    return bookings;
  }

  private long freeOn(int i, int day, int practitioner) {
    Grid.Person person = grid.persons[asked.person];
    int length = person.lengthOf[asked.fixed.length + i];
    int weekday = day % Grid.WEEK;
    long starts =
        person.starts[length][weekday]
            & grid.practitionerStarts[length][practitioner * Grid.WEEK + weekday];
    return options.free(asked.person, practitioner, day, length, starts);
  }

  private int agreedStep(int practitioner, int day, long free) {
    if (!options.isAgreed(practitioner, day, free)) {
      return Grid.NONE;
    }
    for (int booking : asked.agreed) {
      if (Diary.dayOf(booking) == day) {
        return Diary.stepOf(booking);
      }
    }
    return Grid.NONE;
  }

  /**
   * The time that most sessions can have or have already; the earliest of several.
   *
   * @param free by session: the steps at which it can start
   * @param already bookings that there are
   */
  static int usualStep(int steps, long[] free, int[] already) {
    int best = 0;
    int most = Grid.NONE;
    for (int step = 0; step < steps; step++) {
      int count = 0;
      for (int booking : already) {
        count += Diary.stepOf(booking) == step ? 1 : 0;
      }
      for (long starts : free) {
        count += (int) (starts >>> step & 1);
      }
      if (count > most) {
        most = count;
        best = step;
      }
    }
    return best;
  }

  /** The free step that is nearest to another; of two the earlier. */
  static int nearest(int steps, int usual, long free) {
    for (int away = 0; away < steps; away++) {
      if (usual - away >= 0 && (free >>> (usual - away) & 1) != 0) {
        return usual - away;
      }
      if (usual + away < steps && (free >>> (usual + away) & 1) != 0) {
        return usual + away;
      }
    }
    throw new IllegalStateException("a session that was found must have a free time but has none");
  }
}
