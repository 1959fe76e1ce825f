package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cobi.model.relapse.RelapseLevel.LAPSE;
import static org.cobi.model.relapse.RelapseLevel.RENEWED_STALKING;
import static org.cobi.model.relapse.RelapseLevel.THREAT_OR_VIOLENCE;
import static org.cobi.model.relapse.RelapseLevel.URGE;
import static org.cobi.model.session.SessionOutcome.ATTENDED_COMPLIED;
import static org.cobi.model.session.SessionOutcome.FAILED_TO_ATTEND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.EnforcementRoute;
import org.cobi.model.order.EnforcementRoute.Situation;
import org.cobi.model.order.EnforcementRoutes;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.RelapseStatus;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.RecordRelease;
import org.cobi.workflow.command.EnforcementCommand.RecordReturnToCustody;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.RecallKind;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.DeferDelivery;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.SessionCommand.RecordRefusedInstruction;
import org.cobi.workflow.episode.EpisodeEvent.DeliveryResumed;
import org.cobi.workflow.episode.EpisodeEvent.RelapseReported;
import org.cobi.workflow.episode.EpisodeEvent.SessionCancelled;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.restricted.RestrictedFile;
import org.junit.jupiter.api.Test;

/** What follows when somebody may have stalked again: COBI-REL-01 to COBI-REL-09. */
class RelapseScenariosTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate WED_2018_10_03 = LocalDate.of(2018, 10, 3);
  private static final LocalDate MON_2018_11_26 = LocalDate.of(2018, 11, 26);
  private static final LocalDate TUE_2018_11_27 = LocalDate.of(2018, 11, 27);
  private static final LocalDate TUE_2018_12_04 = LocalDate.of(2018, 12, 4);
  private static final LocalDate WED_2018_12_05 = LocalDate.of(2018, 12, 5);
  private static final LocalDate THU_2021_04_15 = LocalDate.of(2021, 4, 15);
  private static final LocalDate THU_2021_04_29 = LocalDate.of(2021, 4, 29);
  private static final LocalDate FRI_2021_04_30 = LocalDate.of(2021, 4, 30);
  private static final LocalDate MON_2021_05_03 = LocalDate.of(2021, 5, 3);
  private static final LocalDate TUE_2021_05_04 = LocalDate.of(2021, 5, 4);
  private static final LocalDate THU_2021_05_06 = LocalDate.of(2021, 5, 6);
  private static final LocalDate MON_2021_05_10 = LocalDate.of(2021, 5, 10);
  private static final LocalDate TUE_2021_05_11 = LocalDate.of(2021, 5, 11);
  private static final LocalDate THU_2021_05_13 = LocalDate.of(2021, 5, 13);
  private static final LocalDate SAT_2021_05_15 = LocalDate.of(2021, 5, 15);
  private static final LocalDate SUN_2021_10_31 = LocalDate.of(2021, 10, 31);
  private static final LocalDate MON_2026_03_30 = LocalDate.of(2026, 3, 30);
  private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
  private static final LocalDate WED_2026_06_10 = LocalDate.of(2026, 6, 10);
  private static final LocalDate FRI_2026_06_12 = LocalDate.of(2026, 6, 12);
  private static final LocalDate THU_2026_08_06 = LocalDate.of(2026, 8, 6);
  private static final LocalDate FRI_2026_08_07 = LocalDate.of(2026, 8, 7);
  private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);

  private static final RelapseRef CONCERN = RelapseRef.of("RELAPSE-1");

  /** Thursdays at 10:00 from 15 April 2021, under a stalking protection order, in Sussex. */
  private static final Histories SUSSEX =
      Histories.of(Route.STALKING_PROTECTION_ORDER, THU_2021_04_15.atTime(10, 0));

  /** Tuesdays at 10:00 from 2 October 2018, under a community order. */
  private static final Histories COMMUNITY_ORDER =
      Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_02.atTime(10, 0));

  /** Wednesdays at 10:00 from 27 May 2026, on licence. */
  private static final Histories LICENCE =
      Histories.of(Route.LICENCE, LocalDateTime.of(2026, 5, 27, 10, 0));

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(RelapseScenariosTest.class);
  }

  // COBI-REL-01: level, status, source and somebody who graded it

  @Test
  void a_report_that_does_not_say_from_whom_it_came_is_refused() {
    inSussex(SUSSEX.delivered(3))
        .when(
            ReportRelapse.builder()
                .relapse(CONCERN)
                .level(RENEWED_STALKING)
                .at(at(MON_2021_05_03, 11, 0))
                .gradedBy(People.PRACTITIONER)
                .build())
        .refusedBy("COBI-REL-01", "the report does not say from whom it came");
  }

  @Test
  void a_report_is_recorded_with_its_level_its_status_its_source_and_who_graded_it() {
    Then reported = renewedStalking().accepted();
    assertThat(reported.decision().events().get(0))
        .isEqualTo(
            new RelapseReported(
                MON_2021_05_03,
                Relapse.builder()
                    .reference(CONCERN)
                    .level(RENEWED_STALKING)
                    .status(RelapseStatus.REPORTED)
                    .source(ReportSource.POLICE)
                    .reportedAt(at(MON_2021_05_03, 11, 0))
                    .gradedBy(People.PRACTITIONER)
                    .build()));
  }

  @Test
  void a_second_report_of_the_same_relapse_grades_it_anew() {
    Then graded =
        inSussex(SUSSEX.delivered(3))
            .given(report(LAPSE, at(FRI_2021_04_30, 11, 0)))
            .when(report(RENEWED_STALKING, at(MON_2021_05_03, 11, 0)))
            .accepted()
            .standsIn(Stage.SUSPENDED);
    assertThat(graded.episode().relapses())
        .extracting(Relapse::reference, Relapse::level)
        .containsExactly(tuple(CONCERN, RENEWED_STALKING));
  }

  @Test
  void a_concern_that_comes_late_points_at_the_sessions_held_since() {
    inSussex(SUSSEX.delivered(3))
        .when(
            ReportRelapse.builder()
                .from(report(LAPSE, at(FRI_2021_04_30, 11, 0)))
                .happenedOn(THU_2021_04_15)
                .build())
        .warns(
            "COBI-REL-01",
            "2 sessions were held from Thu 15 Apr 2021 on, before this was reported");
  }

  @Test
  void a_concern_of_the_day_of_the_last_session_points_at_none() {
    inSussex(SUSSEX.delivered(3))
        .when(
            ReportRelapse.builder()
                .from(report(LAPSE, at(FRI_2021_04_30, 11, 0)))
                .happenedOn(THU_2021_04_29)
                .build())
        .isSilentAbout("COBI-REL-01");
  }

  // COBI-REL-02: level 3, at once, on the wall clock

  @Test
  void a_threat_of_saturday_night_is_told_within_the_hour_past_midnight() {
    Then reported =
        inSussex(SUSSEX.delivered(3)).when(report(THREAT_OR_VIOLENCE, at(SAT_2021_05_15, 23, 10)));
    assertThat(dutiesOf("COBI-REL-02", reported))
        .containsExactly(
            "practitioner until Sun 16 May 2021 00:10: Tell the police of the relapse reported.",
            "practitioner until Sun 16 May 2021 00:10: Tell the programme manager of the relapse"
                + " reported.");
    reported.standsIn(Stage.SUSPENDED);
    Instant due = at(SAT_2021_05_15.plusDays(1), 0, 10);
    assertThat(reported.episode().overdueAt(due)).filteredOn(rule("COBI-REL-02")).isEmpty();
    assertThat(reported.episode().overdueAt(due.plusNanos(1)))
        .filteredOn(rule("COBI-REL-02"))
        .hasSize(2);
  }

  @Test
  void the_hour_of_a_threat_is_an_hour_when_the_clocks_go_back() {
    Instant halfPastMidnight = Instant.parse("2021-10-30T23:30:00Z");
    assertThat(LondonTime.localTimeOf(halfPastMidnight)).isEqualTo(SUN_2021_10_31.atTime(0, 30));
    Then reported =
        inSussex(SUSSEX.delivered(3)).when(report(THREAT_OR_VIOLENCE, halfPastMidnight));
    assertThat(reported.decision().duties())
        .filteredOn(rule("COBI-REL-02"))
        .extracting(duty -> duty.deadline().dueBy())
        .containsOnly(Instant.parse("2021-10-31T00:30:00Z"));
    reported.raises("COBI-REL-02", Role.PRACTITIONER, "Sun 31 Oct 2021 01:30 BST");
  }

  @Test
  void a_relapse_that_turns_out_to_be_a_threat_is_told_at_once() {
    renewedStalking()
        .when(report(THREAT_OR_VIOLENCE, at(MON_2021_05_03, 12, 0)))
        .raises("COBI-REL-02", Role.PRACTITIONER, "Mon 3 May 2021 13:00");
  }

  @Test
  void the_owners_of_the_orders_have_one_hour_too_when_it_turns_out_to_be_a_threat() {
    Then graded =
        renewedStalking().when(report(THREAT_OR_VIOLENCE, at(MON_2021_05_03, 12, 0))).accepted();
    assertThat(graded.episode().openDuties())
        .filteredOn(duty -> duty.name().equals("ENFORCE"))
        .extracting(duty -> duty.deadline().toString())
        .contains("Mon 3 May 2021 13:00");
  }

  @Test
  void a_threat_that_is_reported_twice_is_told_once() {
    inSussex(SUSSEX.delivered(3))
        .given(report(THREAT_OR_VIOLENCE, at(SAT_2021_05_15, 23, 10)))
        .when(report(THREAT_OR_VIOLENCE, at(SAT_2021_05_15, 23, 20)))
        .raisesNothingOf("COBI-REL-02");
  }

  @Test
  void a_threat_that_was_dismissed_is_told_again_when_it_is_reported_again() {
    Then again =
        toldAndDismissed(THREAT_OR_VIOLENCE)
            .when(report(THREAT_OR_VIOLENCE, at(MON_2021_05_10, 9, 0)));
    assertThat(dutiesOf("COBI-REL-02", again))
        .containsExactly(
            "practitioner until Mon 10 May 2021 10:00: Tell the police of the relapse reported.",
            "practitioner until Mon 10 May 2021 10:00: Tell the programme manager of the relapse"
                + " reported.");
  }

  @Test
  void renewed_stalking_is_no_threat() {
    renewedStalking().raisesNothingOf("COBI-REL-02");
  }

  // COBI-REL-03: level 2, four hours of wall-clock time

  @Test
  void renewed_stalking_reported_at_eleven_on_a_bank_holiday_is_told_by_three() {
    Then reported = renewedStalking();
    assertThat(dutiesOf("COBI-REL-03", reported))
        .containsExactly(
            "practitioner until Mon 3 May 2021 15:00: Tell the police of the relapse reported.",
            "practitioner until Mon 3 May 2021 15:00: Tell the police order manager of the relapse"
                + " reported.");
    reported.standsIn(Stage.SUSPENDED);
    assertThat(reported.episode().nextDeadline(at(MON_2021_05_03, 14, 59)))
        .contains(at(MON_2021_05_03, 15, 0).plusNanos(1));
  }

  @Test
  void a_suspension_cancels_the_sessions_to_come_and_blames_nobody_for_it() {
    Then suspended = renewedStalking().accepted();
    assertThat(suspended.decision().events())
        .contains(
            new SessionCancelled(
                MON_2021_05_03,
                Session.builder()
                    .from(
                        inSussex(SUSSEX.delivered(3))
                            .episode()
                            .sessionAt(THU_2021_05_06.atTime(10, 0))
                            .orElseThrow())
                    .outcome(SessionOutcome.CANCELLED_BY_SERVICE)
                    .build()));
    assertThat(suspended.episode().openSessions()).isEmpty();
    assertThat(suspended.episode().missesInARow(true)).isZero();
  }

  @Test
  void a_session_of_the_morning_can_still_be_recorded_after_a_report_of_the_afternoon() {
    Then reported =
        inSussex(SUSSEX.delivered(3))
            .when(report(RENEWED_STALKING, at(THU_2021_05_06, 14, 0)))
            .accepted();
    assertThat(reported.episode().openSessions())
        .extracting(Session::day)
        .containsExactly(THU_2021_05_06);
    assertThat(
            reported
                .when(Histories.outcome(THU_2021_05_06.atTime(10, 0), ATTENDED_COMPLIED))
                .accepted()
                .standsIn(Stage.SUSPENDED)
                .episode()
                .sessionsCounted())
        .isEqualTo(4);
  }

  @Test
  void a_lapse_is_not_told_as_renewed_stalking() {
    inSussex(SUSSEX.delivered(3))
        .when(report(LAPSE, at(MON_2021_05_03, 11, 0)))
        .raisesNothingOf("COBI-REL-02")
        .raisesNothingOf("COBI-REL-03")
        .raisesNothingOf("COBI-REL-06")
        .raisesNothingOf("COBI-REL-09")
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void the_police_who_referred_on_the_voluntary_route_are_told_once() {
    Then reported =
        Scenario.of(PublishedProgrammes.IA_2022)
            .given(Histories.of(Route.VOLUNTARY, THU_2021_04_15.atTime(10, 0)).delivered(3))
            .when(report(RENEWED_STALKING, at(MON_2021_05_03, 11, 0)));
    assertThat(dutiesOf("COBI-REL-03", reported))
        .containsExactly(
            "practitioner until Mon 3 May 2021 15:00: Tell the police of the relapse reported.");
  }

  @Test
  void renewed_stalking_that_was_dismissed_is_told_again_when_it_is_reported_again() {
    toldAndDismissed(RENEWED_STALKING)
        .when(report(RENEWED_STALKING, at(MON_2021_05_10, 9, 0)))
        .raises("COBI-REL-03", Role.PRACTITIONER, "Mon 10 May 2021 13:00");
  }

  /** Reported on a bank holiday, told to everybody, and dismissed the next day. */
  private static Scenario toldAndDismissed(RelapseLevel level) {
    Scenario told = inSussex(SUSSEX.delivered(3)).given(report(level, at(MON_2021_05_03, 11, 0)));
    for (Duty duty : told.episode().openDuties()) {
      if (duty.name().startsWith("TELL_POLICE")) {
        told =
            told.given(
                DischargeDuty.builder()
                    .on(MON_2021_05_03)
                    .duty(duty.id())
                    .by(People.PRACTITIONER)
                    .build());
      }
    }
    return told.given(decision(TUE_2021_05_04, false, People.MANAGER));
  }

  // COBI-REL-04: a lapse by the next working day; a chain analysis in the next session

  @Test
  void a_lapse_is_told_to_the_officer_by_the_next_working_day_and_delivery_goes_on() {
    Then reported =
        kss(COMMUNITY_ORDER.delivered(9)).when(report(LAPSE, at(TUE_2018_11_27, 11, 0)));
    assertThat(dutiesOf("COBI-REL-04", reported))
        .containsExactly(
            "practitioner until Wed 28 Nov 2018: Tell the responsible officer of the relapse"
                + " reported.",
            "practitioner until Tue 4 Dec 2018: Do a behaviour chain analysis in the next"
                + " session.");
    reported.standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void a_lapse_of_a_friday_before_a_bank_holiday_is_told_on_tuesday() {
    inSussex(SUSSEX.delivered(3))
        .when(report(LAPSE, at(FRI_2021_04_30, 16, 0)))
        .raises("COBI-REL-04", Role.PRACTITIONER, "Tue 4 May 2021");
  }

  @Test
  void an_urge_asks_for_a_chain_analysis_and_nothing_else() {
    Then reported =
        kss(COMMUNITY_ORDER.delivered(9))
            .when(report(URGE, at(TUE_2018_11_27, 11, 0)))
            .accepted()
            .standsIn(Stage.ON_PROGRAMME);
    assertThat(reported.decision().duties())
        .extracting(Duty::name)
        .containsExactly("ANALYSE_THE_CHAIN");
  }

  @Test
  void without_a_further_session_the_chain_is_analysed_within_a_week() {
    kss(COMMUNITY_ORDER.accepted())
        .when(report(URGE, at(TUE_2018_11_27, 11, 0)))
        .raises("COBI-REL-04", Role.PRACTITIONER, "Tue 4 Dec 2018");
  }

  @Test
  void the_session_with_the_chain_analysis_does_what_was_owed_and_another_does_not() {
    Scenario lapsed =
        kss(COMMUNITY_ORDER.delivered(9)).given(report(LAPSE, at(TUE_2018_11_27, 11, 0)));
    RecordOutcome tenth = Histories.outcome(TUE_2018_12_04.atTime(10, 0), ATTENDED_COMPLIED);
    assertThat(lapsed.when(tenth).accepted().episode().openDuties())
        .extracting(Duty::name)
        .contains("ANALYSE_THE_CHAIN");
    assertThat(
            lapsed
                .when(RecordOutcome.builder().from(tenth).chainAnalysis(true).build())
                .accepted()
                .episode()
                .openDuties())
        .extracting(Duty::name)
        .doesNotContain("ANALYSE_THE_CHAIN");
    assertThat(
            lapsed
                .when(
                    RecordOutcome.builder()
                        .from(tenth)
                        .outcome(FAILED_TO_ATTEND)
                        .chainAnalysis(true)
                        .build())
                .accepted()
                .episode()
                .openDuties())
        .extracting(Duty::name)
        .contains("ANALYSE_THE_CHAIN");
  }

  @Test
  void renewed_stalking_is_not_left_to_a_chain_analysis() {
    renewedStalking().raisesNothingOf("COBI-REL-04");
  }

  @Test
  void after_the_end_a_lapse_is_told_and_no_chain_is_analysed() {
    Then reported =
        kss(COMMUNITY_ORDER.delivered(10))
            .given(CompleteProgramme.builder().on(TUE_2018_12_04).decidedBy(People.MANAGER).build())
            .when(report(LAPSE, at(WED_2018_12_05, 9, 0)))
            .standsIn(Stage.COMPLETED);
    assertThat(dutiesOf("COBI-REL-04", reported))
        .containsExactly(
            "practitioner until Thu 6 Dec 2018: Tell the responsible officer of the relapse"
                + " reported.");
  }

  @Test
  void when_the_episode_ends_the_chain_analysis_is_no_longer_owed() {
    Then closed =
        kss(COMMUNITY_ORDER.delivered(3))
            .given(report(URGE, at(TUE_2018_10_02.plusWeeks(2), 12, 0)))
            .when(closeAs(CloseAs.WITHDRAWN, TUE_2018_11_27));
    assertThat(closed.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("ANALYSE_THE_CHAIN");
  }

  // COBI-REL-05: every order that is in force has its own action and owner

  @Test
  void contact_under_a_community_order_and_a_restraining_order_goes_to_two_owners() {
    Then reported =
        kss(COMMUNITY_ORDER.delivered(9))
            .given(RegisterOrder.builder().on(TUE_2018_10_02).order(restrainingOrder()).build())
            .when(report(RENEWED_STALKING, at(TUE_2018_11_27, 11, 0)));
    assertThat(dutiesOf("COBI-REL-05", reported))
        .containsExactly(
            "responsible officer until Tue 27 Nov 2018 15:00: Decide on breach of a requirement; a"
                + " new offence goes to the court.",
            "police until Tue 27 Nov 2018 15:00: Report it: breaking the order is an offence.");
    assertThat(reported.decision().duties())
        .filteredOn(rule("COBI-REL-05"))
        .extracting(Duty::options)
        .containsExactly(
            List.of(
                EnforcementAction.ISSUE_WARNING, EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER),
            List.of(EnforcementAction.REPORT_TO_POLICE));
  }

  @Test
  void a_threat_leaves_each_owner_one_hour() {
    inSussex(SUSSEX.delivered(3))
        .when(report(THREAT_OR_VIOLENCE, at(SAT_2021_05_15, 23, 10)))
        .raises("COBI-REL-05", Role.POLICE_ORDER_MANAGER, "Sun 16 May 2021 00:10");
  }

  @Test
  void every_kind_of_order_yields_the_action_and_the_owner_of_its_own_row() {
    List<EnforcementRoute> routes =
        EnforcementRoutes.ALL.stream()
            .filter(route -> route.situation() == Situation.RELAPSE)
            .toList();
    assertThat(routes).hasSizeGreaterThan(8);
    for (EnforcementRoute route : routes) {
      Then reported =
          voluntaryIn2026()
              .given(RegisterOrder.builder().on(MON_2026_03_30).order(order(route.kind())).build())
              .when(report(RENEWED_STALKING, at(WED_2026_06_10, 11, 0)))
              .accepted();
      assertThat(reported.decision().duties())
          .as(route.kind().title())
          .filteredOn(rule("COBI-REL-05"))
          .extracting(Duty::what, Duty::owner, Duty::options)
          .containsExactly(tuple(route.what(), route.owner(), route.actions()));
    }
  }

  @Test
  void an_order_that_has_ended_yields_nothing() {
    Order ended =
        Order.builder().from(order(OrderKind.RESTRAINING_ORDER)).endedOn(WED_2026_06_10).build();
    voluntaryIn2026()
        .given(RegisterOrder.builder().on(MON_2026_03_30).order(ended).build())
        .when(report(RENEWED_STALKING, at(WED_2026_06_10, 11, 0)))
        .raisesNothingOf("COBI-REL-05");
  }

  @Test
  void an_order_yields_its_action_on_its_last_day() {
    Order lastDay =
        Order.builder().from(order(OrderKind.RESTRAINING_ORDER)).lastDay(WED_2026_06_10).build();
    voluntaryIn2026()
        .given(RegisterOrder.builder().on(MON_2026_03_30).order(lastDay).build())
        .when(report(RENEWED_STALKING, at(WED_2026_06_10, 11, 0)))
        .raises("COBI-REL-05", Role.POLICE, "Wed 10 Jun 2026 15:00");
  }

  @Test
  void a_lapse_breaks_no_prohibition_and_the_officer_decides() {
    kss(COMMUNITY_ORDER.delivered(9))
        .given(RegisterOrder.builder().on(TUE_2018_10_02).order(restrainingOrder()).build())
        .when(report(LAPSE, at(TUE_2018_11_27, 11, 0)))
        .raisesNothingOf("COBI-REL-05")
        .informs(
            "COBI-REL-05",
            "restraining order: a prohibition of contact is not met by this report; the officer"
                + " decides");
  }

  @Test
  void an_urge_is_not_held_against_any_order() {
    kss(COMMUNITY_ORDER.delivered(9))
        .given(RegisterOrder.builder().on(TUE_2018_10_02).order(restrainingOrder()).build())
        .when(report(URGE, at(TUE_2018_11_27, 11, 0)))
        .raisesNothingOf("COBI-REL-05")
        .isSilentAbout("COBI-REL-05");
  }

  @Test
  void what_the_owner_of_an_order_is_offered_after_a_relapse_can_be_done() {
    Then reported =
        onLicence(LICENCE.delivered(2))
            .when(report(THREAT_OR_VIOLENCE, at(WED_2026_06_10, 11, 0)))
            .accepted();
    assertThat(reported.decision().duties())
        .filteredOn(rule("COBI-REL-05"))
        .extracting(Duty::options)
        .containsExactly(
            List.of(EnforcementAction.SEND_COMPLIANCE_LETTER, EnforcementAction.REFER_FOR_RECALL));
    reported
        .when(
            TakeEnforcementAction.builder()
                .on(WED_2026_06_10)
                .action(EnforcementAction.REFER_FOR_RECALL)
                .decidedBy(People.OFFENDER_MANAGER)
                .build())
        .accepted();
  }

  @Test
  void a_warning_for_a_failure_does_not_answer_a_relapse_beside_it() {
    Then warned =
        kss(COMMUNITY_ORDER.delivered(9))
            .given(
                RecordRefusedInstruction.builder()
                    .on(MON_2018_11_26)
                    .decidedBy(People.OFFICER)
                    .build(),
                report(RENEWED_STALKING, at(TUE_2018_11_27, 11, 0)))
            .when(
                IssueWarning.builder()
                    .on(TUE_2018_11_27)
                    .describesFailure(true)
                    .saysUnacceptable(true)
                    .statesLiability(true)
                    .decidedBy(People.OFFICER)
                    .build())
            .accepted();
    assertThat(warned.episode().openDuties())
        .extracting(Duty::name)
        .contains("ENFORCE")
        .doesNotContain("WARN_OR_REFER");
  }

  // COBI-REL-06: a review with a recorded decision before delivery resumes

  @Test
  void a_review_is_held_within_five_working_days() {
    assertThat(dutiesOf("COBI-REL-06", renewedStalking()))
        .containsExactly(
            "programme manager until Mon 10 May 2021: Review the relapse and decide how to go on.");
  }

  @Test
  void delivery_does_not_resume_without_a_recorded_decision() {
    reviewed()
        .when(ResumeDelivery.builder().on(TUE_2021_05_11).decidedBy(People.MANAGER).build())
        .refusedBy("COBI-REL-06", "no decision is recorded");
  }

  @Test
  void delivery_resumes_on_the_decision_of_a_manager_or_a_clinical_lead() {
    for (Actor reviewer : List.of(People.MANAGER, People.CLINICAL_LEAD)) {
      Then resumed =
          reviewed().when(resume(TUE_2021_05_11, reviewer)).accepted().standsIn(Stage.ON_PROGRAMME);
      assertThat(resumed.decision().events().get(0))
          .isEqualTo(
              new DeliveryResumed(
                  TUE_2021_05_11, Optional.of(DecisionRef.of("DECISION-1")), reviewer));
      assertThat(resumed.episode().pause()).isEmpty();
    }
  }

  @Test
  void delivery_goes_on_where_it_stood() {
    goesOn(kss(COMMUNITY_ORDER.accepted()), Stage.ACCEPTED);
    goesOn(kss(COMMUNITY_ORDER.planned()), Stage.SCHEDULED);
    goesOn(kss(COMMUNITY_ORDER.delivered(3)), Stage.ON_PROGRAMME);
    goesOn(
        kss(COMMUNITY_ORDER.delivered(3))
            .given(
                RecordRefusedInstruction.builder()
                    .on(WED_2018_10_03)
                    .decidedBy(People.OFFICER)
                    .build(),
                ReferToEnforcementOfficer.builder()
                    .on(WED_2018_10_03)
                    .decidedBy(People.OFFICER)
                    .build()),
        Stage.BREACH_REVIEW);
  }

  @Test
  void after_a_recall_with_every_session_delivered_the_review_goes_on() {
    LocalDate twelfth = LICENCE.first().toLocalDate().plusWeeks(11);
    onLicence(LICENCE.delivered(12))
        .given(recall(twelfth), RecordRelease.builder().on(twelfth).build())
        .when(resume(twelfth, People.MANAGER))
        .accepted()
        .standsIn(Stage.DELIVERED_PENDING_REVIEW);
  }

  @Test
  void after_a_recall_before_anybody_has_accepted_the_assessment_goes_on() {
    onLicence(LICENCE.allocated())
        .given(
            recall(LICENCE.first().toLocalDate()),
            RecordRelease.builder().on(WED_2026_06_10).build())
        .when(resume(WED_2026_06_10, People.MANAGER))
        .accepted()
        .standsIn(Stage.ASSESSING);
  }

  /** On Wed 3 October 2018, the day after the first appointment. */
  private static void goesOn(Scenario somewhere, Stage expected) {
    Scenario stopped =
        somewhere.given(
            report(RENEWED_STALKING, at(WED_2018_10_03, 9, 0)),
            decision(WED_2018_10_03, true, People.MANAGER));
    assertThat(stopped.episode().stage()).isEqualTo(Stage.SUSPENDED);
    stopped.when(resume(WED_2018_10_03, People.MANAGER)).accepted().standsIn(expected);
  }

  @Test
  void a_practitioner_may_not_decide_that_delivery_goes_on() {
    reviewed()
        .when(resume(TUE_2021_05_11, People.PRACTITIONER))
        .refusedBy(
            "COBI-REL-06",
            "the practitioner may not decide it; one of these may: clinical lead, programme"
                + " manager");
  }

  @Test
  void a_region_names_its_own_reviewers() {
    LocalPolicy officers =
        LocalPolicy.builder().reviewers(List.of(Role.RESPONSIBLE_OFFICER)).build();
    Scenario.of(PublishedProgrammes.SUSSEX_SPO_2021)
        .under(officers)
        .given(SUSSEX.delivered(3))
        .given(
            report(RENEWED_STALKING, at(MON_2021_05_03, 11, 0)),
            decision(MON_2021_05_10, true, People.OFFICER))
        .when(resume(TUE_2021_05_11, People.MANAGER))
        .refusedBy(
            "COBI-REL-06",
            "the programme manager may not decide it; one of these may: responsible officer");
  }

  @Test
  void delivery_does_not_resume_while_a_relapse_is_under_review() {
    renewedStalking()
        .when(resume(TUE_2021_05_11, People.MANAGER))
        .refusedBy("COBI-REL-06", "1 relapses of level 2 or 3 are still under review");
  }

  @Test
  void the_decision_about_one_of_two_relapses_is_not_enough() {
    ReportRelapse second =
        ReportRelapse.builder()
            .from(report(THREAT_OR_VIOLENCE, at(TUE_2021_05_04, 9, 0)))
            .relapse(RelapseRef.of("RELAPSE-2"))
            .build();
    Then both = renewedStalking().when(second).accepted();
    both.when(resume(TUE_2021_05_11, People.MANAGER))
        .refusedBy("COBI-REL-06", "2 relapses of level 2 or 3 are still under review");
    both.when(decision(MON_2021_05_10, true, People.MANAGER))
        .when(resume(TUE_2021_05_11, People.MANAGER))
        .refusedBy("COBI-REL-06", "1 relapses of level 2 or 3 are still under review");
  }

  @Test
  void the_decision_about_a_relapse_ends_its_review_and_delivery_still_stands() {
    Then decided =
        renewedStalking().when(decision(MON_2021_05_10, true, People.MANAGER)).accepted();
    decided.standsIn(Stage.SUSPENDED);
    assertThat(decided.episode().relapses())
        .extracting(Relapse::status, Relapse::decidedBy)
        .containsExactly(tuple(RelapseStatus.CONFIRMED, Optional.of(People.MANAGER)));
    assertThat(decided.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("REVIEW_THE_RELAPSE");
  }

  @Test
  void a_grave_relapse_is_not_decided_by_a_practitioner() {
    renewedStalking()
        .when(decision(MON_2021_05_10, false, People.PRACTITIONER))
        .refusedBy(
            "COBI-REL-06",
            "the practitioner may not decide it; one of these may: clinical lead, programme"
                + " manager");
  }

  @Test
  void a_lapse_may_be_decided_by_a_practitioner() {
    inSussex(SUSSEX.delivered(3))
        .given(report(LAPSE, at(FRI_2021_04_30, 11, 0)))
        .when(decision(MON_2021_05_10, true, People.PRACTITIONER))
        .accepted();
  }

  @Test
  void a_grave_relapse_that_somebody_grades_down_still_waits_for_its_review() {
    Then gradedDown = renewedStalking().when(report(URGE, at(TUE_2021_05_04, 9, 0))).accepted();
    assertThat(gradedDown.episode().relapsesUnderReview())
        .as("the level was lowered without a reviewer's decision")
        .hasSize(1);
    gradedDown.when(resume(TUE_2021_05_11, People.MANAGER)).refusedBy("COBI-REL-06");
  }

  @Test
  void nobody_is_accepted_while_a_relapse_is_under_review() {
    AcceptReferral accept = AcceptReferral.builder().on(THU_2021_04_15).placesTaken(0).build();
    Scenario concern =
        inSussex(SUSSEX.allocated()).given(report(RENEWED_STALKING, at(THU_2021_04_15, 9, 0)));
    assertThat(concern.episode().stage()).isEqualTo(Stage.ASSESSING);
    concern
        .when(accept)
        .refusedBy("COBI-REL-06", "1 relapses of level 2 or 3 are still under review");
    concern
        .given(decision(THU_2021_04_15, false, People.MANAGER))
        .when(accept)
        .accepted()
        .standsIn(Stage.ACCEPTED);
  }

  @Test
  void a_lapse_stands_in_nobodys_way_to_a_place() {
    inSussex(SUSSEX.allocated())
        .given(report(LAPSE, at(THU_2021_04_15, 9, 0)))
        .when(AcceptReferral.builder().on(THU_2021_04_15).placesTaken(0).build())
        .accepted();
  }

  @Test
  void a_completion_waits_for_the_review() {
    Scenario delivered =
        kss(COMMUNITY_ORDER.delivered(10))
            .given(report(RENEWED_STALKING, at(TUE_2018_12_04, 12, 0)));
    assertThat(delivered.episode().stage()).isEqualTo(Stage.DELIVERED_PENDING_REVIEW);
    CompleteProgramme complete =
        CompleteProgramme.builder().on(WED_2018_12_05).decidedBy(People.MANAGER).build();
    delivered.when(complete).refusedBy("COBI-PRG-13", "still open: a relapse of level 2 or 3");
    delivered
        .given(decision(WED_2018_12_05, true, People.CLINICAL_LEAD))
        .when(complete)
        .accepted()
        .standsIn(Stage.COMPLETED);
  }

  @Test
  void a_completion_waits_for_the_review_of_a_relapse_that_somebody_grades_down_too() {
    kss(COMMUNITY_ORDER.delivered(10))
        .given(
            report(THREAT_OR_VIOLENCE, at(TUE_2018_12_04, 12, 0)),
            report(URGE, at(TUE_2018_12_04, 13, 0)))
        .when(CompleteProgramme.builder().on(WED_2018_12_05).decidedBy(People.MANAGER).build())
        .refusedBy("COBI-PRG-13", "still open: a relapse of level 2 or 3");
  }

  @Test
  void a_correction_does_not_let_delivery_go_on_under_a_review() {
    Then corrected =
        kss(COMMUNITY_ORDER.delivered(10))
            .given(report(THREAT_OR_VIOLENCE, at(TUE_2018_12_04, 12, 0)))
            .when(
                correction(
                    TUE_2018_11_27.atTime(10, 0),
                    SessionOutcome.ATTENDED_FAILED_TO_COMPLY,
                    WED_2018_12_05))
            .accepted();
    assertThat(corrected.episode().relapsesUnderReview()).hasSize(1);
    assertThat(corrected.episode().stage().isDeliverable())
        .as("sessions may be booked and held though nobody has reviewed the threat")
        .isFalse();
  }

  @Test
  void a_session_held_during_a_suspension_does_not_count_while_it_lasts() {
    renewedStalking()
        .when(Histories.outcome(TUE_2021_05_04.atTime(10, 0), ATTENDED_COMPLIED))
        .refusedBy("COBI-SCH-12");
  }

  @Test
  void a_session_held_during_a_suspension_does_not_count_afterwards_either() {
    reviewed()
        .given(resume(TUE_2021_05_11, People.MANAGER))
        .when(
            RecordOutcome.builder()
                .on(THU_2021_05_13)
                .session(TUE_2021_05_04.atTime(10, 0))
                .outcome(ATTENDED_COMPLIED)
                .build())
        .refusedBy("COBI-SCH-12");
  }

  @Test
  void a_session_that_a_suspension_cancelled_is_not_made_to_count_by_a_correction() {
    reviewed()
        .when(correction(THU_2021_05_06.atTime(10, 0), ATTENDED_COMPLIED, MON_2021_05_10))
        .refusedBy("COBI-SCH-12");
    reviewed()
        .given(resume(TUE_2021_05_11, People.MANAGER))
        .when(correction(THU_2021_05_06.atTime(10, 0), ATTENDED_COMPLIED, THU_2021_05_13))
        .refusedBy("COBI-SCH-12");
  }

  @Test
  void a_concern_is_heard_in_every_stage_after_the_referral() {
    List<Scenario> everywhere =
        List.of(
            kss(COMMUNITY_ORDER.referred()),
            kss(COMMUNITY_ORDER.allocated()),
            kss(COMMUNITY_ORDER.accepted()),
            kss(COMMUNITY_ORDER.planned()),
            kss(COMMUNITY_ORDER.delivered(9)),
            kss(COMMUNITY_ORDER.delivered(10)),
            kss(COMMUNITY_ORDER.delivered(3))
                .given(report(RENEWED_STALKING, at(MON_2018_11_26, 9, 0))),
            kss(COMMUNITY_ORDER.delivered(3))
                .given(
                    DeferDelivery.builder()
                        .on(MON_2018_11_26)
                        .reason(ReasonCode.of("ILLNESS"))
                        .decidedBy(People.MANAGER)
                        .build()),
            kss(COMMUNITY_ORDER.delivered(3)).given(closeAs(CloseAs.WITHDRAWN, MON_2018_11_26)),
            kss(COMMUNITY_ORDER.delivered(3)).given(closeAs(CloseAs.TERMINATED, MON_2018_11_26)),
            kss(COMMUNITY_ORDER.delivered(3)).given(closeAs(CloseAs.EXPIRED, MON_2018_11_26)));
    for (Scenario somewhere : everywhere) {
      for (RelapseLevel level : RelapseLevel.values()) {
        ReportRelapse report =
            ReportRelapse.builder()
                .from(report(level, at(TUE_2018_11_27, 11, 0)))
                .relapse(RelapseRef.of("RELAPSE-2"))
                .build();
        Then heard = somewhere.when(report).accepted();
        assertThat(heard.episode().stage().isDeliverable() && level.isAtLeast(RENEWED_STALKING))
            .as("%s while %s", level.title(), somewhere.episode().stage().title())
            .isFalse();
      }
    }
  }

  // COBI-REL-07: a recall is the authority's; the 56 days are an aid only

  @Test
  void a_recall_stops_delivery_and_cancels_the_sessions_to_come() {
    Then recalled =
        onLicence(LICENCE.delivered(2)).when(recall(WED_2026_06_10)).standsIn(Stage.RECALLED);
    assertThat(recalled.accepted().episode().openSessions()).isEmpty();
    recalled
        .when(Histories.outcome(FRI_2026_06_12.atTime(10, 0), ATTENDED_COMPLIED))
        .refusedBy("COBI-SCH-12");
  }

  @Test
  void nobody_is_recalled_without_a_licence() {
    kss(COMMUNITY_ORDER.delivered(3))
        .when(recall(TUE_2018_11_27))
        .refusedBy("COBI-REL-07", "no licence is in force on Tue 27 Nov 2018");
  }

  @Test
  void a_licence_in_force_beside_another_mandate_can_be_revoked() {
    voluntaryIn2026()
        .given(RegisterOrder.builder().on(MON_2026_03_30).order(order(OrderKind.LICENCE)).build())
        .when(recall(WED_2026_06_10))
        .accepted()
        .standsIn(Stage.RECALLED);
  }

  @Test
  void after_a_return_on_12_june_2026_the_aid_shows_6_august() {
    assertThat(FRI_2026_06_12.plusDays(55)).isEqualTo(THU_2026_08_06);
    Then returned =
        onLicence(LICENCE.delivered(2))
            .given(recall(WED_2026_06_10))
            .when(RecordReturnToCustody.builder().on(FRI_2026_06_12).build())
            .informs(
                "COBI-REL-07",
                "56 days beginning with Fri 12 Jun 2026 end on Thu 6 Aug 2026; whether they apply"
                    + " is not decided here");
    assertThat(returned.decision().duties()).isEmpty();
    assertThat(returned.episode().recall().orElseThrow().releasedOn()).isEmpty();
  }

  @Test
  void the_aid_is_for_recalls_from_31_march_2026_on() {
    Histories spring = Histories.of(Route.LICENCE, LocalDateTime.of(2026, 3, 11, 10, 0));
    onLicence(spring.delivered(2))
        .given(recall(MON_2026_03_30))
        .when(RecordReturnToCustody.builder().on(TUE_2026_03_31).build())
        .isSilentAbout("COBI-REL-07");
    onLicence(spring.delivered(2))
        .given(recall(TUE_2026_03_31))
        .when(RecordReturnToCustody.builder().on(TUE_2026_03_31).build())
        .informs(
            "COBI-REL-07",
            "56 days beginning with Tue 31 Mar 2026 end on Mon 25 May 2026; whether they apply is"
                + " not decided here");
  }

  @Test
  void after_a_recall_delivery_resumes_only_after_the_release() {
    Scenario returned =
        onLicence(LICENCE.delivered(2))
            .given(
                recall(WED_2026_06_10), RecordReturnToCustody.builder().on(FRI_2026_06_12).build());
    returned
        .when(resume(FRI_2026_08_07, People.MANAGER))
        .refusedBy("COBI-REL-07", "no release is recorded");
    returned
        .given(RecordRelease.builder().on(FRI_2026_08_07).build())
        .when(resume(FRI_2026_08_07, People.MANAGER))
        .accepted()
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void a_person_who_is_recalled_again_after_the_release_is_not_taken_for_released() {
    Then again =
        onLicence(LICENCE.delivered(2))
            .given(
                recall(WED_2026_06_10),
                RecordReturnToCustody.builder().on(FRI_2026_06_12).build(),
                RecordRelease.builder().on(FRI_2026_08_07).build())
            .when(recall(MON_2026_08_10))
            .accepted()
            .standsIn(Stage.RECALLED);
    again
        .when(resume(MON_2026_08_10, People.MANAGER))
        .refusedBy("COBI-REL-07", "no release is recorded");
  }

  @Test
  void a_recall_lets_no_relapse_be_forgotten() {
    onLicence(LICENCE.delivered(2))
        .given(
            report(RENEWED_STALKING, at(WED_2026_06_10, 9, 0)),
            recall(WED_2026_06_10),
            RecordRelease.builder().on(FRI_2026_08_07).build())
        .when(resume(FRI_2026_08_07, People.MANAGER))
        .refusedBy("COBI-REL-06", "1 relapses of level 2 or 3 are still under review");
  }

  // COBI-REL-08: what the victim's side reports has a file of its own; see RestrictedFileTest

  @Test
  void a_threat_in_the_restricted_file_is_told_to_the_police_within_the_hour() {
    RestrictedFile file =
        Restricted.file(
            Restricted.received(Restricted.REPORT, THREAT_OR_VIOLENCE, at(SAT_2021_05_15, 23, 10)));
    assertThat(file.duties(inSussex(SUSSEX.delivered(3)).workflow().setting()))
        .extracting(Duty::rule, Duty::owner, duty -> duty.deadline().toString())
        .containsExactly(
            tuple(RuleId.of("COBI-REL-08"), Role.STALKING_ADVOCATE, "Sun 16 May 2021 00:10"));
  }

  // COBI-REL-09: the victim-side contact is told; the programme never contacts a victim

  @Test
  void renewed_stalking_is_told_to_the_advocate_through_the_police_within_four_hours() {
    assertThat(dutiesOf("COBI-REL-09", renewedStalking()))
        .containsExactly(
            "programme manager until Mon 3 May 2021 15:00: Tell the stalking advocate of a change"
                + " that matters for safety, through the police.");
  }

  @Test
  void in_kent_the_link_worker_is_told_of_a_threat() {
    Then reported =
        Scenario.of(PublishedProgrammes.KENT_2021_STALKING)
            .given(Histories.of(Route.VOLUNTARY, LocalDateTime.of(2022, 3, 3, 10, 0)).delivered(3))
            .when(report(THREAT_OR_VIOLENCE, at(LocalDate.of(2022, 3, 20), 23, 10)));
    assertThat(dutiesOf("COBI-REL-09", reported))
        .containsExactly(
            "programme manager until Mon 21 Mar 2022 03:10: Tell the link worker of a change that"
                + " matters for safety, through the police.");
  }

  @Test
  void an_end_of_taking_part_is_told_the_same_day_as_a_single_fact() {
    Then closed = inSussex(SUSSEX.delivered(3)).when(closeAs(CloseAs.WITHDRAWN, THU_2021_05_13));
    assertThat(dutiesOf("COBI-REL-09", closed))
        .containsExactly(
            "programme manager until Thu 13 May 2021: Tell the stalking advocate the single fact:"
                + " no longer taking part.");
  }

  @Test
  void the_end_of_a_referral_that_nobody_accepted_is_not_told() {
    inSussex(SUSSEX.allocated())
        .when(closeAs(CloseAs.EXPIRED, THU_2021_05_13))
        .raisesNothingOf("COBI-REL-09");
  }

  // The words of these scenarios

  private static Scenario inSussex(List<EpisodeCommand> before) {
    return Scenario.of(PublishedProgrammes.SUSSEX_SPO_2021).given(before);
  }

  private static Scenario kss(List<EpisodeCommand> before) {
    return Scenario.of(PublishedProgrammes.KSS_2018).given(before);
  }

  private static Scenario onLicence(List<EpisodeCommand> before) {
    return Scenario.of(PublishedProgrammes.IA_2022).given(before);
  }

  private static Scenario voluntaryIn2026() {
    return Scenario.of(PublishedProgrammes.IA_2022)
        .given(Histories.of(Route.VOLUNTARY, LocalDateTime.of(2026, 5, 27, 10, 0)).delivered(2));
  }

  /** Reported on Mon 3 May 2021, a bank holiday, at 11:00, after three sessions. */
  private static Then renewedStalking() {
    return inSussex(SUSSEX.delivered(3)).when(report(RENEWED_STALKING, at(MON_2021_05_03, 11, 0)));
  }

  private static Scenario reviewed() {
    return inSussex(SUSSEX.delivered(3))
        .given(
            report(RENEWED_STALKING, at(MON_2021_05_03, 11, 0)),
            decision(MON_2021_05_10, true, People.MANAGER));
  }

  private static ReportRelapse report(RelapseLevel level, Instant at) {
    return ReportRelapse.builder()
        .relapse(CONCERN)
        .level(level)
        .source(ReportSource.POLICE)
        .at(at)
        .gradedBy(People.PRACTITIONER)
        .build();
  }

  private static DecideRelapse decision(LocalDate on, boolean confirmed, Actor by) {
    return DecideRelapse.builder()
        .on(on)
        .relapse(CONCERN)
        .confirmed(confirmed)
        .decidedBy(by)
        .build();
  }

  private static ResumeDelivery resume(LocalDate on, Actor by) {
    return ResumeDelivery.builder()
        .on(on)
        .decidedBy(by)
        .decision(DecisionRef.of("DECISION-1"))
        .build();
  }

  private static RecordRecall recall(LocalDate on) {
    return RecordRecall.builder().on(on).kind(RecallKind.STANDARD).build();
  }

  private static CloseEpisode closeAs(CloseAs as, LocalDate on) {
    return CloseEpisode.builder()
        .on(on)
        .as(as)
        .reason(ReasonCode.of("DISENGAGED"))
        .decidedBy(People.MANAGER)
        .build();
  }

  private static CorrectOutcome correction(
      LocalDateTime start, SessionOutcome outcome, LocalDate on) {
    return CorrectOutcome.builder()
        .on(on)
        .session(start)
        .outcome(outcome)
        .reason(ReasonCode.of("RECORDED_IN_ERROR"))
        .decidedBy(People.MANAGER)
        .build();
  }

  private static Order restrainingOrder() {
    return Order.builder()
        .reference(OrderRef.of("ORDER-2"))
        .kind(OrderKind.RESTRAINING_ORDER)
        .madeOn(TUE_2018_10_02.minusWeeks(3))
        .convictedOn(TUE_2018_10_02.minusWeeks(3))
        .addTerms(OrderTerm.NO_CONTACT)
        .build();
  }

  private static Order order(OrderKind kind) {
    return Order.builder()
        .reference(OrderRef.of("ORDER-2"))
        .kind(kind)
        .madeOn(MON_2026_03_30)
        .convictedOn(MON_2026_03_30)
        .lastDay(MON_2026_03_30.plusYears(2))
        .addTerms(OrderTerm.SUPERVISION)
        .build();
  }

  private static Instant at(LocalDate day, int hour, int minute) {
    return LondonTime.instantOf(day.atTime(hour, minute));
  }

  private static Predicate<Duty> rule(String id) {
    return duty -> duty.rule().value().equals(id);
  }

  private static List<String> dutiesOf(String rule, Then then) {
    return then.accepted().decision().duties().stream()
        .filter(rule(rule))
        .map(duty -> duty.owner().title() + " until " + duty.deadline() + ": " + duty.what())
        .toList();
  }
}
