package org.cobi.workflow;

import static org.cobi.workflow.Answer.on;
import static org.cobi.workflow.rules.AttendanceRules.*;
import static org.cobi.workflow.rules.ContinuityRules.*;
import static org.cobi.workflow.rules.DataRules.*;
import static org.cobi.workflow.rules.EnforcementRules.*;
import static org.cobi.workflow.rules.OrderRules.*;
import static org.cobi.workflow.rules.ProgrammeRules.*;
import static org.cobi.workflow.rules.ReferralRules.*;
import static org.cobi.workflow.rules.RelapseRules.*;
import static org.cobi.workflow.rules.SchedulingRules.*;
import static org.cobi.workflow.rules.WorkflowRules.*;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cobi.workflow.command.ClosingCommand.*;
import org.cobi.workflow.command.EnforcementCommand.*;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.OrderCommand.*;
import org.cobi.workflow.command.PlanningCommand.*;
import org.cobi.workflow.command.ReferralCommand.*;
import org.cobi.workflow.command.RelapseCommand.*;
import org.cobi.workflow.command.SessionCommand.*;
import org.cobi.workflow.recording.ClosingRecording;
import org.cobi.workflow.recording.EnforcementRecording;
import org.cobi.workflow.recording.ReferralRecording;
import org.cobi.workflow.recording.RelapseRecording;
import org.cobi.workflow.recording.SessionRecording;
import org.cobi.workflow.rules.DutyRule;

/** What each command needs, records and raises, wherever in an episode's life it is asked. */
final class EpisodeAnswers {

  // spotless:off
  static final List<Answer<?>> ALL = List.of(

      on(RecordConsideration.class).records(ReferralRecording::considered)
          .requires(A_NAMED_PERSON_DECIDES, A_NO_HAS_ITS_REASON),
      on(ReceiveReferral.class).records(ReferralRecording::received)
          .requires(THE_ROUTE_IS_PERMITTED, A_MANDATE_IS_NAMED, A_MANDATE_CAN_DEMAND, THE_MANDATE_FITS_THE_ROUTE)
          .requires(A_PROGRAMME_REQUIREMENT_NEEDS_ACCREDITATION, THE_PERSON_IS_OF_ITS_POPULATION, THE_PERSON_IS_OLD_ENOUGH, THE_AREA_IS_SERVED)
          .requiresAll(OF_EVERY_ORDER)
          .raises(A_PRACTITIONER_IS_ALLOCATED, THE_POLICE_ARE_NOTIFIED)
          .says(THE_AGE_IS_KNOWN),
      on(AllocatePractitioner.class).records(ReferralRecording::allocated)
          .requires(A_NEW_PRACTITIONER_HAS_A_NOTE, NOT_TOO_MANY_ARE_ALLOCATED, THE_RISK_PLAN_ALLOWS_THEM),
      on(RecordCircumstances.class).records(SessionRecording::circumstances)
          .raises(WHAT_NO_LONGER_FITS_IS_MOVED),
      on(AcceptReferral.class).records(ReferralRecording::accepted)
          .requires(THE_PLACES_ARE_COUNTED, A_PLACE_IS_FREE_FOR_THE_WAITING, IT_CAN_FINISH_IN_ITS_FUNDING, NO_RELAPSE_IS_UNDER_REVIEW_AT_ACCEPTANCE)
          .says(A_PLACE_IS_FREE),
      on(DeclineReferral.class).records(ReferralRecording::declined)
          .requires(A_NAMED_PERSON_DECIDES)
          .raises(IT_IS_RETURNED),
      on(RecordConsent.class).records(ReferralRecording::consented),
      on(WithdrawConsent.class).records(ReferralRecording::consentWithdrawn),

      on(RegisterOrder.class).records(ReferralRecording::registered)
          .requiresAll(OF_EVERY_ORDER)
          .raises(EVERY_SUBJECT_IS_CONSIDERED, THE_POLICE_ARE_NOTIFIED),
      on(AmendOrder.class).records(ReferralRecording::amended)
          .requires(THE_ORDER_IS_KNOWN, A_BREACH_COURT_EXTENDS_ONCE).requiresAll(OF_EVERY_ORDER)
          .raises(THE_SESSIONS_ARE_REPOINTED, WHAT_RESTS_ON_IT_IS_LOOKED_AT, THE_POLICE_ARE_NOTIFIED, AN_INFEASIBLE_SERIES_IS_MENDED)
          .says(THE_MANDATE_OUTLASTS_THE_SESSIONS),
      on(ReplaceMandate.class).records(ReferralRecording::mandateReplaced)
          .requires(A_NEW_MANDATE_CAN_DEMAND, A_NEW_PROGRAMME_REQUIREMENT_NEEDS_ACCREDITATION)
          .says(THE_MANDATE_OUTLASTS_THE_SESSIONS),
      on(ReportNewDetails.class).records(ReferralRecording::newDetails)
          .requires(THE_NOTIFYING_ORDER_IS_KNOWN)
          .raises(NEW_DETAILS_ARE_NOTIFIED),

      on(PlanSessions.class).records(SessionRecording::planned)
          .requires(IT_IS_TO_COME, THE_PLANNED_STARTS_ARE_FREE, THE_ACTIVITY_DAYS_SUFFICE, DELIVERY_IS_NOT_HELD, HOLIDAYS_ARE_SKIPPED)
          .requiresAll(OF_A_BOOKING, OF_THE_WINDOW, OF_EVERY_SLOT, OF_EVERY_BOOKING)
          .raises(AN_INFEASIBLE_SERIES_IS_MENDED)
          .says(SLACK_IS_LEFT, THE_SERIES_ENDS_IN_TIME, NOT_OVER_TOO_SOON, THE_MANDATE_OUTLASTS_THE_SESSIONS),
      on(BookSession.class).records(SessionRecording::booked)
          .requires(IT_IS_TO_COME, THE_START_IS_FREE, THE_MISSED_SESSION_IS_KNOWN, DELIVERY_IS_NOT_HELD, BOOKED_WHILE_THE_MANDATE_LASTS, THE_ACTIVITY_DAYS_SUFFICE)
          .requiresAll(OF_A_BOOKING, OF_THE_WINDOW, OF_EVERY_SLOT, OF_EVERY_BOOKING)
          .raises(AN_INFEASIBLE_SERIES_IS_MENDED)
          .says(SLACK_IS_LEFT, THE_SERIES_ENDS_IN_TIME, THE_MANDATE_OUTLASTS_THE_SESSIONS),
      on(MoveSession.class).records(SessionRecording::moved)
          .requires(THE_SESSION_IS_BOOKED, NO_OUTCOME_IS_RECORDED_YET, IT_STILL_LIES_AHEAD, IT_IS_TO_COME, THE_NEW_START_IS_FREE)
          .requires(DELIVERY_IS_NOT_HELD, BOOKED_WHILE_THE_MANDATE_LASTS)
          .requiresAll(OF_A_BOOKING, OF_THE_WINDOW, OF_EVERY_SLOT, OF_EVERY_BOOKING)
          .raises(AN_INFEASIBLE_SERIES_IS_MENDED)
          .says(SLACK_IS_LEFT, THE_SERIES_ENDS_IN_TIME),
      on(CancelSession.class).records(SessionRecording::cancelled)
          .requires(THE_SESSION_IS_BOOKED, NO_OUTCOME_IS_RECORDED_YET)
          .raises(A_CATCH_UP_IS_AGREED, AN_INFEASIBLE_SERIES_IS_MENDED)
          .says(SLACK_IS_LEFT, THE_SERIES_ENDS_IN_TIME),
      on(ExtendWindow.class).records(SessionRecording::extended)
          .requires(A_NAMED_PERSON_DECIDES, THE_EXTENSION_IS_AUTHORISED, THE_EXTENSION_IS_SHORT_ENOUGH),

      on(RecordOutcome.class).records(SessionRecording::outcome)
          .requires(IT_HAS_HAPPENED, NO_OUTCOME_IS_RECORDED_YET, AN_ABSENCE_NEEDS_A_BOOKING, AN_ABSENCE_STARTS_AS_FAILED_TO_ATTEND)
          .requires(AN_EXCUSE_HAS_ITS_REASON, HELD_WHILE_DELIVERING, HELD_BETWEEN_ACCEPTANCE_AND_END, HELD_WHILE_THE_MANDATE_LASTS, NO_SESSION_COUNTS_BEYOND_THE_LAST)
          .requiresAll(OF_A_DELIVERY, OF_THE_WINDOW, OF_EVERY_SLOT)
          .raisesAll(AFTER_A_MISS).raisesAll(AFTER_A_FAILURE)
          .raises(A_CATCH_UP_IS_AGREED, THE_MID_POINT_IS_REPORTED, A_DISENGAGEMENT_IS_REVIEWED, AN_INFEASIBLE_SERIES_IS_MENDED)
          .says(THE_OUTCOME_IS_RECORDED_IN_TIME, ONLY_DELIVERED_SESSIONS_COUNT, NOT_TOO_LATE, NO_FAILURE_TO_COMPLY)
          .says(SLACK_IS_LEFT, THE_SERIES_ENDS_IN_TIME, NOT_OVER_TOO_SOON, THE_MANDATE_OUTLASTS_THE_SESSIONS),
      on(CorrectOutcome.class).records(SessionRecording::corrected)
          .requires(A_NAMED_PERSON_DECIDES, THE_SESSION_IS_BOOKED, AN_OUTCOME_IS_RECORDED, IT_HAS_HAPPENED, AN_EXCUSE_HAS_ITS_REASON)
          .requires(HELD_WHILE_DELIVERING, HELD_BETWEEN_ACCEPTANCE_AND_END, HELD_WHILE_THE_MANDATE_LASTS, NO_SESSION_COUNTS_BEYOND_THE_LAST)
          .requiresAll(OF_A_DELIVERY, OF_THE_WINDOW)
          .raisesAll(AFTER_A_MISS).raisesAll(AFTER_A_FAILURE)
          .raises(A_COMPLETION_IN_DOUBT_IS_REVIEWED, A_CATCH_UP_IS_AGREED, THE_MID_POINT_IS_REPORTED, A_DISENGAGEMENT_IS_REVIEWED, AN_INFEASIBLE_SERIES_IS_MENDED)
          .says(NO_FAILURE_TO_COMPLY, SLACK_IS_LEFT, THE_SERIES_ENDS_IN_TIME),
      on(GiveEvidence.class).records(SessionRecording::evidence)
          .requires(THE_SESSION_IS_BOOKED, THE_EVIDENCE_IS_ASKED_FOR),
      on(DecideAbsence.class).records(SessionRecording::absence)
          .requires(A_NAMED_PERSON_DECIDES, THE_SESSION_IS_BOOKED, THE_ABSENCE_IS_PENDING)
          .raisesAll(AFTER_A_FAILURE)
          .says(THE_DEADLINE_HAS_PASSED, NO_FAILURE_TO_COMPLY),
      on(RecordRefusedInstruction.class).records(SessionRecording::refused)
          .requires(A_NAMED_PERSON_DECIDES)
          .raisesAll(AFTER_A_FAILURE),

      on(IssueWarning.class).records(EnforcementRecording::warned)
          .requires(A_NAMED_PERSON_DECIDES, THE_ORDER_KNOWS_A_WARNING, A_FAILURE_IS_ESTABLISHED, NO_SECOND_WARNING, THE_WARNING_IS_COMPLETE),
      on(ReferToEnforcementOfficer.class).records(EnforcementRecording::referred)
          .requires(A_NAMED_PERSON_DECIDES, THE_ORDER_KNOWS_A_REFERRAL, A_FAILURE_IS_ESTABLISHED),
      on(TakeEnforcementAction.class).records(EnforcementRecording::acted)
          .requires(A_NAMED_PERSON_DECIDES, A_FAILURE_IS_ESTABLISHED, THE_ACTION_IS_OFFERED),
      on(LayInformation.class).records(EnforcementRecording::laid)
          .requires(A_BREACH_IS_REFERRED),
      on(RecordCourtResult.class).records(EnforcementRecording::decided)
          .requires(A_BREACH_IS_OPEN),
      on(RecordRecall.class).records(EnforcementRecording::recalled)
          .requires(A_LICENCE_IS_IN_FORCE)
          .raises(VICTIM_LIAISON_IS_TOLD_OF_A_RECALL),
      on(RecordReturnToCustody.class).records(EnforcementRecording::returned)
          .requires(A_RECALL_IS_RECORDED)
          .says(THE_RELEASE_DAY_IS_THE_AUTHORITYS),
      on(RecordRelease.class).records(EnforcementRecording::released)
          .requires(A_RECALL_IS_RECORDED),

      on(ReportRelapse.class).records(RelapseRecording::reported)
          .requires(ITS_SOURCE_IS_NAMED)
          .raises(A_THREAT_IS_TOLD_AT_ONCE, POLICE_AND_OWNER_ARE_TOLD, THE_OWNER_IS_TOLD_OF_A_LAPSE, THE_CHAIN_IS_ANALYSED)
          .raises(EVERY_ORDER_HAS_ITS_ROUTE, A_REVIEW_IS_HELD, THE_VICTIMS_SIDE_IS_TOLD)
          .says(NO_TERM_IS_BROKEN_BY_A_LAPSE, NO_SESSION_WAS_HELD_SINCE),
      on(DecideRelapse.class).records(RelapseRecording::decided)
          .requires(A_NAMED_PERSON_DECIDES, THE_RELAPSE_IS_OPEN, A_GRAVE_RELAPSE_IS_DECIDED_BY_A_REVIEWER),
      on(DeferDelivery.class).records(RelapseRecording::deferred)
          .requires(A_NAMED_PERSON_DECIDES),
      on(ResumeDelivery.class).records(RelapseRecording::resumed)
          .requires(A_NAMED_PERSON_DECIDES, A_DECISION_IS_RECORDED, THE_REVIEWER_IS_AUTHORISED, NO_RELAPSE_IS_UNDER_REVIEW)
          .requires(THE_PERSON_IS_RELEASED, THE_PAUSE_WAS_SHORT_ENOUGH, GOING_ON_AFTER_THE_LIMIT)
          .raises(AN_INFEASIBLE_SERIES_IS_MENDED)
          .says(SLACK_IS_LEFT, THE_SERIES_ENDS_IN_TIME),

      on(CompleteProgramme.class).records(ClosingRecording::completed)
          .requires(A_NAMED_PERSON_DECIDES, EVERY_SESSION_IS_COUNTED, EVERY_SKILL_HAD_A_SESSION, NOTHING_IS_LEFT_OPEN)
          .raises(COMPLETION_IS_REPORTED),
      on(CloseEpisode.class).records(ClosingRecording::closed)
          .requires(A_NAMED_PERSON_DECIDES)
          .raises(AN_END_IS_REPORTED, THE_VICTIMS_SIDE_IS_TOLD_OF_LEAVING),
      on(DischargeDuty.class).records(ClosingRecording::discharged)
          .requires(THE_DUTY_IS_OWED));
  // spotless:on

  /** Every kind of duty, once each by its name. */
  static final List<DutyRule<?>> DUTIES =
      ALL.stream()
          .flatMap(answer -> answer.duties().stream())
          .<DutyRule<?>>map(d -> d)
          .distinct()
          .toList();

  private static final Map<Class<?>, Answer<?>> BY_COMMAND =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Answer::command, Function.identity()));

  private EpisodeAnswers() {}

  /** How a kind of command is answered. */
  @SuppressWarnings("unchecked") // the table pairs each class with the answer of that very class
  static Answer<EpisodeCommand> to(EpisodeCommand command) {
    Answer<?> answer = BY_COMMAND.get(command.type());
    if (answer == null) {
      throw new IllegalStateException("no answer is written for " + command.type().getSimpleName());
    }
    return (Answer<EpisodeCommand>) answer;
  }
}
