package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.usually;

import java.util.function.Function;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.SetShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.time.TimeLimit;

/** What a region sets for itself. Every value may be left out and then has its default. */
public final class Policies {
  /** How much time there is. */
  static final TextShape<TimeLimit> LIMIT =
      TextShape.of("a time limit such as 5 working days", TimeLimit::parse, TimeLimit::toString);

  /** A local policy. */
  public static final ObjectShape<LocalPolicy> POLICY =
      BuiltShape.of("a local policy", LocalPolicy::builder, LocalPolicy.Builder::build)
          .with(
              usual("considerWithin", LIMIT, LocalPolicy::considerWithin)
                  .meaning(
                      "from service of a stalking protection order to the answer whether the "
                          + "person is referred"),
              LocalPolicy.Builder::considerWithin)
          .with(
              usual("allocateWithin", LIMIT, LocalPolicy::allocateWithin)
                  .meaning(
                      "from the referral to the allocation of a practitioner; a provider "
                          + "publishes two weeks"),
              LocalPolicy.Builder::allocateWithin)
          .with(
              usual("returnWithin", LIMIT, LocalPolicy::returnWithin)
                  .meaning(
                      "from 'not suitable' or 'declined' to the return to the owner of the "
                          + "order"),
              LocalPolicy.Builder::returnWithin)
          .with(
              usual("reevaluateWithin", LIMIT, LocalPolicy::reevaluateWithin)
                  .meaning("from a change of an order to the re-evaluation of what rests on it"),
              LocalPolicy.Builder::reevaluateWithin)
          .with(
              usual("recordWithin", LIMIT, LocalPolicy::recordWithin)
                  .meaning("from a session to the record of its outcome"),
              LocalPolicy.Builder::recordWithin)
          .with(
              usual("contactWithin", LIMIT, LocalPolicy::contactWithin)
                  .meaning("from a missed session to the attempt to reach the person"),
              LocalPolicy.Builder::contactWithin)
          .with(
              usual("letterWithin", LIMIT, LocalPolicy::letterWithin)
                  .meaning("from a missed session to the letter"),
              LocalPolicy.Builder::letterWithin)
          .with(
              usual("evidenceWithin", LIMIT, LocalPolicy::evidenceWithin)
                  .meaning("from a missed session to the last day for evidence"),
              LocalPolicy.Builder::evidenceWithin)
          .with(
              usual("decideAbsenceWithin", LIMIT, LocalPolicy::decideAbsenceWithin)
                  .meaning("from the last day for evidence to the decision about the absence"),
              LocalPolicy.Builder::decideAbsenceWithin)
          .with(
              usual("catchUpWithin", LIMIT, LocalPolicy::catchUpWithin)
                  .meaning("from a missed or cancelled session to its catch-up"),
              LocalPolicy.Builder::catchUpWithin)
          .with(
              usual("warnWithin", LIMIT, LocalPolicy::warnWithin)
                  .meaning("from an established failure to the warning or the referral"),
              LocalPolicy.Builder::warnWithin)
          .with(
              usual("breachWithin", LIMIT, LocalPolicy::breachWithin)
                  .meaning(
                      "from the relevant failure to breach action; National Standards, not "
                          + "statute"),
              LocalPolicy.Builder::breachWithin)
          .with(
              usual("reportToPoliceWithin", LIMIT, LocalPolicy::reportToPoliceWithin)
                  .meaning(
                      "from a failure under a protection order to the report to the police "
                          + "order manager"),
              LocalPolicy.Builder::reportToPoliceWithin)
          .with(
              usual(
                      "reportToOffenderManagerWithin",
                      LIMIT,
                      LocalPolicy::reportToOffenderManagerWithin)
                  .meaning(
                      "from a failure on licence to the report to the offender manager; 0 is "
                          + "the same working day"),
              LocalPolicy.Builder::reportToOffenderManagerWithin)
          .with(
              usual("missLimit", WholeNumber.AT_LEAST_ONE, LocalPolicy::missLimit)
                  .meaning(
                      "how many misses in a row lead to a disengagement review; four by the "
                          + "rule of DBT"),
              LocalPolicy.Builder::missLimit)
          .with(
              usual("excusedAbsencesAreMisses", Truth.SHAPE, LocalPolicy::excusedAbsencesAreMisses)
                  .meaning(
                      "whether an excused absence counts among the misses in a row; by the "
                          + "rule of DBT it does"),
              LocalPolicy.Builder::excusedAbsencesAreMisses)
          .with(
              usual("disengagementReviewWithin", LIMIT, LocalPolicy::disengagementReviewWithin)
                  .meaning("from the limit of misses to the disengagement review"),
              LocalPolicy.Builder::disengagementReviewWithin)
          .with(
              usual("lateLimitMinutes", WholeNumber.COUNT, LocalPolicy::lateLimitMinutes)
                  .meaning("how many minutes late still counts as attended"),
              LocalPolicy.Builder::lateLimitMinutes)
          .with(
              usual("deliverDuringBreach", Truth.SHAPE, LocalPolicy::deliverDuringBreach)
                  .meaning("whether sessions go on while a breach is before the court"),
              LocalPolicy.Builder::deliverDuringBreach)
          .with(
              usual("slackWarningDays", WholeNumber.COUNT, LocalPolicy::slackWarningDays)
                  .meaning("slack of this many days or fewer is worth a warning"),
              LocalPolicy.Builder::slackWarningDays)
          .with(
              usual("replanWithin", LIMIT, LocalPolicy::replanWithin)
                  .meaning("from an infeasible forecast to the manager's answer"),
              LocalPolicy.Builder::replanWithin)
          .with(
              usual("midPointReportWithin", LIMIT, LocalPolicy::midPointReportWithin)
                  .meaning("from the mid-point to the progress report"),
              LocalPolicy.Builder::midPointReportWithin)
          .with(
              usual("finalReportWithin", LIMIT, LocalPolicy::finalReportWithin)
                  .meaning("from completion or another end to the final report"),
              LocalPolicy.Builder::finalReportWithin)
          .with(
              usual("threatReportWithin", LIMIT, LocalPolicy::threatReportWithin)
                  .meaning("from a report of level 3 to the police; the wall clock"),
              LocalPolicy.Builder::threatReportWithin)
          .with(
              usual("relapseReportWithin", LIMIT, LocalPolicy::relapseReportWithin)
                  .meaning(
                      "from a report of level 2 to the police and the owner of the mandate; "
                          + "the wall clock"),
              LocalPolicy.Builder::relapseReportWithin)
          .with(
              usual("lapseReportWithin", LIMIT, LocalPolicy::lapseReportWithin)
                  .meaning("from a report of level 1 to the owner of the mandate"),
              LocalPolicy.Builder::lapseReportWithin)
          .with(
              usual("victimSideWithin", LIMIT, LocalPolicy::victimSideWithin)
                  .meaning(
                      "from a relapse of level 2 or 3 to the victim-side contact; the wall "
                          + "clock"),
              LocalPolicy.Builder::victimSideWithin)
          .with(
              usual("leavingToldWithin", LIMIT, LocalPolicy::leavingToldWithin)
                  .meaning("from the end of taking part to the victim-side contact"),
              LocalPolicy.Builder::leavingToldWithin)
          .with(
              usual("reviewWithin", LIMIT, LocalPolicy::reviewWithin)
                  .meaning("from a suspension to the review's decision"),
              LocalPolicy.Builder::reviewWithin)
          .with(
              usual("reviewers", SetShape.of(People.ROLE), LocalPolicy::reviewers)
                  .meaning("who may decide a review, any one of them"),
              LocalPolicy.Builder::reviewers)
          .with(
              usual("overriders", SetShape.of(People.ROLE), LocalPolicy::overriders)
                  .meaning("who may override a rule that asks for it"),
              LocalPolicy.Builder::overriders)
          .with(
              usual("voluntaryTail", Truth.SHAPE, LocalPolicy::voluntaryTail)
                  .meaning("whether sessions may go on with consent after the mandate has ended"),
              LocalPolicy.Builder::voluntaryTail)
          .with(
              usual("nearAppointment", Moments.LENGTH, LocalPolicy::nearAppointment)
                  .meaning("how near another appointment may be before it is worth a warning"),
              LocalPolicy.Builder::nearAppointment)
          .with(
              usual("travelBuffer", Moments.LENGTH, LocalPolicy::travelBuffer)
                  .meaning("how long a participant travels when nothing else is known"),
              LocalPolicy.Builder::travelBuffer)
          .with(
              usual("officeHours", Hours.SPAN, LocalPolicy::officeHours)
                  .meaning("the hours of a place of which none are known"),
              LocalPolicy.Builder::officeHours)
          .with(
              usual("mostSessionsPerDay", WholeNumber.COUNT, LocalPolicy::mostSessionsPerDay)
                  .meaning("how many sessions a practitioner holds on a day at most"),
              LocalPolicy.Builder::mostSessionsPerDay)
          .with(
              usual("mostSessionsPerWeek", WholeNumber.COUNT, LocalPolicy::mostSessionsPerWeek)
                  .meaning("how many sessions a practitioner holds from Monday to Sunday at most"),
              LocalPolicy.Builder::mostSessionsPerWeek)
          .with(
              usual(
                      "mostPractitionerChanges",
                      WholeNumber.COUNT,
                      LocalPolicy::mostPractitionerChanges)
                  .meaning("how often the practitioner of a series may change"),
              LocalPolicy.Builder::mostPractitionerChanges)
          .with(
              usual("handoverAfterSessions", WholeNumber.COUNT, LocalPolicy::handoverAfterSessions)
                  .meaning("after how many sessions held a change of practitioner needs a note"),
              LocalPolicy.Builder::handoverAfterSessions)
          .with(
              usual("separationTime", Moments.LENGTH, LocalPolicy::separationTime)
                  .meaning(
                      "the least time between people who are kept apart, at neighbouring places"),
              LocalPolicy.Builder::separationTime)
          .with(
              usual("separationMetres", WholeNumber.COUNT, LocalPolicy::separationMetres)
                  .meaning("up to how many metres apart two places are neighbours"),
              LocalPolicy.Builder::separationMetres)
          .shape();

  private Policies() {}

  private static <V> Field<LocalPolicy, V> usual(
      String name, Shape<V> shape, Function<LocalPolicy, V> value) {
    return usually(name, shape, value.apply(LocalPolicy.DEFAULT), value);
  }
}
