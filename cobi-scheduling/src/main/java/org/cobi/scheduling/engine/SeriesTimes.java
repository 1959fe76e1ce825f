package org.cobi.scheduling.engine;

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
    int usual = usualStep(free);
    int[] bookings = new int[days.length];
    for (int i = 0; i < days.length; i++) {
      int agreed = agreedStep(practitioners[i], days[i], free[i]);
      int step = agreed == Grid.NONE ? nearest(usual, free[i]) : agreed;
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

  /** The time that most sessions can have or have already; the earliest of several. */
  private int usualStep(long[] free) {
    int best = 0;
    int most = Grid.NONE;
    for (int step = 0; step < grid.steps; step++) {
      int count = at(step, asked.fixed) + at(step, asked.agreed);
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

  private static int at(int step, int[] bookings) {
    int count = 0;
    for (int booking : bookings) {
      count += Diary.stepOf(booking) == step ? 1 : 0;
    }
    return count;
  }

  private int nearest(int usual, long free) {
    for (int away = 0; away < grid.steps; away++) {
      if (usual - away >= 0 && (free >>> (usual - away) & 1) != 0) {
        return usual - away;
      }
      if (usual + away < grid.steps && (free >>> (usual + away) & 1) != 0) {
        return usual + away;
      }
    }
    throw new IllegalStateException("a session that was found must have a free time but has none");
  }
}
