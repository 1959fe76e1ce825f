package org.cobi.workflow;

import static org.cobi.workflow.Guards.*;
import static org.cobi.workflow.episode.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cobi.workflow.command.ClosingCommand.*;
import org.cobi.workflow.command.EnforcementCommand.*;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.OrderCommand.*;
import org.cobi.workflow.command.PlanningCommand.*;
import org.cobi.workflow.command.ReferralCommand.*;
import org.cobi.workflow.command.RelapseCommand.*;
import org.cobi.workflow.command.SessionCommand.*;
import org.cobi.workflow.engine.Lifecycle;
import org.cobi.workflow.engine.Move;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.rules.Answered;

/**
 * The life of an episode. The first line that fits answers; what is not written here is refused.
 *
 * <p>This table says where a command may lead. What a command needs and what follows from it stands
 * in {@link EpisodeAnswers}.
 */
final class EpisodeLifecycle {
  // spotless:off
  private static final Set<Stage> ANY = EnumSet.allOf(Stage.class);
  private static final Set<Stage> SINCE_THE_REFERRAL = EnumSet.complementOf(EnumSet.of(NOT_YET_REFERRED));
  private static final Set<Stage> OPEN = stages(stage -> !stage.isClosed());
  private static final Set<Stage> DELIVERING = stages(Stage::isDeliverable);
  private static final Set<Stage> STANDSTILL = stages(Stage::isStandstill);
  private static final Set<Stage> RUNNING = stages(stage -> stage.isDeliverable() || stage.isStandstill());
  private static final Set<Stage> BEFORE_DELIVERY = EnumSet.of(REFERRED, ASSESSING, WAITLISTED, ACCEPTED, SCHEDULED);
  private static final Set<Stage> NOT_RECALLED = stages(stage -> !stage.isClosed() && stage != NOT_YET_REFERRED && stage != RECALLED);
  private static final Set<Stage> TO_SUSPEND = EnumSet.of(ACCEPTED, SCHEDULED, ON_PROGRAMME, BREACH_REVIEW, DEFERRED, DISENGAGED);

  static final Lifecycle<Stage, EpisodeCommand, Answered<?>> EPISODE = new Lifecycle<>(NOT_YET_REFERRED, List.of(

      from(NOT_YET_REFERRED).on(RecordConsideration.class).when(THE_PERSON_IS_NOT_REFERRED).to(DECLINED),
      from(NOT_YET_REFERRED).on(RecordConsideration.class).stays(),
      from(NOT_YET_REFERRED).on(ReceiveReferral.class).to(REFERRED),
      from(REFERRED).on(AllocatePractitioner.class).to(ASSESSING),
      from(OPEN).on(AllocatePractitioner.class).stays(),
      from(REFERRED, ASSESSING).on(AcceptReferral.class).when(NO_PLACE_IS_LEFT).to(WAITLISTED),
      from(REFERRED, ASSESSING, WAITLISTED).on(AcceptReferral.class).to(ACCEPTED),
      from(BEFORE_DELIVERY).on(DeclineReferral.class).when(AN_ORDER_STANDS_BEHIND_IT).to(RETURNED_TO_REFERRER),
      from(BEFORE_DELIVERY).on(DeclineReferral.class).to(DECLINED),
      from(OPEN).onAny(RecordCircumstances.class, RecordConsent.class, WithdrawConsent.class, ReplaceMandate.class).stays(),
      from(ANY).onAny(RegisterOrder.class, AmendOrder.class, ReportNewDetails.class).stays(),

      from(ACCEPTED).onAny(PlanSessions.class, BookSession.class).to(SCHEDULED),
      from(DELIVERING).onAny(PlanSessions.class, BookSession.class, MoveSession.class, CancelSession.class).stays(),
      from(RUNNING).on(ExtendWindow.class).stays(),

      from(DELIVERING).onAny(RecordOutcome.class, CorrectOutcome.class).when(EVERY_SESSION_COUNTS).to(DELIVERED_PENDING_REVIEW),
      from(DELIVERING).onAny(RecordOutcome.class, CorrectOutcome.class).when(THE_MISS_LIMIT_IS_REACHED).to(DISENGAGED),
      from(ACCEPTED, SCHEDULED).onAny(RecordOutcome.class, CorrectOutcome.class).when(A_SESSION_WAS_HELD).to(ON_PROGRAMME),
      from(RUNNING).on(RecordOutcome.class).stays(),
      from(DELIVERED_PENDING_REVIEW).on(CorrectOutcome.class).when(SESSIONS_ARE_MISSING_AND_A_RELAPSE_IS_UNDER_REVIEW).to(SUSPENDED),
      from(DELIVERED_PENDING_REVIEW).on(CorrectOutcome.class).when(THE_MISS_LIMIT_IS_REACHED).to(DISENGAGED),
      from(DELIVERED_PENDING_REVIEW).on(CorrectOutcome.class).when(SESSIONS_ARE_MISSING_AND_A_BREACH_IS_OPEN).to(BREACH_REVIEW),
      from(DELIVERED_PENDING_REVIEW).on(CorrectOutcome.class).when(SESSIONS_ARE_MISSING).to(ON_PROGRAMME),
      from(SINCE_THE_REFERRAL).onAny(CorrectOutcome.class, GiveEvidence.class, DecideAbsence.class, RecordRefusedInstruction.class).stays(),

      from(ACCEPTED, SCHEDULED, ON_PROGRAMME).on(ReferToEnforcementOfficer.class).to(BREACH_REVIEW),
      from(SINCE_THE_REFERRAL).onAny(IssueWarning.class, ReferToEnforcementOfficer.class, TakeEnforcementAction.class, LayInformation.class).stays(),
      from(BREACH_REVIEW).on(RecordCourtResult.class).when(A_SESSION_WAS_HELD).to(ON_PROGRAMME),
      from(BREACH_REVIEW).on(RecordCourtResult.class).to(SCHEDULED),
      from(SINCE_THE_REFERRAL).on(RecordCourtResult.class).stays(),
      from(NOT_RECALLED).on(RecordRecall.class).to(RECALLED),
      from(RECALLED).onAny(RecordRecall.class, RecordReturnToCustody.class, RecordRelease.class).stays(),

      from(TO_SUSPEND).on(ReportRelapse.class).when(IT_IS_LEVEL_2_OR_3).to(SUSPENDED),
      from(SINCE_THE_REFERRAL).onAny(ReportRelapse.class, DecideRelapse.class).stays(),
      from(DELIVERING).on(DeferDelivery.class).to(DEFERRED),
      from(STANDSTILL).on(ResumeDelivery.class).when(NOBODY_HAS_ACCEPTED).to(ASSESSING),
      from(STANDSTILL).on(ResumeDelivery.class).when(EVERY_SESSION_COUNTS).to(DELIVERED_PENDING_REVIEW),
      from(STANDSTILL).on(ResumeDelivery.class).when(A_BREACH_IS_OPEN).to(BREACH_REVIEW),
      from(STANDSTILL).on(ResumeDelivery.class).when(A_SESSION_WAS_HELD).to(ON_PROGRAMME),
      from(STANDSTILL).on(ResumeDelivery.class).when(A_SESSION_IS_BOOKED).to(SCHEDULED),
      from(STANDSTILL).on(ResumeDelivery.class).to(ACCEPTED),

      from(ON_PROGRAMME, BREACH_REVIEW, DELIVERED_PENDING_REVIEW).on(CompleteProgramme.class).to(COMPLETED),
      from(OPEN).on(CloseEpisode.class).when(IT_IS_WITHDRAWN).to(WITHDRAWN),
      from(OPEN).on(CloseEpisode.class).when(IT_IS_TERMINATED).to(TERMINATED),
      from(OPEN).on(CloseEpisode.class).to(EXPIRED),
      from(ANY).on(DischargeDuty.class).stays()));
  // spotless:on

  private static Move.From<Stage, EpisodeCommand, Answered<?>> from(Stage... stages) {
    return new Move.From<>(Set.of(stages));
  }

  private static Move.From<Stage, EpisodeCommand, Answered<?>> from(Set<Stage> stages) {
    return new Move.From<>(stages);
  }

  private static Set<Stage> stages(Predicate<Stage> condition) {
    EnumSet<Stage> stages = EnumSet.allOf(Stage.class);
    stages.removeIf(condition.negate());
    return stages;
  }

  private EpisodeLifecycle() {}
}
