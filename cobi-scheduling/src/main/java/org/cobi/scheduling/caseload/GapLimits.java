package org.cobi.scheduling.caseload;

/**
 * How many days may lie from one session to the next. A week later is 7.
 *
 * @param leastDays the least, at least 1
 * @param targetDays what the programme means
 * @param mostDays the most
 * @param mostDaysAcrossLeave the most where the practitioner is on leave in between; the same as
 *     the most where no exception was authorised
 */
public record GapLimits(int leastDays, int targetDays, int mostDays, int mostDaysAcrossLeave) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if they are not in order: least, target, most, most across
   *     leave
   */
  public GapLimits {
    if (leastDays < 1
        || targetDays < leastDays
        || mostDays < targetDays
        || mostDaysAcrossLeave < mostDays) {
      throw new IllegalArgumentException(
          "a gap must have at least 1 day and be in order: least, target, most, most across leave;"
              + " it was "
              + (leastDays + ", " + targetDays + ", " + mostDays + " and " + mostDaysAcrossLeave));
    }
  }

  /** Limits that leave and sickness do not stretch. */
  public static GapLimits of(int leastDays, int targetDays, int mostDays) {
    return new GapLimits(leastDays, targetDays, mostDays, mostDays);
  }

  /**
   * The same limits with an authorised exception for gaps in which the practitioner is on leave.
   */
  public GapLimits acrossLeave(int days) {
    return new GapLimits(leastDays, targetDays, mostDays, days);
  }
}
