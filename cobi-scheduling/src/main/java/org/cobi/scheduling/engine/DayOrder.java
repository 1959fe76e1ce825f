package org.cobi.scheduling.engine;

/**
 * Finds room on a practitioner's day by changing the times of those who are booked on it, nobody's
 * day or practitioner.
 *
 * <p>A day has few sessions, so every order is tried. An object is used by one thread at a time.
 */
final class DayOrder {
  private final Grid grid;
  private final Diary diary;

  /** By person: whether their times may be changed. */
  private final boolean[] mayMove;

  private final long[] starts;
  private final int[] steps;
  private final int[] chosen;
  private final int[] people;
  private int many;

  DayOrder(Diary diary, boolean[] mayMove) {
    this.grid = diary.grid;
    this.diary = diary;
    this.mayMove = mayMove;
    int most = grid.mostADay + 1;
    this.starts = new long[most];
    this.steps = new int[most];
    this.chosen = new int[most];
    this.people = new int[most];
  }

  /** Whether a session could be held on a day if the times of others were changed. */
  boolean canTake(int practitioner, int day, int length, long wanted) {
    int at = practitioner * grid.days + day;
    if (diary.count[at] >= grid.mostOn[at] || diary.count[at] == 0) {
      return false;
    }
    return solve(practitioner, day, grid.stepsOf[length], wanted);
  }

  /** Changes the times of others so that a session can be held; its start. */
  int makeRoom(int practitioner, int day, int length, long wanted) {
    if (!canTake(practitioner, day, length, wanted)) {
      throw new IllegalStateException("there must be room on a day but is not");
    }
    long moving = 0;
    for (int i = 1; i < many; i++) {
      int session = diary.sessionOn(people[i], day);
      if (Diary.stepOf(diary.series[people[i]][session]) != chosen[i]) {
        moving |= 1L << i;
      }
    }
    shift(day, moving);
    return chosen[0];
  }

  /** All who move leave first: their new times may lie on each other's old ones. */
  private void shift(int day, long moving) {
    for (long rest = moving; rest != 0; rest &= rest - 1) {
      int i = Long.numberOfTrailingZeros(rest);
      diary.leaveDay(people[i], diary.sessionOn(people[i], day));
    }
    for (long rest = moving; rest != 0; rest &= rest - 1) {
      int i = Long.numberOfTrailingZeros(rest);
      diary.returnToDay(people[i], diary.sessionOn(people[i], day), chosen[i]);
    }
  }

  private boolean solve(int practitioner, int day, int newSteps, long wanted) {
    int at = practitioner * grid.days + day;
    long blocked = diary.fullForOthers(practitioner, day) | diary.heldSteps(practitioner, day);
    many = 0;
    add(Grid.NONE, newSteps, wanted);
    int weekday = day % Grid.WEEK;
    for (int i = 0; i < diary.count[at]; i++) {
      int person = diary.who[at * grid.mostADay + i];
      if (person == Grid.NONE) {
        continue;
      }
      int session = diary.sessionOn(person, day);
      byte[] lengths = grid.persons[person].lengthOf;
      int l = lengths[lengths.length - diary.series[person].length + session];
      if (mayMove[person]) {
        long theirs =
            grid.persons[person].starts[l][weekday]
                & grid.practitionerStarts[l][practitioner * Grid.WEEK + weekday];
        add(person, grid.stepsOf[l], theirs);
      } else {
        add(person, grid.stepsOf[l], 1L << Diary.stepOf(diary.series[person][session]));
      }
    }
    return place(0, blocked);
  }

  private void add(int person, int length, long where) {
    people[many] = person;
    steps[many] = length;
    starts[many++] = where;
  }

  /** Places the rest, the one with the fewest choices first. */
  private boolean place(long done, long blocked) {
    if (done == (1L << many) - 1) {
      return true;
    }
    int next = Grid.NONE;
    long choices = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < many; i++) {
      if ((done >>> i & 1) == 0) {
        long free = starts[i] & StartMasks.runs(~blocked, steps[i]);
        int count = Long.bitCount(free);
        if (count == 0) {
          return false;
        }
        if (count < fewest) {
          fewest = count;
          next = i;
          choices = free;
        }
      }
    }
    for (long rest = choices; rest != 0; rest &= rest - 1) {
      int step = Long.numberOfTrailingZeros(rest);
      chosen[next] = step;
      if (place(done | 1L << next, blocked | StartMasks.block(step, steps[next]))) {
        return true;
      }
    }
    return false;
  }
}
