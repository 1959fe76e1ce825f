package org.cobi.scheduling.caseload;

import org.cobi.model.programme.Cadence;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;

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
  private static final RuleId CADENCE = RuleId.of("COBI-SCH-03");
  private static final int A_DAY = 24 * 60;
  private static final int A_WEEK = 7;

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
   * The limits of a programme, without any exception.
   *
   * <p>The least gap is one at which the cadence holds whatever the times of day: weekly sessions
   * with at most two in seven days, 48 hours apart, have at least 4 days between them. What is
   * closer is left to a human who looks at the times.
   */
  public static GapLimits from(ProgrammeDefinition programme) {
    Cadence cadence = programme.cadence();
    int apart = Math.toIntExact(-Math.floorDiv(-cadence.leastBetweenStarts().toMinutes(), A_DAY));
    int byTime = apart == 0 ? 1 : apart + 1;
    int bySevenDays = -Math.floorDiv(-A_WEEK, cadence.mostInSevenDays());
    int least = Math.max(byTime, bySevenDays);
    int target = Math.max(least, cadence.targetDays());
    return of(least, target, Math.max(target, programme.longestGap().days()));
  }

  /**
   * The limits of a programme with its exception for gaps in which the practitioner is away.
   *
   * @param exception who authorised it: an override of COBI-SCH-03
   * @param policy whose roles may
   * @throws IllegalArgumentException if the exception names another rule, or the role may not
   */
  public static GapLimits from(
      ProgrammeDefinition programme, RuleOverride exception, LocalPolicy policy) {
    if (!exception.rule().equals(CADENCE)) {
      throw new IllegalArgumentException(
          "a longer gap must be authorised for rule " + CADENCE + " but was for another");
    }
    if (!policy.overriders().contains(exception.by().role())) {
      throw new IllegalArgumentException(
          "a longer gap must be authorised by a role that the local policy names, but was not");
    }
    GapLimits limits = from(programme);
    return limits.acrossLeave(Math.max(limits.mostDays, programme.longestGap().daysAcrossLeave()));
  }

  /**
   * The same limits with an authorised exception for gaps in which the practitioner is on leave.
   */
  public GapLimits acrossLeave(int days) {
    return new GapLimits(leastDays, targetDays, mostDays, days);
  }
}
