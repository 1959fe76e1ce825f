package org.cobi.scheduling.engine;

import java.util.function.IntUnaryOperator;

/** A question about one person's series, in numbers. */
public final class SeriesAsked {
  private static final int[] NOTHING = new int[0];

  final int person;
  final int[] fixed;
  final int[] agreed;
  final int firstDay;
  final IntUnaryOperator lastDay;
  final boolean movesWithFirst;

  private SeriesAsked(
      int person,
      int[] fixed,
      int[] agreed,
      int firstDay,
      IntUnaryOperator lastDay,
      boolean movesWithFirst) {
    this.person = person;
    this.fixed = fixed;
    this.agreed = agreed;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.movesWithFirst = movesWithFirst;
  }

  /**
   * The rest of a series after what is fixed.
   *
   * @param fixed the bookings that stay, from the first session on
   * @param firstDay the first day on which something new can be held
   * @param lastDay the last day of the window
   */
  static SeriesAsked of(int person, int[] fixed, int firstDay, int lastDay) {
    return new SeriesAsked(person, fixed, NOTHING, firstDay, first -> lastDay, false);
  }

  /** The same with a last day that depends on the day of the first session. */
  SeriesAsked windowFrom(IntUnaryOperator lastDayByFirst) {
    return new SeriesAsked(person, fixed, agreed, firstDay, lastDayByFirst, true);
  }

  /** The same, keeping as many as possible of the slots that were agreed for later. */
  SeriesAsked keeping(int[] later) {
    return new SeriesAsked(person, fixed, later, firstDay, lastDay, movesWithFirst);
  }

  int lastFixedDay() {
    return fixed.length == 0 ? Grid.NONE : Diary.dayOf(fixed[fixed.length - 1]);
  }

  int lastFixedPractitioner() {
    return fixed.length == 0 ? Grid.NONE : Diary.practitionerOf(fixed[fixed.length - 1]);
  }
}
