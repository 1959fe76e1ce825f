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
import static org.cobi.workflow.view.EpisodeField.RELAPSES;
import static org.cobi.workflow.view.EpisodeField.SESSIONS_COUNTED;
import static org.cobi.workflow.view.EpisodeField.SESSIONS_NEEDED;
import static org.cobi.workflow.view.EpisodeField.STAGE;
import static org.cobi.workflow.view.EpisodeField.STAGE_SINCE;

import java.util.EnumSet;
import java.util.Set;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.Role;

/**
 * What each audience sees of an episode. What is not written here is not shown.
 *
 * <p>The participant sees their own appointments and where they stand: no duties, because some of
 * them are about a victim's safety, and no reports, because they say who reported.
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
              STAGE,
              STAGE_SINCE,
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
}
