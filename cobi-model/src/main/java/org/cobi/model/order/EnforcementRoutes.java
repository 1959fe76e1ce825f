package org.cobi.model.order;

import static org.cobi.model.order.EnforcementAction.ISSUE_WARNING;
import static org.cobi.model.order.EnforcementAction.NO_FURTHER_ACTION;
import static org.cobi.model.order.EnforcementAction.REFER_FOR_PROSECUTION_DECISION;
import static org.cobi.model.order.EnforcementAction.REFER_FOR_RECALL;
import static org.cobi.model.order.EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER;
import static org.cobi.model.order.EnforcementAction.REFER_TO_SUPERVISION_COURT;
import static org.cobi.model.order.EnforcementAction.REPORT_TO_POLICE;
import static org.cobi.model.order.EnforcementAction.SEND_COMPLIANCE_LETTER;
import static org.cobi.model.order.EnforcementRoute.Situation.FAILURE;
import static org.cobi.model.order.EnforcementRoute.Situation.RELAPSE;
import static org.cobi.model.order.OrderKind.COMMUNITY_ORDER;
import static org.cobi.model.order.OrderKind.CONDITIONAL_CAUTION;
import static org.cobi.model.order.OrderKind.DOMESTIC_ABUSE_PROTECTION_ORDER;
import static org.cobi.model.order.OrderKind.INTERIM_STALKING_PROTECTION_ORDER;
import static org.cobi.model.order.OrderKind.LICENCE;
import static org.cobi.model.order.OrderKind.POST_SENTENCE_SUPERVISION;
import static org.cobi.model.order.OrderKind.RESTRAINING_ORDER;
import static org.cobi.model.order.OrderKind.STALKING_PROTECTION_ORDER;
import static org.cobi.model.order.OrderKind.SUSPENDED_SENTENCE_ORDER;
import static org.cobi.model.order.OrderKind.VOLUNTARY;
import static org.cobi.model.person.Role.OFFENDER_MANAGER;
import static org.cobi.model.person.Role.POLICE;
import static org.cobi.model.person.Role.POLICE_ORDER_MANAGER;
import static org.cobi.model.person.Role.PROGRAMME_MANAGER;
import static org.cobi.model.person.Role.RESPONSIBLE_OFFICER;
import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;

import java.util.List;
import java.util.Optional;
import org.cobi.model.order.EnforcementRoute.Situation;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Source;

/**
 * The enforcement routes of every kind of order, as data: each order a person is under yields its
 * own action and owner.
 */
public final class EnforcementRoutes {
  private static final Source SCHEDULES_10_AND_16 =
      law("Sentencing Code, Schedules 10 and 16, paragraph 6");
  private static final Source STALKING_OFFENCE = law("Stalking Protection Act 2019, s.8");
  private static final Source LICENCE_LAW = law("CJA 2003, s.254");

  /** Every route. */
  public static final List<EnforcementRoute> ALL =
      List.of(
          // spotless:off
          failure(COMMUNITY_ORDER, "Warn, or refer to an enforcement officer.", RESPONSIBLE_OFFICER, SCHEDULES_10_AND_16, ISSUE_WARNING, REFER_TO_ENFORCEMENT_OFFICER),
          failure(SUSPENDED_SENTENCE_ORDER, "Warn, or refer to an enforcement officer.", RESPONSIBLE_OFFICER, SCHEDULES_10_AND_16, ISSUE_WARNING, REFER_TO_ENFORCEMENT_OFFICER),
          failure(LICENCE, "Decide between licence compliance action and a referral for recall.", OFFENDER_MANAGER, LICENCE_LAW, SEND_COMPLIANCE_LETTER, REFER_FOR_RECALL),
          failure(POST_SENTENCE_SUPERVISION, "Decide whether to go to the supervision court.", RESPONSIBLE_OFFICER, law("CJA 2003, s.256AC"), REFER_TO_SUPERVISION_COURT, NO_FURTHER_ACTION),
          failure(STALKING_PROTECTION_ORDER, "Report the failure: breaking a requirement may be an offence.", POLICE_ORDER_MANAGER, STALKING_OFFENCE, REPORT_TO_POLICE),
          failure(INTERIM_STALKING_PROTECTION_ORDER, "Report the failure: breaking a requirement may be an offence.", POLICE_ORDER_MANAGER, STALKING_OFFENCE, REPORT_TO_POLICE),
          failure(DOMESTIC_ABUSE_PROTECTION_ORDER, "Report the failure: breaking a requirement may be an offence or a contempt.", POLICE_ORDER_MANAGER, law("Domestic Abuse Act 2021, s.39"), REPORT_TO_POLICE),
          failure(CONDITIONAL_CAUTION, "Report the failure for a decision on prosecuting the original offence.", POLICE, law("CJA 2003, s.24"), REFER_FOR_PROSECUTION_DECISION),
          failure(VOLUNTARY, "Decide whether to go on; nothing can be enforced.", PROGRAMME_MANAGER, practice("a voluntary place is closed after the limit of misses"), NO_FURTHER_ACTION),

          relapse(COMMUNITY_ORDER, "Decide on breach of a requirement; a new offence goes to the court.", RESPONSIBLE_OFFICER, SCHEDULES_10_AND_16, ISSUE_WARNING, REFER_TO_ENFORCEMENT_OFFICER),
          relapse(SUSPENDED_SENTENCE_ORDER, "Decide on breach of a requirement; a conviction opens the activation route.", RESPONSIBLE_OFFICER, SCHEDULES_10_AND_16, ISSUE_WARNING, REFER_TO_ENFORCEMENT_OFFICER),
          relapse(LICENCE, "Consider recall; the Secretary of State decides.", OFFENDER_MANAGER, LICENCE_LAW, SEND_COMPLIANCE_LETTER, REFER_FOR_RECALL),
          relapse(POST_SENTENCE_SUPERVISION, "Decide whether to go to the supervision court.", RESPONSIBLE_OFFICER, law("CJA 2003, s.256AC"), REFER_TO_SUPERVISION_COURT),
          relapse(STALKING_PROTECTION_ORDER, "Report it: breaking the order is an offence.", POLICE_ORDER_MANAGER, STALKING_OFFENCE, REPORT_TO_POLICE),
          relapse(INTERIM_STALKING_PROTECTION_ORDER, "Report it: breaking the order is an offence.", POLICE_ORDER_MANAGER, STALKING_OFFENCE, REPORT_TO_POLICE),
          relapse(RESTRAINING_ORDER, "Report it: breaking the order is an offence.", POLICE, law("Sentencing Code, s.363; PHA 1997, s.5A(2D)"), REPORT_TO_POLICE),
          relapse(DOMESTIC_ABUSE_PROTECTION_ORDER, "Report it: breaking the order is an offence or a contempt.", POLICE_ORDER_MANAGER, law("Domestic Abuse Act 2021, s.39"), REPORT_TO_POLICE),
          relapse(CONDITIONAL_CAUTION, "Report it for a decision on prosecuting the original offence.", POLICE, law("CJA 2003, s.24"), REFER_FOR_PROSECUTION_DECISION));
          // spotless:on

  private EnforcementRoutes() {}

  /** The route for a kind of order in a situation; a restraining order has none for a failure. */
  public static Optional<EnforcementRoute> of(OrderKind kind, Situation situation) {
    return ALL.stream()
        .filter(route -> route.kind() == kind && route.situation() == situation)
        .findFirst();
  }

  /** Who answers for an order of this kind: the owner of a mandate that rests on it. */
  public static Role ownerOf(OrderKind kind) {
    return kind == OrderKind.VOLUNTARY
        ? Role.REFERRER
        : of(kind, FAILURE).map(EnforcementRoute::owner).orElse(POLICE);
  }

  private static EnforcementRoute failure(
      OrderKind kind, String what, Role owner, Source source, EnforcementAction... actions) {
    return new EnforcementRoute(kind, FAILURE, what, owner, List.of(actions), source);
  }

  private static EnforcementRoute relapse(
      OrderKind kind, String what, Role owner, Source source, EnforcementAction... actions) {
    return new EnforcementRoute(kind, RELAPSE, what, owner, List.of(actions), source);
  }
}
