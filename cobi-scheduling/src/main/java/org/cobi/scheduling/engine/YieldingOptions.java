package org.cobi.scheduling.engine;

/** What is free, and what would be if somebody gave up one appointment. */
final class YieldingOptions extends KeepingOptions {
  /** By person: whether they must not be asked to. */
  private final boolean[] spared;

  YieldingOptions(Diary diary, Moment moment, Agreed agreed, boolean[] spared) {
    super(diary, moment, agreed);
    this.spared = spared;
  }

  @Override
  long taken(int practitioner, int day, int length, long starts) {
    int leaver = leaver(practitioner, day, grid.stepsOf[length], starts);
    return leaver == Grid.NONE ? Costs.IMPOSSIBLE : NEW + lossOn(leaver, day);
  }

  private long lossOn(int person, int day) {
    return loss(person, diary.series[person][diary.sessionOn(person, day)]);
  }

  /** Who could make room on a day at the least cost, the first of them; or {@link Grid#NONE}. */
  int leaver(int practitioner, int day, int steps, long starts) {
    int at = practitioner * grid.days + day;
    if (diary.count[at] > grid.mostOn[at]) {
      return Grid.NONE;
    }
    long full = diary.full[grid.officeOn(practitioner, day) * grid.days + day];
    int cheapest = Grid.NONE;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < diary.count[at]; i++) {
      int other = diary.who[at * grid.mostADay + i];
      if (other == Grid.NONE || spared[other]) {
        continue;
      }
      long cost = lossOn(other, day);
      boolean better = cost < least || (cost == least && other < cheapest);
      if (better && makesRoom(other, day, at, full, starts, steps)) {
        cheapest = other;
        least = cost;
      }
    }
    return cheapest;
  }

  private boolean makesRoom(int other, int day, int at, long full, long starts, int steps) {
    long theirs = diary.blockOn(other, day);
    return (starts & StartMasks.runs(~((diary.taken[at] | full) & ~theirs), steps)) != 0;
  }
}
