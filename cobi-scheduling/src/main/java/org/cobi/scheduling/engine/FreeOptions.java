package org.cobi.scheduling.engine;

import org.jspecify.annotations.Nullable;

/** What is free in a diary, at its price if there are prices. */
final class FreeOptions implements Options {
  private final Grid grid;
  private final Diary diary;
  private final @Nullable Prices prices;
  private final DayOrder order;
  private final Cell cell;

  FreeOptions(Diary diary, DayOrder order, Cell cell, @Nullable Prices prices) {
    this.order = order;
    this.cell = cell;
    this.grid = diary.grid;
    this.diary = diary;
    this.prices = prices;
  }

  @Override
  public long entry(int person, int practitioner) {
    if (diary.caseload[practitioner] >= grid.mostPeople[practitioner]
        || !cell.hasPractitioner(practitioner)) {
      return Costs.IMPOSSIBLE;
    }
    return prices == null ? 0 : prices.ofPlace[practitioner];
  }

  @Override
  public long session(int person, int practitioner, int day, int length, long starts) {
    int steps = grid.stepsOf[length];
    long free = starts & diary.freeStarts(practitioner, day, steps);
    if (isKeptAway(person, practitioner, day)) {
      return Costs.IMPOSSIBLE;
    }
    if (free == 0) {
      if (!order.canTake(practitioner, day, length, starts)) {
        return Costs.IMPOSSIBLE;
      }
      return prices == null ? 0 : prices.least(practitioner, day, steps, starts);
    }
    return prices == null ? 0 : prices.least(practitioner, day, steps, free);
  }

  /** Whether times of others could be changed to make room. */
  boolean canBeRetimed(int practitioner, int day, int length, long starts) {
    return order.canTake(practitioner, day, length, starts);
  }

  /** Whether somebody who must be kept apart is there. */
  boolean isKeptAway(int person, int practitioner, int day) {
    return grid.persons[person].apart.length > 0
        && diary.meetsSomebody(person, grid.officeOn(practitioner, day), day);
  }
}
