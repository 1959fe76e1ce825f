package org.cobi.scheduling.engine;

/**
 * What is free in a diary, and what would be free if one of the people booked there made room.
 *
 * <p>Whoever makes room loses the whole series and has to be placed again; what that costs is said
 * by person.
 */
final class EvictingOptions implements Options {
  private final Grid grid;
  private final Diary diary;
  private final DayOrder order;
  private final Cell cell;

  /** By person: what it costs that they make room. */
  private final long[] cost;

  EvictingOptions(Diary diary, DayOrder order, Cell cell, long[] cost) {
    this.order = order;
    this.cell = cell;
    this.grid = diary.grid;
    this.diary = diary;
    this.cost = cost;
  }

  @Override
  public long entry(int person, int practitioner) {
    if (!cell.hasPractitioner(practitioner)) {
      return Costs.IMPOSSIBLE;
    }
    if (diary.caseload[practitioner] < grid.mostPeople[practitioner]) {
      return 0;
    }
    int leaver = leaverOf(practitioner);
    return leaver == Grid.NONE ? Costs.IMPOSSIBLE : cost[leaver];
  }

  /** The cheapest person whose whole series is with a practitioner who has no place left. */
  int leaverOf(int practitioner) {
    int cheapest = Grid.NONE;
    for (int d = 0; d < grid.days; d++) {
      int at = practitioner * grid.days + d;
      for (int i = 0; i < diary.count[at]; i++) {
        int person = diary.who[at * grid.mostADay + i];
        if (cheapest == Grid.NONE
            || cost[person] < cost[cheapest]
            || (cost[person] == cost[cheapest] && person < cheapest)) {
          cheapest = person;
        }
      }
    }
    return cheapest;
  }

  @Override
  public long session(int person, int practitioner, int day, int length, long starts) {
    if (grid.persons[person].apart.length > 0
        && diary.meetsSomebody(person, grid.officeOn(practitioner, day), day)) {
      return Costs.IMPOSSIBLE;
    }
    int steps = grid.stepsOf[length];
    if (hasRoom(practitioner, day, length, starts)) {
      return 0;
    }
    int leaver = leaver(practitioner, day, steps, starts);
    return leaver == Grid.NONE ? Costs.IMPOSSIBLE : cost[leaver];
  }

  /** Whether a session can be held without anybody making room, other times at most. */
  boolean hasRoom(int practitioner, int day, int length, long starts) {
    return (starts & diary.freeStarts(practitioner, day, grid.stepsOf[length])) != 0
        || order.canTake(practitioner, day, length, starts);
  }

  /** The cheapest person who alone could make room on a day, or {@link Grid#NONE}. */
  int leaver(int practitioner, int day, int steps, long starts) {
    int at = practitioner * grid.days + day;
    if (diary.count[at] > grid.mostOn[at]) {
      return Grid.NONE;
    }
    long full = diary.full[grid.officeOn(practitioner, day) * grid.days + day];
    int cheapest = Grid.NONE;
    for (int i = 0; i < diary.count[at]; i++) {
      int other = diary.who[at * grid.mostADay + i];
      if (cheapest != Grid.NONE && cost[other] >= cost[cheapest]) {
        continue;
      }
      long theirs = diary.blockOn(other, day);
      if ((starts & StartMasks.runs(~((diary.taken[at] | full) & ~theirs), steps)) != 0) {
        cheapest = other;
      }
    }
    return cheapest;
  }
}
