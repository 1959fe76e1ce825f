package org.cobi.scheduling.engine;

/**
 * The moment from which on something can be booked.
 *
 * @param day the day; before the first one if everything lies ahead
 * @param step the first step of that day at which a session may still start
 */
record Moment(int day, int step) {
  /** Everything lies ahead. */
  static final Moment BEFORE_EVERYTHING = new Moment(Integer.MIN_VALUE, 0);

  /** The steps of a day at which a session may still start, as bits. */
  long startsOn(int other) {
    if (other != day) {
      return other < day ? 0 : -1L;
    }
    return step >= Long.SIZE ? 0 : -1L << step;
  }
}
