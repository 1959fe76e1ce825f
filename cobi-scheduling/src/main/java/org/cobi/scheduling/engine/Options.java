package org.cobi.scheduling.engine;

/** What it costs to hold one session with one practitioner on one day, or that it cannot be. */
interface Options {

  /** What it costs that a practitioner takes the person on at all. */
  long entry(int person, int practitioner);

  /** Where a practitioner could start a session of a length on a day if nobody were booked. */
  default long starts(Grid grid, int practitioner, int day, int length) {
    return grid.mostOn[practitioner * grid.days + day] > 0
        ? grid.practitionerStarts[length][practitioner * Grid.WEEK + day % Grid.WEEK]
        : 0;
  }

  /** The first day of which anything is known. */
  default int firstDay() {
    return 0;
  }

  /** What the sessions and entries of a whole series cost at least, whichever it is. */
  default long floor() {
    return 0;
  }

  /**
   * What it costs to hold a session.
   *
   * @param person whose
   * @param practitioner with whom
   * @param day when
   * @param length which length, by its number
   * @param starts where it could start if nobody else were booked; never 0
   */
  long session(int person, int practitioner, int day, int length, long starts);
}
