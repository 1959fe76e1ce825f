package org.cobi.scheduling.engine;

/** New sessions of a series, as numbers. */
public final class FoundSeries {
  final int[] bookings;
  final long cost;
  final int lastDay;

  /**
   * A series.
   *
   * @param bookings practitioner, day and step of each new session, in order
   * @param cost what it costs
   * @param lastDay the last day of its window
   */
  FoundSeries(int[] bookings, long cost, int lastDay) {
    this.bookings = bookings;
    this.cost = cost;
    this.lastDay = lastDay;
  }

  /** The day of the first new session, by its number. */
  public int firstDay() {
    return Diary.dayOf(bookings[0]);
  }

  /** The practitioner of the first new session, by their number. */
  public int firstPractitioner() {
    return Diary.practitionerOf(bookings[0]);
  }

  /** The last day of its window, by its number. */
  public int lastDay() {
    return lastDay;
  }

  /** What it costs, for comparing. */
  public long cost() {
    return cost;
  }
}
