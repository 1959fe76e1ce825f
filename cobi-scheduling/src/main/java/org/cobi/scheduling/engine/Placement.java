package org.cobi.scheduling.engine;

import org.jspecify.annotations.Nullable;

/** Puts people into a diary, each with the best series that is left, and takes them out again. */
final class Placement {
  final Grid grid;
  final Diary diary;
  private final SeriesProgramme programme;
  private final Scarcity scarcity;
  private final DayOrder order;
  private final FreeOptions free;

  Placement(
      Diary diary,
      DayOrder order,
      Cell cell,
      Scarcity scarcity,
      int spareDays,
      @Nullable Prices prices) {
    this.order = order;
    this.grid = diary.grid;
    this.diary = diary;
    this.scarcity = scarcity;
    this.programme = new SeriesProgramme(grid, spareDays, Weights.IN_ORDER);
    this.free = new FreeOptions(diary, order, cell, prices);
  }

  SeriesProgramme programme() {
    return programme;
  }

  /** Books the best series that is free; whether there was one. */
  boolean place(int person) {
    return place(person, free);
  }

  /** Books the best series at the costs of some options, all of which must be free. */
  boolean place(int person, Options options) {
    if (!programme.find(person, options)) {
      return false;
    }
    diary.book(person, bookings(person));
    return true;
  }

  /** The series that was just found, with a start for each session. */
  private int[] bookings(int person) {
    return bookings(person, programme.days(), programme.practitioners());
  }

  /** A series with these days and practitioners, all of which must be free, with its starts. */
  int[] bookings(int person, int[] days, int[] practitioners) {
    int[] bookings = new int[days.length];
    int before = Grid.NONE;
    for (int k = 0; k < days.length; k++) {
      int step = stepFor(person, k, practitioners[k], days[k], before);
      bookings[k] = Diary.booking(practitioners[k], days[k], step);
      before = step;
    }
    return bookings;
  }

  private int stepFor(int person, int session, int practitioner, int day, int before) {
    Grid.Person who = grid.persons[person];
    int length = who.lengthOf[session];
    int steps = grid.stepsOf[length];
    int weekday = day % Grid.WEEK;
    long starts =
        who.starts[length][weekday]
            & grid.practitionerStarts[length][practitioner * Grid.WEEK + weekday];
    long free = starts & diary.freeStarts(practitioner, day, steps);
    return free == 0
        ? order.makeRoom(practitioner, day, length, starts)
        : bestOf(free, practitioner, day, steps, before);
  }

  /** The least asked-for start; among equals one that leaves no hole, the same time, the first. */
  private int bestOf(long starts, int practitioner, int day, int steps, int before) {
    long taken = diary.taken[practitioner * grid.days + day];
    int best = Grid.NONE;
    long least = Long.MAX_VALUE;
    for (long rest = starts; rest != 0; rest &= rest - 1) {
      int step = Long.numberOfTrailingZeros(rest);
      boolean touches =
          (step > 0 && (taken >>> (step - 1) & 1) != 0) || (taken >>> (step + steps) & 1) != 0;
      long rank =
          ((long) scarcity.of(day, step, steps) << 8)
              + (touches ? 0 : 64)
              + (step == before ? 0 : 32);
      if (rank < least) {
        least = rank;
        best = step;
      }
    }
    return best;
  }
}
