package org.cobi.model.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Role;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.time.TimeLimit;
import org.immutables.value.Value;

/**
 * What a region sets for itself: clocks, limits and authorised roles. Every value has a default
 * from practice; none of them is law.
 */
@Value.Immutable
@CobiStyle
public sealed interface LocalPolicy permits ImmutableLocalPolicy {

  /** Every default. */
  LocalPolicy DEFAULT = builder().build();

  /** From service of a stalking protection order to the answer whether the person is referred. */
  @Value.Default
  default TimeLimit considerWithin() {
    return TimeLimit.workingDays(5);
  }

  /** From the referral to the allocation of a practitioner; a provider publishes two weeks. */
  @Value.Default
  default TimeLimit allocateWithin() {
    return TimeLimit.calendarDays(14);
  }

  /** From "not suitable" or "declined" to the return to the owner of the order. */
  @Value.Default
  default TimeLimit returnWithin() {
    return TimeLimit.workingDays(5);
  }

  /** From a change of an order to the re-evaluation of what rests on it. */
  @Value.Default
  default TimeLimit reevaluateWithin() {
    return TimeLimit.workingDays(1);
  }

  /** From a session to the record of its outcome. */
  @Value.Default
  default TimeLimit recordWithin() {
    return TimeLimit.workingDays(1);
  }

  /** From a missed session to the attempt to reach the person. */
  @Value.Default
  default TimeLimit contactWithin() {
    return TimeLimit.workingDays(1);
  }

  /** From a missed session to the letter. */
  @Value.Default
  default TimeLimit letterWithin() {
    return TimeLimit.workingDays(2);
  }

  /** From a missed session to the last day for evidence. */
  @Value.Default
  default TimeLimit evidenceWithin() {
    return TimeLimit.workingDays(5);
  }

  /** From the last day for evidence to the decision about the absence. */
  @Value.Default
  default TimeLimit decideAbsenceWithin() {
    return TimeLimit.workingDays(1);
  }

  /** From a missed or cancelled session to its catch-up. */
  @Value.Default
  default TimeLimit catchUpWithin() {
    return TimeLimit.calendarDays(14);
  }

  /** From an established failure to the warning or the referral. */
  @Value.Default
  default TimeLimit warnWithin() {
    return TimeLimit.workingDays(2);
  }

  /** From the relevant failure to breach action; National Standards, not statute. */
  @Value.Default
  default TimeLimit breachWithin() {
    return TimeLimit.workingDays(10);
  }

  /** From a failure under a protection order to the report to the police order manager. */
  @Value.Default
  default TimeLimit reportToPoliceWithin() {
    return TimeLimit.workingDays(1);
  }

  /** From a failure on licence to the report to the offender manager; 0 is the same working day. */
  @Value.Default
  default TimeLimit reportToOffenderManagerWithin() {
    return TimeLimit.workingDays(0);
  }

  /** How many misses in a row lead to a disengagement review; four by the rule of DBT. */
  @Value.Default
  default int missLimit() {
    return 4;
  }

  /** Whether an excused absence counts among the misses in a row; by the rule of DBT it does. */
  @Value.Default
  default boolean excusedAbsencesAreMisses() {
    return true;
  }

  /** From the limit of misses to the disengagement review. */
  @Value.Default
  default TimeLimit disengagementReviewWithin() {
    return TimeLimit.workingDays(2);
  }

  /** How many minutes late still counts as attended. */
  @Value.Default
  default int lateLimitMinutes() {
    return 15;
  }

  /** Whether sessions go on while a breach is before the court. */
  @Value.Default
  default boolean deliverDuringBreach() {
    return true;
  }

  /** Slack of this many days or fewer is worth a warning. */
  @Value.Default
  default int slackWarningDays() {
    return 7;
  }

  /** From an infeasible forecast to the manager's answer. */
  @Value.Default
  default TimeLimit replanWithin() {
    return TimeLimit.workingDays(2);
  }

  /** From the mid-point to the progress report. */
  @Value.Default
  default TimeLimit midPointReportWithin() {
    return TimeLimit.workingDays(5);
  }

  /** From completion or another end to the final report. */
  @Value.Default
  default TimeLimit finalReportWithin() {
    return TimeLimit.workingDays(10);
  }

  /** From a report of level 3 to the police; the wall clock. */
  @Value.Default
  default TimeLimit threatReportWithin() {
    return TimeLimit.hours(1);
  }

  /** From a report of level 2 to the police and the owner of the mandate; the wall clock. */
  @Value.Default
  default TimeLimit relapseReportWithin() {
    return TimeLimit.hours(4);
  }

  /** From a report of level 1 to the owner of the mandate. */
  @Value.Default
  default TimeLimit lapseReportWithin() {
    return TimeLimit.workingDays(1);
  }

  /** From a relapse of level 2 or 3 to the victim-side contact; the wall clock. */
  @Value.Default
  default TimeLimit victimSideWithin() {
    return TimeLimit.hours(4);
  }

  /** From the end of taking part to the victim-side contact. */
  @Value.Default
  default TimeLimit leavingToldWithin() {
    return TimeLimit.sameDay();
  }

  /** From a suspension to the review's decision. */
  @Value.Default
  default TimeLimit reviewWithin() {
    return TimeLimit.workingDays(5);
  }

  /** Who may decide a review, any one of them. */
  @Value.Default
  default Set<Role> reviewers() {
    return Set.of(Role.PROGRAMME_MANAGER, Role.CLINICAL_LEAD);
  }

  /** Who may override a rule that asks for it. */
  @Value.Default
  default Set<Role> overriders() {
    return Set.of(Role.PROGRAMME_MANAGER, Role.CLINICAL_LEAD);
  }

  /** Whether sessions may go on with consent after the mandate has ended. */
  @Value.Default
  default boolean voluntaryTail() {
    return true;
  }

  /** How near another appointment may be before it is worth a warning. */
  @Value.Default
  default Duration nearAppointment() {
    return Duration.ofHours(1);
  }

  /** How long a participant travels to a session or home from it when nothing else is known. */
  @Value.Default
  default Duration travelBuffer() {
    return Duration.ofHours(1);
  }

  /** The hours of a place of which none are known. */
  @Value.Default
  default TimeSpan officeHours() {
    return TimeSpan.of(LocalTime.of(8, 0), LocalTime.of(20, 0));
  }

  /** How many sessions a practitioner holds on a day at most. */
  @Value.Default
  default int mostSessionsPerDay() {
    return 4;
  }

  /** How many sessions a practitioner holds from Monday to Sunday at most. */
  @Value.Default
  default int mostSessionsPerWeek() {
    return 16;
  }

  /** How often the practitioner of a series may change. */
  @Value.Default
  default int mostPractitionerChanges() {
    return 1;
  }

  /** After how many sessions held a change of practitioner needs a hand-over note. */
  @Value.Default
  default int handoverAfterSessions() {
    return 2;
  }

  /** The least time between people who are kept apart, at neighbouring places. */
  @Value.Default
  default Duration separationTime() {
    return Duration.ofHours(2);
  }

  /** Up to how many metres apart two places are neighbours. */
  @Value.Default
  default int separationMetres() {
    return 2000;
  }

  /** Starts one, with every default. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses a miss limit below 1 and negative minutes or days. */
  final class Builder extends ImmutableLocalPolicy.Builder {
    Builder() {}

    @Override
    public LocalPolicy build() {
      LocalPolicy policy = super.build();
      mustBeAtLeast("miss limit", policy.missLimit(), 1);
      mustBeAtLeast("late limit in minutes", policy.lateLimitMinutes(), 0);
      mustBeAtLeast("slack warning in days", policy.slackWarningDays(), 0);
      mustBeAtLeast("sessions per day", policy.mostSessionsPerDay(), 0);
      mustBeAtLeast("sessions per week", policy.mostSessionsPerWeek(), 0);
      mustBeAtLeast("practitioner changes", policy.mostPractitionerChanges(), 0);
      mustBeAtLeast("sessions before a hand-over", policy.handoverAfterSessions(), 0);
      mustBeAtLeast("separation in metres", policy.separationMetres(), 0);
      mustNotBeNegative("near appointment", policy.nearAppointment());
      mustNotBeNegative("travel buffer", policy.travelBuffer());
      mustNotBeNegative("separation time", policy.separationTime());
      return policy;
    }

    private static void mustNotBeNegative(String what, Duration value) {
      if (value.isNegative()) {
        throw new IllegalArgumentException(
            "the " + what + " must not be negative but was " + value);
      }
    }

    private static void mustBeAtLeast(String what, int value, int least) {
      if (value < least) {
        throw new IllegalArgumentException(
            "the " + what + " must be at least " + least + " but was " + value);
      }
    }
  }
}
