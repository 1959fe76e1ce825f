package org.cobi.workflow.view;

import static org.cobi.workflow.view.EpisodeField.APPOINTMENTS;
import static org.cobi.workflow.view.EpisodeField.ATTENDANCE;
import static org.cobi.workflow.view.EpisodeField.BREACH_OPEN;
import static org.cobi.workflow.view.EpisodeField.CLOSED_AS;
import static org.cobi.workflow.view.EpisodeField.CLOSED_ON;
import static org.cobi.workflow.view.EpisodeField.CONSENT_ON;
import static org.cobi.workflow.view.EpisodeField.EVENTS;
import static org.cobi.workflow.view.EpisodeField.FAILURES;
import static org.cobi.workflow.view.EpisodeField.LAST_DAY;
import static org.cobi.workflow.view.EpisodeField.MISSES_IN_A_ROW;
import static org.cobi.workflow.view.EpisodeField.ORDERS;
import static org.cobi.workflow.view.EpisodeField.OUTCOMES;
import static org.cobi.workflow.view.EpisodeField.PLACE_TAKEN;
import static org.cobi.workflow.view.EpisodeField.PROGRAMME;
import static org.cobi.workflow.view.EpisodeField.PROGRESS;
import static org.cobi.workflow.view.EpisodeField.RELAPSES;
import static org.cobi.workflow.view.EpisodeField.SESSIONS_COUNTED;
import static org.cobi.workflow.view.EpisodeField.SESSIONS_NEEDED;
import static org.cobi.workflow.view.EpisodeField.STAGE;
import static org.cobi.workflow.view.EpisodeField.STAGE_SINCE;

import java.util.EnumSet;
import java.util.Set;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.Role;
import org.cobi.workflow.command.ClosingCommand;
import org.cobi.workflow.command.EnforcementCommand;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.OrderCommand;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ReferralCommand;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.command.ReferralCommand.WithdrawConsent;
import org.cobi.workflow.command.RelapseCommand;
import org.cobi.workflow.command.SessionCommand;

/**
 * What each audience sees of an episode. What is not written here is not shown.
 *
 * <p>The participant sees their own appointments and, in the coarse words of an export, where they
 * stand: no duties, because some of them are about a victim's safety, no reports, because they say
 * who reported, and no stage with its day, because a suspension begins when somebody reports.
 *
 * <p>The victim's side sees nothing here: what it is told goes through a disclosure, with a
 * preference and a lawful basis.
 */
final class AllowList {

  private AllowList() {}

  static Set<EpisodeField> of(Audience audience) {
    return switch (audience) {
      case PARTICIPANT ->
          EnumSet.of(
              PROGRAMME,
              PROGRESS,
              SESSIONS_COUNTED,
              SESSIONS_NEEDED,
              APPOINTMENTS,
              LAST_DAY,
              CONSENT_ON,
              ORDERS,
              CLOSED_AS,
              CLOSED_ON);
      case PRACTITIONER, PROGRAMME_MANAGER, CLINICAL_LEAD ->
          EnumSet.of(
              PROGRAMME,
              STAGE,
              STAGE_SINCE,
              SESSIONS_COUNTED,
              SESSIONS_NEEDED,
              APPOINTMENTS,
              LAST_DAY,
              CONSENT_ON,
              PLACE_TAKEN,
              ORDERS,
              MISSES_IN_A_ROW,
              FAILURES,
              RELAPSES,
              BREACH_OPEN,
              CLOSED_AS,
              CLOSED_ON,
              EVENTS);
      case MANDATE_OWNER ->
          EnumSet.of(
              PROGRAMME,
              STAGE,
              STAGE_SINCE,
              SESSIONS_COUNTED,
              SESSIONS_NEEDED,
              ATTENDANCE,
              LAST_DAY,
              ORDERS,
              FAILURES,
              RELAPSES,
              BREACH_OPEN,
              CLOSED_AS,
              CLOSED_ON);
      case POLICE ->
          EnumSet.of(
              PROGRAMME, STAGE, STAGE_SINCE, ATTENDANCE, ORDERS, RELAPSES, CLOSED_AS, CLOSED_ON);
      case COMMISSIONER ->
          EnumSet.of(PROGRAMME, STAGE, SESSIONS_COUNTED, SESSIONS_NEEDED, PLACE_TAKEN, CLOSED_AS);
      case EVALUATOR ->
          EnumSet.of(PROGRAMME, STAGE, SESSIONS_COUNTED, SESSIONS_NEEDED, OUTCOMES, CLOSED_AS);
      case AUDITOR -> EnumSet.of(PROGRAMME, STAGE, STAGE_SINCE, EVENTS, CLOSED_AS, CLOSED_ON);
      case VICTIM_SIDE_WORKER, UNKNOWN -> EnumSet.noneOf(EpisodeField.class);
    };
  }

  /** Whose duties an audience sees. */
  static Set<Role> ownersSeenBy(Audience audience) {
    return switch (audience) {
      case PRACTITIONER -> EnumSet.of(Role.PRACTITIONER);
      case PROGRAMME_MANAGER, CLINICAL_LEAD, AUDITOR -> EnumSet.allOf(Role.class);
      case MANDATE_OWNER ->
          EnumSet.of(
              Role.RESPONSIBLE_OFFICER,
              Role.ENFORCEMENT_OFFICER,
              Role.OFFENDER_MANAGER,
              Role.POLICE_ORDER_MANAGER,
              Role.REFERRER);
      case POLICE -> EnumSet.of(Role.POLICE, Role.POLICE_ORDER_MANAGER);
      case PARTICIPANT, VICTIM_SIDE_WORKER, COMMISSIONER, EVALUATOR, UNKNOWN ->
          EnumSet.noneOf(Role.class);
    };
  }

  /** To which kinds of command an audience is told the answer. */
  static Set<Class<? extends EpisodeCommand>> answersToldTo(Audience audience) {
    return switch (audience) {
      case PARTICIPANT ->
          Set.of(
              PlanSessions.class,
              BookSession.class,
              MoveSession.class,
              CancelSession.class,
              RecordConsent.class,
              WithdrawConsent.class);
      case PRACTITIONER, PROGRAMME_MANAGER, CLINICAL_LEAD -> Set.of(EpisodeCommand.class);
      case MANDATE_OWNER ->
          Set.of(
              ReferralCommand.class,
              OrderCommand.class,
              SessionCommand.class,
              EnforcementCommand.class,
              RelapseCommand.class,
              ClosingCommand.class);
      case POLICE -> Set.of(OrderCommand.class, RelapseCommand.class);
      case VICTIM_SIDE_WORKER, COMMISSIONER, EVALUATOR, AUDITOR, UNKNOWN -> Set.of();
    };
  }
}
