package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.programme.PublishedProgrammes.IA_2022;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;
import static org.cobi.model.programme.PublishedProgrammes.SUSSEX_SPO_2021;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.Court;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Regime;
import org.cobi.model.order.Regimes;
import org.cobi.model.order.Route;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.referral.Referral;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.rule.Source;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.OrderCommand.ReplaceMandate;
import org.cobi.workflow.command.OrderCommand.ReportNewDetails;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.command.ReferralCommand.WithdrawConsent;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;
import org.cobi.workflow.episode.EpisodeEvent.MandateReplaced;
import org.cobi.workflow.episode.EpisodeEvent.OrderAmended;
import org.cobi.workflow.episode.EpisodeEvent.OrderRegistered;
import org.junit.jupiter.api.Test;

/** What an order must be like, what it can oblige a person to, and what follows: COBI-ORD. */
class OrderScenariosTest {
  private static final LocalDate FRI_2018_09_14 = LocalDate.of(2018, 9, 14);
  private static final LocalDate MON_2018_09_17 = LocalDate.of(2018, 9, 17);
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate TUE_2018_10_09 = LocalDate.of(2018, 10, 9);
  private static final LocalDate TUE_2018_11_06 = LocalDate.of(2018, 11, 6);
  private static final LocalDate TUE_2018_11_27 = LocalDate.of(2018, 11, 27);
  private static final LocalDate WED_2018_11_28 = LocalDate.of(2018, 11, 28);
  private static final LocalDate FRI_2018_11_30 = LocalDate.of(2018, 11, 30);
  private static final LocalDate MON_2018_12_03 = LocalDate.of(2018, 12, 3);
  private static final LocalDate TUE_2018_12_04 = LocalDate.of(2018, 12, 4);
  private static final LocalDate WED_2018_12_05 = LocalDate.of(2018, 12, 5);
  private static final LocalDate SUN_2020_01_19 = LocalDate.of(2020, 1, 19);
  private static final LocalDate MON_2020_01_20 = LocalDate.of(2020, 1, 20);
  private static final LocalDate FRI_2020_03_13 = LocalDate.of(2020, 3, 13);
  private static final LocalDate SUN_2020_09_13 = LocalDate.of(2020, 9, 13);
  private static final LocalDate MON_2020_09_14 = LocalDate.of(2020, 9, 14);
  private static final LocalDate MON_2020_11_30 = LocalDate.of(2020, 11, 30);
  private static final LocalDate TUE_2020_12_01 = LocalDate.of(2020, 12, 1);
  private static final LocalDate MON_2021_01_04 = LocalDate.of(2021, 1, 4);
  private static final LocalDate WED_2021_03_03 = LocalDate.of(2021, 3, 3);
  private static final LocalDate THU_2021_03_04 = LocalDate.of(2021, 3, 4);
  private static final LocalDate FRI_2021_03_05 = LocalDate.of(2021, 3, 5);
  private static final LocalDate SAT_2021_03_06 = LocalDate.of(2021, 3, 6);
  private static final LocalDate SUN_2021_03_07 = LocalDate.of(2021, 3, 7);
  private static final LocalDate THU_2021_04_01 = LocalDate.of(2021, 4, 1);
  private static final LocalDate THU_2021_06_10 = LocalDate.of(2021, 6, 10);
  private static final LocalDate FRI_2021_09_03 = LocalDate.of(2021, 9, 3);
  private static final LocalDate MON_2021_09_06 = LocalDate.of(2021, 9, 6);
  private static final LocalDate WED_2023_03_01 = LocalDate.of(2023, 3, 1);
  private static final LocalDate THU_2023_03_02 = LocalDate.of(2023, 3, 2);
  private static final LocalDate THU_2023_09_14 = LocalDate.of(2023, 9, 14);
  private static final LocalDate MON_2024_02_05 = LocalDate.of(2024, 2, 5);
  private static final LocalDate MON_2024_02_12 = LocalDate.of(2024, 2, 12);
  private static final LocalDate TUE_2024_11_26 = LocalDate.of(2024, 11, 26);
  private static final LocalDate WED_2024_11_27 = LocalDate.of(2024, 11, 27);
  private static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);
  private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
  private static final LocalDate SUN_2027_03_14 = LocalDate.of(2027, 3, 14);
  private static final LocalDate MON_2027_03_15 = LocalDate.of(2027, 3, 15);

  private static final OrderRef COMMUNITY = OrderRef.of("CO-1");
  private static final OrderRef RESTRAINING = OrderRef.of("RO-1");
  private static final OrderRef INTERIM = OrderRef.of("SP-0");
  private static final OrderRef FULL = OrderRef.of("SP-1");

  private static final Histories LICENSED = Histories.of(Route.LICENCE, at10(TUE_2018_10_02));
  private static final Histories SUSPENDED_SENTENCE =
      Histories.of(Route.SUSPENDED_SENTENCE_ORDER, at10(MON_2024_02_05));

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(OrderScenariosTest.class);
  }

  // COBI-ORD-01: an order that can only prohibit is never the mandate

  @Test
  void a_restraining_order_is_refused_as_the_mandate() {
    Referral referral =
        by(Route.COMMUNITY_ORDER).mandate(RESTRAINING).convictedOn(FRI_2018_09_14).build();
    assertThat(
            Reasons.of(
                Scenario.of(KSS_2018).when(receive(MON_2018_09_17, referral, restrainingOrder()))))
        .containsExactly(
            "COBI-ORD-01: a restraining order can only prohibit; it is kept as a constraint",
            "COBI-REF-01: the referral's mandate is a restraining order that demands nothing; the"
                + " route needs a community order with a positive requirement or condition");
  }

  @Test
  void a_restraining_order_is_kept_beside_the_community_order() {
    Then referred =
        Scenario.of(KSS_2018)
            .when(receive(MON_2018_09_17, byCommunityOrder(), communityOrder(), restrainingOrder()))
            .accepted();
    assertThat(referred.episode().orders()).containsExactly(communityOrder(), restrainingOrder());
    assertThat(referred.episode().mandate()).contains(communityOrder());
  }

  @Test
  void the_sessions_cannot_come_to_rest_on_a_restraining_order_later() {
    Scenario.of(KSS_2018)
        .given(receive(MON_2018_09_17, byCommunityOrder(), communityOrder(), restrainingOrder()))
        .when(replaceMandate(TUE_2018_10_02, RESTRAINING))
        .refusedBy(
            "COBI-ORD-01",
            "the order is a restraining order; a mandate needs a positive requirement or condition");
  }

  @Test
  void the_sessions_cannot_come_to_rest_on_an_order_that_nobody_knows() {
    Scenario.of(KSS_2018)
        .given(receive(MON_2018_09_17, byCommunityOrder(), communityOrder()))
        .when(replaceMandate(TUE_2018_10_02, RESTRAINING))
        .refusedBy(
            "COBI-ORD-01",
            "the order is not known; a mandate needs a positive requirement or condition");
  }

  @Test
  void the_sessions_cannot_come_to_rest_on_a_protection_order_that_only_prohibits() {
    Order prohibiting = fullOrder().terms(List.of(OrderTerm.NO_CONTACT)).build();
    Scenario.of(IA_2022)
        .given(
            receive(
                THU_2021_03_04,
                by(Route.INTERIM_STALKING_PROTECTION_ORDER).mandate(INTERIM).build(),
                interimOrder(),
                prohibiting))
        .when(replaceMandate(FRI_2021_03_05, FULL))
        .refusedBy(
            "COBI-ORD-01",
            "the order is a stalking protection order; a mandate needs a positive requirement or"
                + " condition");
  }

  // COBI-ORD-02: two years beginning with the day it is made

  @Test
  void a_protection_order_of_two_years_beginning_with_its_day_is_accepted() {
    register(fullOrder().lastDay(THU_2023_03_02).build()).accepted();
  }

  @Test
  void a_protection_order_that_ends_a_day_earlier_is_refused() {
    register(fullOrder().lastDay(WED_2023_03_01).build())
        .refusedBy(
            "COBI-ORD-02",
            "the order of Wed 3 Mar 2021 ends on Wed 1 Mar 2023, before the least period is over");
  }

  @Test
  void a_protection_order_that_runs_until_further_order_is_accepted() {
    register(fullOrder().lastDay(Optional.empty()).build()).accepted();
  }

  @Test
  void an_interim_order_may_be_shorter() {
    register(interimOrder()).accepted();
  }

  @Test
  void a_protection_order_that_comes_with_the_referral_is_looked_at_too() {
    Scenario.of(IA_2022)
        .when(
            receive(
                THU_2021_03_04,
                by(Route.STALKING_PROTECTION_ORDER).mandate(FULL).build(),
                fullOrder().lastDay(WED_2023_03_01).build()))
        .refusedBy("COBI-ORD-02");
  }

  @Test
  void a_variation_cannot_make_a_protection_order_too_short() {
    Scenario.of(IA_2022)
        .given(registering(fullOrder().lastDay(THU_2023_03_02).build()))
        .when(
            amend(FRI_2021_09_03, fullOrder().lastDay(WED_2023_03_01).build(), OrderChange.VARIED))
        .refusedBy("COBI-ORD-02");
  }

  // COBI-ORD-03: from the interim to the full order

  @Test
  void a_full_order_takes_the_place_of_the_interim_one_without_a_new_notification() {
    Order full =
        fullOrder()
            .madeOn(THU_2021_06_10)
            .servedOn(THU_2021_06_10)
            .lastDay(Optional.empty())
            .replaces(INTERIM)
            .build();
    Scenario interim =
        Scenario.of(SUSSEX_SPO_2021)
            .given(
                receive(
                    THU_2021_03_04,
                    by(Route.INTERIM_STALKING_PROTECTION_ORDER).mandate(INTERIM).build(),
                    interimOrder()));
    interim
        .when(RegisterOrder.builder().on(THU_2021_06_10).order(full).build())
        .raisesNothingOf("COBI-ORD-04")
        .happens(new OrderRegistered(THU_2021_06_10, full));
    Then replaced =
        interim
            .given(RegisterOrder.builder().on(THU_2021_06_10).order(full).build())
            .when(replaceMandate(THU_2021_06_10, FULL))
            .happens(new MandateReplaced(THU_2021_06_10, FULL));
    assertThat(replaced.episode().mandate()).contains(full);
  }

  @Test
  void sessions_whose_mandate_has_ended_are_put_on_another_order_by_the_next_working_day() {
    Scenario planned = Scenario.of(KSS_2018).given(LICENSED.planned());
    Then ended =
        planned
            .when(amend(TUE_2018_10_02, LICENSED.order(), OrderChange.REVOKED))
            .raises("COBI-ORD-03", Role.PROGRAMME_MANAGER, "Wed 3 Oct 2018");
    assertThat(Reasons.duties(ended.episode(), "COBI-ORD-03"))
        .containsExactly("REPOINT_THE_SESSIONS, programme manager, Wed 3 Oct 2018");
    planned
        .when(amend(TUE_2018_10_02, LICENSED.order(), OrderChange.VARIED))
        .raisesNothingOf("COBI-ORD-03");
  }

  @Test
  void without_a_session_to_come_nothing_needs_another_order() {
    Scenario.of(KSS_2018)
        .given(LICENSED.accepted())
        .when(amend(TUE_2018_10_02, LICENSED.order(), OrderChange.REVOKED))
        .raisesNothingOf("COBI-ORD-03");
  }

  // COBI-ORD-04: three days beginning with the day of service

  @Test
  void an_order_served_on_thu_4_march_2021_is_notified_by_sat_6_march() {
    Order served = fullOrder().servedOn(THU_2021_03_04).build();
    Then registered = register(served);
    registered.happens(
        new OrderRegistered(THU_2021_03_04, served),
        new DutyRaised(
            THU_2021_03_04,
            Duty.builder()
                .id(DutyId.of("COBI-ORD-04/1"))
                .rule(RuleId.of("COBI-ORD-04"))
                .name("NOTIFY_THE_POLICE")
                .what("Notify name and home address to the police.")
                .owner(Role.PARTICIPANT)
                .deadline(Deadline.endOf(SAT_2021_03_06, ClockKind.CALENDAR_DAYS))
                .subject(Subject.order(FULL))
                .build()));
    assertThat(registered.episode().overdueAt(LondonTime.startOf(SAT_2021_03_06))).isEmpty();
    assertThat(registered.episode().overdueAt(LondonTime.startOf(SUN_2021_03_07))).hasSize(1);
  }

  @Test
  void bank_holidays_and_weekends_count_among_the_three_days() {
    register(fullOrder().servedOn(THU_2021_04_01).build())
        .raises("COBI-ORD-04", Role.PARTICIPANT, "Sat 3 Apr 2021");
  }

  @Test
  void an_interim_order_is_notified_too() {
    register(interimOrder()).raises("COBI-ORD-04", Role.PARTICIPANT, "Sat 6 Mar 2021");
  }

  @Test
  void a_domestic_abuse_protection_order_is_notified_too() {
    Order order =
        Order.builder()
            .reference(FULL)
            .kind(OrderKind.DOMESTIC_ABUSE_PROTECTION_ORDER)
            .madeOn(WED_2024_11_27)
            .servedOn(WED_2024_11_27)
            .addTerms(OrderTerm.ATTEND_PROGRAMME)
            .build();
    Scenario.of(IA_2022)
        .when(RegisterOrder.builder().on(WED_2024_11_27).order(order).build())
        .raises("COBI-ORD-04", Role.PARTICIPANT, "Fri 29 Nov 2024");
  }

  @Test
  void a_person_who_notifies_under_another_act_owes_no_second_notification() {
    register(fullOrder().servedOn(THU_2021_03_04).notifiesAlready(true).build())
        .raisesNothingOf("COBI-ORD-04");
  }

  @Test
  void an_order_that_is_not_served_yet_demands_no_notification() {
    register(fullOrder().build()).raisesNothingOf("COBI-ORD-04");
  }

  @Test
  void a_restraining_order_demands_no_notification() {
    Scenario.of(KSS_2018)
        .when(RegisterOrder.builder().on(FRI_2018_09_14).order(restrainingOrder()).build())
        .raisesNothingOf("COBI-ORD-04");
  }

  @Test
  void service_that_becomes_known_later_counts_from_the_day_of_service() {
    Scenario.of(IA_2022)
        .given(registering(fullOrder().build()))
        .when(
            amend(FRI_2021_03_05, fullOrder().servedOn(THU_2021_03_04).build(), OrderChange.VARIED))
        .raises("COBI-ORD-04", Role.PARTICIPANT, "Sat 6 Mar 2021");
  }

  @Test
  void the_same_service_is_not_notified_twice() {
    Order served = fullOrder().servedOn(THU_2021_03_04).build();
    Scenario.of(IA_2022)
        .given(registering(served))
        .when(
            receive(
                FRI_2021_03_05, by(Route.STALKING_PROTECTION_ORDER).mandate(FULL).build(), served))
        .raisesNothingOf("COBI-ORD-04");
  }

  @Test
  void a_new_address_is_notified_within_three_days_beginning_with_the_change() {
    Scenario.of(IA_2022)
        .given(registering(fullOrder().build()))
        .when(newDetails(FRI_2021_03_05, FULL))
        .raises("COBI-ORD-04", Role.PARTICIPANT, "Sun 7 Mar 2021");
  }

  @Test
  void a_new_address_is_notified_by_its_own_day_while_the_first_notification_is_still_owed() {
    Then moved =
        Scenario.of(IA_2022)
            .given(registering(fullOrder().servedOn(THU_2021_03_04).build()))
            .when(newDetails(SAT_2021_03_06, FULL))
            .raises("COBI-ORD-04", Role.PARTICIPANT, "Mon 8 Mar 2021");
    assertThat(Reasons.duties(moved.episode(), "COBI-ORD-04"))
        .containsExactly(
            "NOTIFY_THE_POLICE, participant, Sat 6 Mar 2021",
            "NOTIFY_THE_POLICE, participant, Mon 8 Mar 2021");
  }

  @Test
  void a_new_address_under_a_restraining_order_need_not_be_notified() {
    Scenario.of(KSS_2018)
        .given(RegisterOrder.builder().on(FRI_2018_09_14).order(restrainingOrder()).build())
        .when(newDetails(TUE_2018_10_02, RESTRAINING))
        .raisesNothingOf("COBI-ORD-04");
  }

  @Test
  void a_new_address_of_a_person_who_notifies_under_another_act_raises_nothing() {
    Scenario.of(IA_2022)
        .given(registering(fullOrder().notifiesAlready(true).build()))
        .when(newDetails(FRI_2021_03_05, FULL))
        .raisesNothingOf("COBI-ORD-04");
  }

  // COBI-ORD-05: three years after the day of the order, and one extension by six months

  @Test
  void a_community_order_that_ends_three_years_after_its_day_is_accepted() {
    Scenario.of(IA_2022).when(registering(longOrder(MON_2026_09_14))).accepted();
  }

  @Test
  void a_community_order_that_ends_a_day_later_is_refused() {
    Scenario.of(IA_2022)
        .when(registering(longOrder(TUE_2026_09_15)))
        .refusedBy(
            "COBI-ORD-05",
            "the order of Thu 14 Sep 2023 ends on Tue 15 Sep 2026; it must end by Mon 14 Sep 2026");
  }

  @Test
  void a_community_order_without_an_end_is_refused() {
    Order endless =
        Order.builder().from(longOrder(MON_2026_09_14)).lastDay(Optional.empty()).build();
    Scenario.of(IA_2022)
        .when(registering(endless))
        .refusedBy(
            "COBI-ORD-05",
            "the order of Thu 14 Sep 2023 ends on no day; it must end by Mon 14 Sep 2026");
  }

  @Test
  void a_suspended_sentence_order_has_no_such_end() {
    Order suspended =
        Order.builder()
            .from(longOrder(TUE_2026_09_15))
            .kind(OrderKind.SUSPENDED_SENTENCE_ORDER)
            .build();
    Scenario.of(IA_2022).when(registering(suspended)).accepted();
  }

  @Test
  void a_breach_court_moves_the_end_by_six_months() {
    Order extended = community(SUN_2020_09_13).build();
    Scenario.of(KSS_2018)
        .given(registering(communityOrder()))
        .when(amend(TUE_2018_10_02, extended, OrderChange.EXTENDED_BY_BREACH_COURT))
        .accepted()
        .raises("COBI-ORD-11", Role.PROGRAMME_MANAGER, "Wed 3 Oct 2018");
  }

  @Test
  void a_breach_court_does_not_move_the_end_by_six_months_and_a_day() {
    Scenario.of(KSS_2018)
        .given(registering(communityOrder()))
        .when(
            amend(
                TUE_2018_10_02,
                community(MON_2020_09_14).build(),
                OrderChange.EXTENDED_BY_BREACH_COURT))
        .refusedBy(
            "COBI-ORD-05",
            "the order was extended 0 times before, and its end would move to Mon 14 Sep 2020");
  }

  @Test
  void a_breach_court_may_pass_the_three_years() {
    Then extended =
        Scenario.of(IA_2022)
            .given(registering(longOrder(MON_2026_09_14)))
            .when(
                amend(
                    MON_2024_02_05,
                    longOrder(SUN_2027_03_14),
                    OrderChange.EXTENDED_BY_BREACH_COURT))
            .accepted();
    assertThat(extended.episode().order(COMMUNITY).orElseThrow().lastDay())
        .contains(SUN_2027_03_14);
    assertThat(extended.episode().order(COMMUNITY).orElseThrow().extensions()).isEqualTo(1);
  }

  @Test
  void a_breach_court_does_not_pass_the_three_years_by_more_than_six_months() {
    Scenario.of(IA_2022)
        .given(registering(longOrder(MON_2026_09_14)))
        .when(
            amend(MON_2024_02_05, longOrder(MON_2027_03_15), OrderChange.EXTENDED_BY_BREACH_COURT))
        .refusedBy("COBI-ORD-05");
  }

  @Test
  void a_breach_court_extends_an_order_only_once() {
    Scenario.of(KSS_2018)
        .given(
            registering(communityOrder()),
            amend(
                TUE_2018_10_02,
                community(SUN_2020_09_13).build(),
                OrderChange.EXTENDED_BY_BREACH_COURT))
        .when(
            amend(
                TUE_2018_11_06,
                community(MON_2020_09_14).build(),
                OrderChange.EXTENDED_BY_BREACH_COURT))
        .refusedBy(
            "COBI-ORD-05",
            "the order was extended 1 times before, and its end would move to Mon 14 Sep 2020");
  }

  @Test
  void a_variation_in_between_does_not_make_room_for_a_second_extension() {
    Scenario.of(KSS_2018)
        .given(
            registering(communityOrder()),
            amend(
                TUE_2018_10_02,
                community(SUN_2020_09_13).build(),
                OrderChange.EXTENDED_BY_BREACH_COURT),
            amend(TUE_2018_10_09, community(SUN_2020_09_13).build(), OrderChange.VARIED))
        .when(
            amend(
                TUE_2018_11_06,
                community(MON_2020_09_14).build(),
                OrderChange.EXTENDED_BY_BREACH_COURT))
        .refusedBy("COBI-ORD-05");
  }

  @Test
  void an_order_that_was_never_extended_is_varied_without_a_limit_of_six_months() {
    Scenario.of(KSS_2018)
        .given(registering(communityOrder()))
        .when(amend(TUE_2018_10_02, community(MON_2020_09_14).build(), OrderChange.VARIED))
        .accepted();
  }

  // COBI-ORD-06: a programme requirement needs an accredited programme

  @Test
  void a_programme_requirement_is_refused_because_the_programme_is_not_accredited() {
    Scenario.of(KSS_2018)
        .when(receive(MON_2018_09_17, byCommunityOrder(), programmeRequirement()))
        .refusedBy(
            "COBI-ORD-06",
            "KSS-2018 is not accredited; it can be an activity of a rehabilitation activity or"
                + " probation requirement");
  }

  @Test
  void a_programme_requirement_beside_a_rehabilitation_activity_is_accepted() {
    Order both =
        Order.builder()
            .from(programmeRequirement())
            .addTerms(OrderTerm.REHABILITATION_ACTIVITY)
            .build();
    Scenario.of(KSS_2018).when(receive(MON_2018_09_17, byCommunityOrder(), both)).accepted();
  }

  @Test
  void a_programme_requirement_beside_a_probation_requirement_is_accepted() {
    Order both =
        Order.builder()
            .from(programmeRequirement())
            .addTerms(OrderTerm.PROBATION_REQUIREMENT)
            .build();
    Scenario.of(KSS_2018).when(receive(MON_2018_09_17, byCommunityOrder(), both)).accepted();
  }

  @Test
  void an_accredited_programme_may_rest_on_a_programme_requirement() {
    ProgrammeDefinition accredited =
        ProgrammeDefinition.builder().from(KSS_2018).accredited(true).build();
    Scenario.of(accredited)
        .when(receive(MON_2018_09_17, byCommunityOrder(), programmeRequirement()))
        .accepted();
  }

  @Test
  void the_sessions_cannot_come_to_rest_on_a_programme_requirement_later() {
    Order other =
        Order.builder().from(programmeRequirement()).reference(OrderRef.of("CO-2")).build();
    Scenario.of(KSS_2018)
        .given(receive(MON_2018_09_17, byCommunityOrder(), communityOrder(), other))
        .when(replaceMandate(TUE_2018_10_02, OrderRef.of("CO-2")))
        .refusedBy("COBI-ORD-06");
  }

  // COBI-ORD-07: the days of activity

  @Test
  void ten_days_of_activity_do_not_carry_twelve_sessions() {
    suspendedSentenceOf(10)
        .when(weekly(MON_2024_02_05))
        .refusedBy("COBI-ORD-07", "12 days of activity are needed and the order allows 10");
  }

  @Test
  void twelve_days_carry_twelve_sessions_and_eleven_do_not() {
    suspendedSentenceOf(12).when(weekly(MON_2024_02_05)).accepted();
    suspendedSentenceOf(11)
        .when(weekly(MON_2024_02_05))
        .refusedBy("COBI-ORD-07", "12 days of activity are needed and the order allows 11");
  }

  @Test
  void ten_sessions_use_ten_of_twenty_days() {
    Histories community = Histories.of(Route.COMMUNITY_ORDER, at10(TUE_2018_10_02));
    Scenario delivered = Scenario.of(KSS_2018).given(community.delivered(10));
    assertThat(delivered.episode().activityDaysUsed()).isEqualTo(10);
  }

  @Test
  void two_sessions_on_one_day_use_one_day() {
    LocalDateTime afternoon = TUE_2018_10_02.atTime(14, 0);
    Scenario twice =
        Scenario.of(KSS_2018)
            .given(Histories.of(Route.COMMUNITY_ORDER, at10(TUE_2018_10_02)).delivered(1))
            .given(
                RecordOutcome.builder()
                    .from(Histories.outcome(afternoon, SessionOutcome.ATTENDED_COMPLIED))
                    .addOverride(
                        RuleOverride.of(
                            RuleId.of("COBI-SCH-03"), People.MANAGER, ReasonCode.of("TRAVEL")))
                    .build());
    assertThat(twice.episode().sessionsCounted()).isEqualTo(2);
    assertThat(twice.episode().activityDaysUsed()).isEqualTo(1);
  }

  @Test
  void a_day_that_was_used_without_counting_is_used_all_the_same() {
    Scenario used =
        suspendedSentenceOf(12)
            .given(weekly(MON_2024_02_05))
            .given(
                Histories.outcome(at10(MON_2024_02_05), SessionOutcome.ATTENDED_FAILED_TO_COMPLY));
    assertThat(Reasons.of(used.when(weekly(MON_2024_02_12))))
        .contains("COBI-ORD-07: 13 days of activity are needed and the order allows 12");
  }

  @Test
  void a_booking_cannot_use_a_day_more_than_the_order_allows() {
    Scenario used = suspendedSentenceOf(12).given(weekly(MON_2024_02_05));
    List<LocalDate> mondays = used.episode().openSessions().stream().map(s -> s.day()).toList();
    assertThat(mondays).hasSize(12);
    for (LocalDate monday : mondays) {
      used =
          used.given(
              Histories.outcome(
                  at10(monday),
                  monday.equals(MON_2024_02_05)
                      ? SessionOutcome.ATTENDED_FAILED_TO_COMPLY
                      : SessionOutcome.ATTENDED_COMPLIED));
    }
    LocalDate thursday = mondays.get(11).plusDays(3);
    assertThat(used.episode().activityDaysUsed()).isEqualTo(12);
    used.when(
            BookSession.builder().on(mondays.get(11)).slot(SessionSlot.at(at10(thursday))).build())
        .refusedBy("COBI-ORD-07");
  }

  @Test
  void a_regime_without_a_maximum_lets_twelve_sessions_rest_on_ten_days() {
    Regime withoutMaximum =
        Regime.builder()
            .code("SENTENCING-ACT-2026")
            .addKind(OrderKind.SUSPENDED_SENTENCE_ORDER)
            .firstTrigger(TUE_2020_12_01)
            .enforcement(Source.law("Sentencing Code, Schedule 16, paragraph 6"))
            .build();
    suspendedSentenceOf(10)
        .under(Regimes.PUBLISHED.with(withoutMaximum))
        .when(weekly(MON_2024_02_05))
        .accepted();
  }

  // COBI-ORD-08: while the mandate is in force, or with consent

  @Test
  void on_the_last_day_of_the_licence_a_session_is_held() {
    licensedUntil(TUE_2018_12_04)
        .when(Histories.outcome(at10(TUE_2018_12_04), SessionOutcome.ATTENDED_COMPLIED))
        .accepted();
  }

  @Test
  void on_the_day_after_the_licence_no_session_is_held_without_consent() {
    licensedUntil(MON_2018_12_03)
        .when(Histories.outcome(at10(TUE_2018_12_04), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy(
            "COBI-ORD-08", "no mandate is in force on Tue 4 Dec 2018, and no consent is recorded");
  }

  @Test
  void with_consent_of_the_same_day_the_session_is_held() {
    licensedUntil(MON_2018_12_03)
        .given(RecordConsent.builder().on(TUE_2018_12_04).build())
        .when(Histories.outcome(at10(TUE_2018_12_04), SessionOutcome.ATTENDED_COMPLIED))
        .accepted();
  }

  @Test
  void consent_of_the_next_day_comes_too_late_for_the_session() {
    licensedUntil(MON_2018_12_03)
        .given(RecordConsent.builder().on(WED_2018_12_05).build())
        .when(
            RecordOutcome.builder()
                .from(Histories.outcome(at10(TUE_2018_12_04), SessionOutcome.ATTENDED_COMPLIED))
                .on(WED_2018_12_05)
                .build())
        .refusedBy("COBI-ORD-08");
  }

  @Test
  void consent_that_was_withdrawn_no_longer_carries_a_session() {
    licensedUntil(MON_2018_12_03)
        .given(
            RecordConsent.builder().on(TUE_2018_11_27).build(),
            WithdrawConsent.builder().on(WED_2018_11_28).build())
        .when(Histories.outcome(at10(TUE_2018_12_04), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy("COBI-ORD-08");
  }

  @Test
  void a_region_without_a_voluntary_tail_holds_no_session_even_with_consent() {
    licensedUntil(MON_2018_12_03)
        .under(LocalPolicy.builder().voluntaryTail(false).build())
        .given(RecordConsent.builder().on(TUE_2018_12_04).build())
        .when(Histories.outcome(at10(TUE_2018_12_04), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy("COBI-ORD-08");
  }

  @Test
  void a_voluntary_person_who_no_longer_consents_holds_no_session() {
    Histories voluntary = Histories.of(Route.VOLUNTARY, at10(MON_2024_02_05));
    Scenario planned = Scenario.of(IA_2022).given(voluntary.planned());
    planned
        .given(WithdrawConsent.builder().on(MON_2024_02_05).build())
        .when(Histories.outcome(at10(MON_2024_02_05), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy(
            "COBI-ORD-08", "no mandate is in force on Mon 5 Feb 2024, and no consent is recorded");
    planned
        .when(Histories.outcome(at10(MON_2024_02_05), SessionOutcome.ATTENDED_COMPLIED))
        .accepted();
  }

  @Test
  void an_absence_after_the_end_of_the_licence_can_be_recorded() {
    licensedUntil(MON_2018_12_03)
        .when(Histories.outcome(at10(TUE_2018_12_04), SessionOutcome.FAILED_TO_ATTEND))
        .accepted();
  }

  @Test
  void nothing_is_booked_for_the_day_after_the_licence_without_consent() {
    Scenario nine = licensedUntil(MON_2018_12_03).given(cancel(at10(TUE_2018_12_04)));
    nine.when(book(WED_2018_11_28, at10(TUE_2018_12_04).plusHours(1)))
        .refusedBy(
            "COBI-ORD-08", "no mandate is in force on Tue 4 Dec 2018, and no consent is recorded");
    nine.when(book(WED_2018_11_28, at10(MON_2018_12_03))).accepted();
  }

  @Test
  void nothing_is_moved_to_the_day_after_the_licence_without_consent() {
    Scenario nine = licensedUntil(FRI_2018_11_30);
    MoveSession move =
        MoveSession.builder()
            .on(WED_2018_11_28)
            .session(at10(TUE_2018_12_04))
            .to(SessionSlot.at(at10(MON_2018_12_03)))
            .requestedBy(MoveRequest.PARTICIPANT)
            .build();
    nine.when(move)
        .refusedBy(
            "COBI-ORD-08", "no mandate is in force on Mon 3 Dec 2018, and no consent is recorded");
    nine.when(MoveSession.builder().from(move).to(SessionSlot.at(at10(FRI_2018_11_30))).build())
        .accepted();
  }

  @Test
  void a_correction_does_not_make_a_session_held_after_the_licence_count() {
    licensedUntil(MON_2018_12_03)
        .given(Histories.outcome(at10(TUE_2018_12_04), SessionOutcome.FAILED_TO_ATTEND))
        .when(
            CorrectOutcome.builder()
                .on(WED_2018_12_05)
                .session(at10(TUE_2018_12_04))
                .outcome(SessionOutcome.ATTENDED_COMPLIED)
                .reason(ReasonCode.of("RECORDED_WRONGLY"))
                .decidedBy(People.MANAGER)
                .build())
        .refusedBy("COBI-ORD-08");
  }

  // COBI-ORD-09: the end of the mandate and the forecast

  @Test
  void a_plan_beyond_the_end_of_the_mandate_warns_from_the_first_forecast_on() {
    Scenario.of(KSS_2018)
        .given(licensedAccepted(MON_2018_12_03))
        .when(weekly(TUE_2018_10_02))
        .warns(
            "COBI-ORD-09",
            "the last session would be on Tue 4 Dec 2018; the mandate ends on Mon 3 Dec 2018");
  }

  @Test
  void a_plan_that_ends_with_the_mandate_does_not_warn() {
    Scenario.of(KSS_2018)
        .given(licensedAccepted(TUE_2018_12_04))
        .when(weekly(TUE_2018_10_02))
        .isSilentAbout("COBI-ORD-09");
  }

  @Test
  void a_mandate_that_is_shortened_under_a_running_plan_warns() {
    Order shorter = Order.builder().from(LICENSED.order()).lastDay(FRI_2018_11_30).build();
    Scenario.of(KSS_2018)
        .given(LICENSED.delivered(1))
        .when(amend(TUE_2018_10_09, shorter, OrderChange.VARIED))
        .warns(
            "COBI-ORD-09",
            "the last session would be on Tue 4 Dec 2018; the mandate ends on Fri 30 Nov 2018");
  }

  @Test
  void a_mandate_that_is_revoked_under_a_running_plan_warns() {
    Scenario.of(KSS_2018)
        .given(LICENSED.delivered(1))
        .when(amend(TUE_2018_10_09, LICENSED.order(), OrderChange.REVOKED))
        .warns(
            "COBI-ORD-09",
            "the last session would be on Tue 4 Dec 2018; the mandate ends on Mon 8 Oct 2018");
  }

  // COBI-ORD-10: the law is chosen by the date that the statute names

  @Test
  void a_conviction_of_30_november_2020_is_under_the_act_of_2003() {
    Regime regime = Regimes.PUBLISHED.governing(convicted(MON_2020_11_30)).orElseThrow();
    assertThat(regime.code()).isEqualTo("CJA2003");
    assertThat(regime.enforcement())
        .isEqualTo(Source.law("Criminal Justice Act 2003, Schedule 8, paragraphs 5 and 6"));
  }

  @Test
  void a_conviction_of_1_december_2020_is_under_the_code() {
    Regime regime = Regimes.PUBLISHED.governing(convicted(TUE_2020_12_01)).orElseThrow();
    assertThat(regime.code()).isEqualTo("SENTENCING-CODE");
    assertThat(regime.enforcement())
        .isEqualTo(Source.law("Sentencing Code, Schedule 10, paragraph 6"));
  }

  @Test
  void the_day_of_the_order_does_not_choose_the_law_of_a_sentence() {
    assertThat(convicted(MON_2020_11_30).madeOn()).isEqualTo(MON_2021_01_04);
    Scenario.of(IA_2022).when(registering(convicted(MON_2020_11_30))).accepted();
  }

  @Test
  void a_sentence_without_its_day_of_conviction_is_refused() {
    Order unknown =
        Order.builder().from(convicted(TUE_2020_12_01)).convictedOn(Optional.empty()).build();
    Scenario.of(IA_2022)
        .when(registering(unknown))
        .refusedBy(
            "COBI-ORD-10",
            "the law for a community order is chosen by its day of conviction; no rules are known"
                + " for an unknown date");
  }

  @Test
  void a_protection_order_made_before_the_act_was_in_force_is_refused() {
    Order early = fullOrder().madeOn(SUN_2020_01_19).lastDay(Optional.empty()).build();
    Scenario.of(IA_2022)
        .when(registering(early))
        .refusedBy(
            "COBI-ORD-10",
            "the law for a stalking protection order is chosen by its day of making; no rules are"
                + " known for Sun 19 Jan 2020");
  }

  @Test
  void a_protection_order_made_on_the_day_the_act_came_into_force_is_accepted() {
    Order first = fullOrder().madeOn(MON_2020_01_20).lastDay(Optional.empty()).build();
    Scenario.of(IA_2022).when(registering(first)).accepted();
  }

  @Test
  void a_domestic_abuse_protection_order_is_known_from_the_first_day_of_the_pilot() {
    Order first =
        Order.builder()
            .reference(FULL)
            .kind(OrderKind.DOMESTIC_ABUSE_PROTECTION_ORDER)
            .madeOn(WED_2024_11_27)
            .build();
    Scenario.of(IA_2022).when(registering(first)).accepted();
    Scenario.of(IA_2022)
        .when(registering(Order.builder().from(first).madeOn(TUE_2024_11_26).build()))
        .refusedBy("COBI-ORD-10");
  }

  @Test
  void a_restraining_order_on_acquittal_is_under_the_law_of_the_day_it_was_made() {
    Order acquitted =
        Order.builder()
            .from(restrainingOrder())
            .convictedOn(Optional.empty())
            .madeOn(MON_2020_11_30)
            .build();
    assertThat(Regimes.PUBLISHED.governing(acquitted).map(Regime::code)).contains("PHA1997");
    Order later = Order.builder().from(acquitted).madeOn(TUE_2020_12_01).build();
    assertThat(Regimes.PUBLISHED.governing(later).map(Regime::code)).contains("SENTENCING-CODE");
  }

  // COBI-ORD-11: after a change everything that rests on the order is looked at again

  @Test
  void a_varied_order_is_looked_at_again_by_the_next_working_day() {
    Order served = fullOrder().servedOn(THU_2021_03_04).build();
    Order varied = Order.builder().from(served).addTerms(OrderTerm.EXCLUSION_ZONE).build();
    Scenario.of(IA_2022)
        .given(registering(served))
        .when(amend(FRI_2021_09_03, varied, OrderChange.VARIED))
        .happens(
            new OrderAmended(FRI_2021_09_03, varied, OrderChange.VARIED),
            new DutyRaised(
                FRI_2021_09_03,
                Duty.builder()
                    .id(DutyId.of("COBI-ORD-11/2"))
                    .rule(RuleId.of("COBI-ORD-11"))
                    .name("REEVALUATE_THE_ORDER")
                    .what(
                        "Look again at every future session and open duty that rests on the order.")
                    .owner(Role.PROGRAMME_MANAGER)
                    .deadline(Deadline.endOf(MON_2021_09_06, ClockKind.WORKING_DAYS))
                    .subject(Subject.order(FULL))
                    .build()));
  }

  @Test
  void every_change_that_ends_an_order_ends_it_on_the_day_of_the_change() {
    List<OrderChange> ending =
        List.of(
            OrderChange.DISCHARGED,
            OrderChange.REVOKED,
            OrderChange.TERMINATED_EARLY,
            OrderChange.REPLACED);
    assertThat(ending).isNotEmpty();
    for (OrderChange change : ending) {
      Then amended =
          Scenario.of(IA_2022)
              .given(registering(fullOrder().build()))
              .when(amend(FRI_2021_09_03, fullOrder().build(), change))
              .raises("COBI-ORD-11", Role.PROGRAMME_MANAGER, "Mon 6 Sep 2021");
      Order ended = amended.episode().order(FULL).orElseThrow();
      assertThat(ended.isInForceOn(FRI_2021_09_03.minusDays(1))).isTrue();
      assertThat(ended.isInForceOn(FRI_2021_09_03)).isFalse();
    }
  }

  @Test
  void a_renewed_order_stays_in_force() {
    Then renewed =
        Scenario.of(IA_2022)
            .given(registering(fullOrder().build()))
            .when(
                amend(
                    FRI_2021_09_03,
                    fullOrder().lastDay(Optional.empty()).build(),
                    OrderChange.RENEWED))
            .raises("COBI-ORD-11", Role.PROGRAMME_MANAGER, "Mon 6 Sep 2021");
    assertThat(renewed.episode().order(FULL).orElseThrow().isInForceOn(MON_2026_09_14)).isTrue();
  }

  @Test
  void an_order_that_merely_becomes_known_need_not_be_looked_at_again() {
    register(fullOrder().build()).raisesNothingOf("COBI-ORD-11");
  }

  private static LocalDateTime at10(LocalDate day) {
    return day.atTime(10, 0);
  }

  private static Referral.Builder by(Route route) {
    return Referral.builder()
        .participant(People.PARTICIPANT)
        .route(route)
        .referredBy(People.COURT)
        .age(34);
  }

  private static Referral byCommunityOrder() {
    return by(Route.COMMUNITY_ORDER).mandate(COMMUNITY).build();
  }

  private static ReceiveReferral receive(LocalDate on, Referral referral, Order... orders) {
    return ReceiveReferral.builder().on(on).referral(referral).addOrders(orders).build();
  }

  private static Order.Builder community(LocalDate lastDay) {
    return Order.builder()
        .reference(COMMUNITY)
        .kind(OrderKind.COMMUNITY_ORDER)
        .madeOn(FRI_2018_09_14)
        .convictedOn(FRI_2018_09_14)
        .lastDay(lastDay)
        .addTerms(OrderTerm.REHABILITATION_ACTIVITY)
        .activityDays(20)
        .court(Court.MAGISTRATES_COURT);
  }

  private static Order communityOrder() {
    return community(FRI_2020_03_13).build();
  }

  private static Order programmeRequirement() {
    return Order.builder()
        .from(communityOrder())
        .terms(List.of(OrderTerm.PROGRAMME_REQUIREMENT))
        .build();
  }

  private static Order longOrder(LocalDate lastDay) {
    return Order.builder()
        .from(communityOrder())
        .madeOn(THU_2023_09_14)
        .convictedOn(THU_2023_09_14)
        .lastDay(lastDay)
        .build();
  }

  private static Order convicted(LocalDate on) {
    return Order.builder()
        .from(communityOrder())
        .madeOn(MON_2021_01_04)
        .convictedOn(on)
        .lastDay(THU_2023_03_02)
        .build();
  }

  private static Order restrainingOrder() {
    return Order.builder()
        .reference(RESTRAINING)
        .kind(OrderKind.RESTRAINING_ORDER)
        .madeOn(FRI_2018_09_14)
        .convictedOn(FRI_2018_09_14)
        .addTerms(OrderTerm.NO_CONTACT)
        .build();
  }

  private static Order.Builder fullOrder() {
    return Order.builder()
        .reference(FULL)
        .kind(OrderKind.STALKING_PROTECTION_ORDER)
        .madeOn(WED_2021_03_03)
        .lastDay(THU_2023_03_02)
        .addTerms(OrderTerm.ATTEND_PROGRAMME, OrderTerm.NO_CONTACT);
  }

  private static Order interimOrder() {
    return Order.builder()
        .reference(INTERIM)
        .kind(OrderKind.INTERIM_STALKING_PROTECTION_ORDER)
        .madeOn(WED_2021_03_03)
        .servedOn(THU_2021_03_04)
        .lastDay(THU_2021_06_10)
        .addTerms(OrderTerm.ATTEND_PROGRAMME, OrderTerm.NO_CONTACT)
        .build();
  }

  private static RegisterOrder registering(Order order) {
    LocalDate on = order.servedOn().orElse(order.madeOn());
    return RegisterOrder.builder().on(on).order(order).build();
  }

  private static Then register(Order order) {
    return Scenario.of(IA_2022).when(registering(order));
  }

  private static AmendOrder amend(LocalDate on, Order order, OrderChange change) {
    return AmendOrder.builder().on(on).order(order).change(change).build();
  }

  private static ReplaceMandate replaceMandate(LocalDate on, OrderRef mandate) {
    return ReplaceMandate.builder().on(on).mandate(mandate).build();
  }

  private static ReportNewDetails newDetails(LocalDate on, OrderRef order) {
    return ReportNewDetails.builder().on(on).order(order).build();
  }

  private static PlanSessions weekly(LocalDate first) {
    return PlanSessions.builder().on(first).weeklyFrom(SessionSlot.at(at10(first))).build();
  }

  private static BookSession book(LocalDate on, LocalDateTime start) {
    return BookSession.builder().on(on).slot(SessionSlot.at(start)).build();
  }

  private static EpisodeCommand cancel(LocalDateTime session) {
    return CancelSession.builder().on(WED_2018_11_28).session(session).build();
  }

  /** Accepted under a suspended sentence order of so many days of activity. */
  private static Scenario suspendedSentenceOf(int activityDays) {
    Order order =
        Order.builder().from(SUSPENDED_SENTENCE.order()).activityDays(activityDays).build();
    return Scenario.of(IA_2022).given(withOrder(SUSPENDED_SENTENCE.accepted(), order));
  }

  /**
   * Nine of ten sessions held; the licence ends on a day, and the tenth session is on 4 December.
   */
  private static Scenario licensedUntil(LocalDate lastDay) {
    Order order = Order.builder().from(LICENSED.order()).lastDay(lastDay).build();
    return Scenario.of(KSS_2018).given(withOrder(LICENSED.delivered(9), order));
  }

  private static List<EpisodeCommand> licensedAccepted(LocalDate lastDay) {
    Order order = Order.builder().from(LICENSED.order()).lastDay(lastDay).build();
    return withOrder(LICENSED.accepted(), order);
  }

  private static List<EpisodeCommand> withOrder(List<EpisodeCommand> commands, Order order) {
    return commands.stream()
        .map(
            command ->
                command instanceof ReceiveReferral receive
                    ? ReceiveReferral.builder().from(receive).orders(List.of(order)).build()
                    : command)
        .toList();
  }
}
