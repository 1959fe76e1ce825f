package org.cobi.model.programme;

/**
 * How many days may pass from one session to the next.
 *
 * <p>A practitioner who is away for a week leaves only Friday-to-Monday pairs if no more than ten
 * days may pass. So a definition says two things: how long a gap may be, and how long it may be by
 * an authorised exception where the practitioner is on leave or ill in between.
 *
 * @param days the most days
 * @param daysAcrossLeave the most days by an authorised exception; the same where there is none
 */
public record LongestGap(int days, int daysAcrossLeave) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if there is less than 1 day, or the exception is shorter
   */
  public LongestGap {
    if (days < 1 || daysAcrossLeave < days) {
      throw new IllegalArgumentException(
          "the longest gap must be at least 1 day and not longer than the one across leave, but they"
              + " were "
              + (days + " and " + daysAcrossLeave));
    }
  }
}
