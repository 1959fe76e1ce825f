package org.cobi.scheduling.engine;

import org.cobi.scheduling.plan.PlanFigures;

/** The figures of a plan while it changes: series come and go, and the sums follow. */
final class Figures implements Comparable<Figures> {
  private final Grid grid;
  private final int spareDays;
  long weightLeftOut;
  long handovers;
  long shortOfSpare;
  long rhythm;
  long startDelay;

  /** Everybody is left out. */
  Figures(Grid grid, int spareDays) {
    this.grid = grid;
    this.spareDays = spareDays;
    for (Grid.Person person : grid.persons) {
      weightLeftOut += person.weight;
    }
  }

  void add(int person, int[] bookings) {
    count(person, bookings, 1);
  }

  void remove(int person, int[] bookings) {
    count(person, bookings, -1);
  }

  void addAll(Figures change) {
    weightLeftOut += change.weightLeftOut;
    handovers += change.handovers;
    shortOfSpare += change.shortOfSpare;
    rhythm += change.rhythm;
    startDelay += change.startDelay;
  }

  /** Nothing counted; sums of changes begin here. */
  void clear() {
    weightLeftOut = 0;
    handovers = 0;
    shortOfSpare = 0;
    rhythm = 0;
    startDelay = 0;
  }

  void negate() {
    weightLeftOut = -weightLeftOut;
    handovers = -handovers;
    shortOfSpare = -shortOfSpare;
    rhythm = -rhythm;
    startDelay = -startDelay;
  }

  private void count(int p, int[] bookings, int sign) {
    Grid.Person person = grid.persons[p];
    weightLeftOut -= (long) sign * person.weight;
    for (int k = 1; k < bookings.length; k++) {
      boolean changes = Diary.practitionerOf(bookings[k]) != Diary.practitionerOf(bookings[k - 1]);
      int gap = Diary.dayOf(bookings[k]) - Diary.dayOf(bookings[k - 1]);
      handovers += changes ? sign : 0;
      rhythm += (long) sign * Math.abs(gap - person.targetGap);
    }
    int over = Diary.dayOf(bookings[bookings.length - 1]) - (person.latest - spareDays);
    shortOfSpare += spareDays > 0 && over > 0 ? (long) sign * over : 0;
    startDelay += (long) sign * person.weight * (Diary.dayOf(bookings[0]) - person.firstDay);
  }

  PlanFigures frozen() {
    return new PlanFigures(weightLeftOut, handovers, shortOfSpare, rhythm, startDelay);
  }

  @Override
  public int compareTo(Figures other) {
    int order = Long.compare(weightLeftOut, other.weightLeftOut);
    order = order != 0 ? order : Long.compare(handovers, other.handovers);
    order = order != 0 ? order : Long.compare(shortOfSpare, other.shortOfSpare);
    order = order != 0 ? order : Long.compare(rhythm, other.rhythm);
    return order != 0 ? order : Long.compare(startDelay, other.startDelay);
  }
}
