package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cobi.model.session.SessionOutcome.ATTENDED_COMPLIED;
import static org.cobi.model.session.SessionOutcome.FAILED_TO_ATTEND;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.cobi.model.data.Basis;
import org.cobi.model.data.DataSubject;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Court;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Regime;
import org.cobi.model.order.Route;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.RelapseStatus;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.LayInformation;
import org.cobi.workflow.command.EnforcementCommand.RecordCourtResult;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.OrderAfterBreach;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.SessionCommand.RecordRefusedInstruction;
import org.cobi.workflow.episode.Breach;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent.ReferralWaitlisted;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.restricted.ContactPreference;
import org.cobi.workflow.restricted.DisclosureRequest;
import org.cobi.workflow.restricted.RestrictedDecision;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedWorkflow;
import org.cobi.workflow.restricted.Topic;
import org.cobi.workflow.restricted.VictimScheme;
import org.cobi.workflow.rules.Forecast;
import org.junit.jupiter.api.Test;

/** The acceptance cases, step by step. Each step says what the system decides about it. */
class CasesTest {
  private static final LocalTime TEN = LocalTime.of(10, 0);

  @Test
  void their_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(CaseOne.class);
    NamedDays.hold(CaseThree.class);
    NamedDays.hold(CaseFive.class);
  }

  /** KSS-2018, community order, ten sessions, one lapse, completed. */
  private static final class CaseOne {
    static final LocalDate FRI_2018_09_14 = LocalDate.of(2018, 9, 14);
    static final LocalDate MON_2018_09_17 = LocalDate.of(2018, 9, 17);
    static final LocalDate MON_2018_09_24 = LocalDate.of(2018, 9, 24);
    static final LocalDate MON_2018_10_01 = LocalDate.of(2018, 10, 1);
    static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
    static final LocalDate TUE_2018_10_09 = LocalDate.of(2018, 10, 9);
    static final LocalDate TUE_2018_10_16 = LocalDate.of(2018, 10, 16);
    static final LocalDate TUE_2018_10_23 = LocalDate.of(2018, 10, 23);
    static final LocalDate TUE_2018_10_30 = LocalDate.of(2018, 10, 30);
    static final LocalDate TUE_2018_11_06 = LocalDate.of(2018, 11, 6);
    static final LocalDate THU_2018_11_08 = LocalDate.of(2018, 11, 8);
    static final LocalDate FRI_2018_11_09 = LocalDate.of(2018, 11, 9);
    static final LocalDate TUE_2018_11_13 = LocalDate.of(2018, 11, 13);
    static final LocalDate WED_2018_11_14 = LocalDate.of(2018, 11, 14);
    static final LocalDate THU_2018_11_15 = LocalDate.of(2018, 11, 15);
    static final LocalDate FRI_2018_11_16 = LocalDate.of(2018, 11, 16);
    static final LocalDate TUE_2018_11_20 = LocalDate.of(2018, 11, 20);
    static final LocalDate TUE_2018_11_27 = LocalDate.of(2018, 11, 27);
    static final LocalDate TUE_2018_12_04 = LocalDate.of(2018, 12, 4);
    static final LocalDate TUE_2018_12_11 = LocalDate.of(2018, 12, 11);
    static final LocalDate TUE_2019_01_01 = LocalDate.of(2019, 1, 1);
    static final LocalDate FRI_2020_03_13 = LocalDate.of(2020, 3, 13);

    static final OrderRef COMMUNITY_ORDER = OrderRef.of("ORDER-1");
    static final OrderRef RESTRAINING_ORDER = OrderRef.of("ORDER-2");

    static Order communityOrder() {
      return Order.builder()
          .reference(COMMUNITY_ORDER)
          .kind(OrderKind.COMMUNITY_ORDER)
          .madeOn(FRI_2018_09_14)
          .convictedOn(FRI_2018_09_14)
          .lastDay(FRI_2020_03_13)
          .addTerms(OrderTerm.REHABILITATION_ACTIVITY)
          .activityDays(20)
          .court(Court.MAGISTRATES_COURT)
          .build();
    }

    static Order restrainingOrder() {
      return Order.builder()
          .reference(RESTRAINING_ORDER)
          .kind(OrderKind.RESTRAINING_ORDER)
          .madeOn(FRI_2018_09_14)
          .convictedOn(FRI_2018_09_14)
          .addTerms(OrderTerm.NO_CONTACT)
          .build();
    }

    static Referral.Builder referral() {
      return Referral.builder()
          .participant(ParticipantRef.of("X210018"))
          .referredBy(People.COURT)
          .age(34);
    }

    static ReceiveReferral.Builder received() {
      return ReceiveReferral.builder().on(MON_2018_09_17);
    }

    static Scenario nothing() {
      return Scenario.of(PublishedProgrammes.KSS_2018);
    }

    static Scenario referred() {
      return nothing()
          .given(
              received()
                  .referral(
                      referral().route(Route.COMMUNITY_ORDER).mandate(COMMUNITY_ORDER).build())
                  .addOrders(communityOrder(), restrainingOrder())
                  .build());
    }

    static AllocatePractitioner allocation() {
      return AllocatePractitioner.builder()
          .on(MON_2018_09_24)
          .practitioner(
              Practitioner.builder()
                  .reference(PractitionerRef.of("P-11"))
                  .addQualifications(Qualification.TRAINED_PROBATION_OFFICER)
                  .build())
          .overseer(People.CLINICAL_LEAD)
          .build();
    }

    static Scenario accepted() {
      return referred().given(allocation(), AcceptReferral.builder().on(MON_2018_09_24).build());
    }

    static PlanSessions plan() {
      return PlanSessions.builder()
          .on(MON_2018_10_01)
          .weeklyFrom(SessionSlot.at(TUE_2018_10_02.atTime(TEN)))
          .build();
    }

    static Scenario fiveHeld() {
      return accepted()
          .given(plan())
          .given(attended(TUE_2018_10_02))
          .given(attended(TUE_2018_10_09))
          .given(attended(TUE_2018_10_16))
          .given(attended(TUE_2018_10_23))
          .given(attended(TUE_2018_10_30));
    }

    static Scenario absenceAccepted() {
      return fiveHeld()
          .given(
              missed(TUE_2018_11_06),
              evidence(TUE_2018_11_06, THU_2018_11_08),
              acceptable(TUE_2018_11_06, FRI_2018_11_09));
    }

    static BookSession catchUp(LocalDate day) {
      return BookSession.builder()
          .on(TUE_2018_11_13)
          .slot(SessionSlot.at(day.atTime(TEN)))
          .catchUpFor(TUE_2018_11_06.atTime(TEN))
          .build();
    }

    static Scenario eightHeld() {
      return absenceAccepted()
          .given(attended(TUE_2018_11_13))
          .given(catchUp(FRI_2018_11_16))
          .given(attended(FRI_2018_11_16))
          .given(attended(TUE_2018_11_20));
    }

    static ReportRelapse lapse() {
      return ReportRelapse.builder()
          .relapse(RelapseRef.of("RELAPSE-1"))
          .level(RelapseLevel.LAPSE)
          .source(ReportSource.PARTICIPANT)
          .at(LondonTime.instantOf(TUE_2018_11_27.atTime(11, 0)))
          .happenedOn(TUE_2018_11_27.minusDays(2))
          .gradedBy(People.PRACTITIONER)
          .build();
    }

    static Scenario tenHeld() {
      return eightHeld()
          .given(attended(TUE_2018_11_27), lapse())
          .given(RecordOutcome.builder().from(attended(TUE_2018_12_04)).chainAnalysis(true).build())
          .given(
              DecideRelapse.builder()
                  .on(TUE_2018_12_04)
                  .relapse(RelapseRef.of("RELAPSE-1"))
                  .confirmed(true)
                  .decidedBy(People.MANAGER)
                  .build());
    }

    private CaseOne() {}
  }

  @Test
  void c1_1_the_referral_under_a_community_order_is_accepted() {
    Scenario referred = CaseOne.referred();
    assertThat(referred.episode().stage()).isEqualTo(Stage.REFERRED);
    assertThat(referred.workflow().setting().regimeOf(CaseOne.communityOrder()).map(Regime::code))
        .contains("CJA2003");
    assertThat(referred.episode().orders())
        .containsExactly(CaseOne.communityOrder(), CaseOne.restrainingOrder());
    assertThat(referred.episode().mandate()).contains(CaseOne.communityOrder());
    assertThat(lines(referred.episode().openDuties()))
        .containsExactly(
            "COBI-REF-04 programme manager until Mon 1 Oct 2018: Assess the person and allocate a"
                + " practitioner.");
  }

  @Test
  void c1_1_the_same_referral_on_the_voluntary_route_is_refused() {
    CaseOne.nothing()
        .when(
            CaseOne.received().referral(CaseOne.referral().route(Route.VOLUNTARY).build()).build())
        .refusedBy(new String[] {"COBI-REF-01", "COBI-REF-02"});
  }

  @Test
  void c1_1_the_restraining_order_is_refused_as_the_mandate() {
    Then refused =
        CaseOne.nothing()
            .when(
                CaseOne.received()
                    .referral(
                        CaseOne.referral()
                            .route(Route.COMMUNITY_ORDER)
                            .mandate(CaseOne.RESTRAINING_ORDER)
                            .build())
                    .addOrders(CaseOne.communityOrder(), CaseOne.restrainingOrder())
                    .build());
    assertThat(Reasons.of(refused))
        .contains("COBI-ORD-01: a restraining order can only prohibit; it is kept as a constraint");
  }

  @Test
  void c1_2_a_practitioner_is_allocated_inside_the_fortnight_and_ten_of_twenty_days_suffice() {
    Then allocated = CaseOne.referred().when(CaseOne.allocation()).accepted();
    allocated.standsIn(Stage.ASSESSING);
    assertThat(allocated.episode().openDuties()).isEmpty();
    Then accepted =
        allocated.when(AcceptReferral.builder().on(CaseOne.MON_2018_09_24).build()).accepted();
    accepted.standsIn(Stage.ACCEPTED);
    accepted.when(CaseOne.plan()).accepted();
  }

  @Test
  void c1_3_ten_tuesdays_leave_28_days_to_spare() {
    Then planned = CaseOne.accepted().when(CaseOne.plan()).accepted().isSilentAbout("COBI-PRG-08");
    planned.standsIn(Stage.SCHEDULED);
    assertThat(planned.episode().sessions())
        .extracting(Session::start)
        .hasSize(10)
        .startsWith(CaseOne.TUE_2018_10_02.atTime(TEN))
        .endsWith(CaseOne.TUE_2018_12_04.atTime(TEN));
    Then first = planned.when(attended(CaseOne.TUE_2018_10_02)).isSilentAbout("COBI-PRG-08");
    first.standsIn(Stage.ON_PROGRAMME);
    DeliveryWindow window = first.episode().window().orElseThrow();
    assertThat(window.firstDay()).isEqualTo(CaseOne.TUE_2018_10_02);
    assertThat(window.lastDay()).isEqualTo(CaseOne.TUE_2019_01_01);
    assertThat(slack(CaseOne.accepted().given(CaseOne.plan()), CaseOne.TUE_2018_10_02))
        .isEqualTo(28);
  }

  @Test
  void c1_4_after_five_of_ten_the_mid_point_is_reported() {
    Then fifth =
        CaseOne.accepted()
            .given(CaseOne.plan())
            .given(attended(CaseOne.TUE_2018_10_02))
            .given(attended(CaseOne.TUE_2018_10_09))
            .given(attended(CaseOne.TUE_2018_10_16))
            .given(attended(CaseOne.TUE_2018_10_23))
            .when(attended(CaseOne.TUE_2018_10_30))
            .accepted();
    assertThat(counted(fifth.episode())).isEqualTo("5 of 10");
    assertThat(lines(fifth.decision().duties()))
        .containsExactly(
            "COBI-PRG-14 practitioner until Tue 6 Nov 2018: Send the mid-point progress report to"
                + " the owner of the mandate.");
  }

  @Test
  void c1_5_an_absence_waits_for_its_evidence() {
    Then missed = CaseOne.fiveHeld().when(missed(CaseOne.TUE_2018_11_06)).accepted();
    assertThat(lines(missed.decision().duties()))
        .containsExactly(
            "COBI-ATT-02 practitioner until Wed 7 Nov 2018: Try to reach the participant.",
            "COBI-ATT-02 practitioner until Thu 8 Nov 2018: Send the letter about the missed"
                + " session.",
            "COBI-ATT-03 participant until Tue 13 Nov 2018: Give the reason for the absence, with"
                + " evidence.",
            "COBI-ATT-03 responsible officer until Wed 14 Nov 2018: Decide whether the absence is"
                + " acceptable, once evidence has come or its deadline has passed.",
            "COBI-SCH-04 practitioner until Tue 20 Nov 2018: Agree a catch-up for the session.");
    assertThat(missed.episode().failures()).isEmpty();
  }

  @Test
  void c1_5_a_medical_reason_is_accepted_and_nothing_is_held_against_anybody() {
    Then accepted =
        CaseOne.fiveHeld()
            .given(
                missed(CaseOne.TUE_2018_11_06),
                evidence(CaseOne.TUE_2018_11_06, CaseOne.THU_2018_11_08))
            .when(acceptable(CaseOne.TUE_2018_11_06, CaseOne.FRI_2018_11_09))
            .accepted();
    assertThat(accepted.decision().notices()).isEmpty();
    assertThat(accepted.decision().duties()).isEmpty();
    assertThat(accepted.episode().failures()).isEmpty();
    assertThat(accepted.episode().sessionAt(CaseOne.TUE_2018_11_06.atTime(TEN)))
        .hasValueSatisfying(
            session -> {
              assertThat(session.outcome()).contains(SessionOutcome.ACCEPTABLE_ABSENCE);
              assertThat(session.absenceReason()).contains(AbsenceReason.MEDICAL);
            });
    assertThat(lines(accepted.episode().openDuties()))
        .contains(
            "COBI-SCH-04 practitioner until Tue 20 Nov 2018: Agree a catch-up for the session.");
    accepted
        .when(warning(CaseOne.FRI_2018_11_09))
        .refusedBy("COBI-ATT-04", "no failure is recorded on which nobody has acted");
  }

  @Test
  void c1_6_a_catch_up_needs_48_hours() {
    Scenario six = CaseOne.absenceAccepted().given(attended(CaseOne.TUE_2018_11_13));
    Then friday = six.when(CaseOne.catchUp(CaseOne.FRI_2018_11_16)).accepted();
    assertThat(friday.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("AGREE_A_CATCH_UP");
    six.when(CaseOne.catchUp(CaseOne.THU_2018_11_15)).accepted();
    six.when(CaseOne.catchUp(CaseOne.WED_2018_11_14))
        .needsOverrideOf("COBI-SCH-03")
        .refusedBy(
            "COBI-SCH-03",
            "Wed 14 Nov 2018 10:00 is 24 hours from the nearest session; 48 are needed");
  }

  @Test
  void c1_6_sessions_six_seven_and_eight_are_held() {
    Episode eight = CaseOne.eightHeld().episode();
    assertThat(counted(eight)).isEqualTo("8 of 10");
    assertThat(eight.countedSessions().get(6).day()).isEqualTo(CaseOne.FRI_2018_11_16);
    assertThat(eight.countedSessions().get(6).number().orElseThrow().value()).isEqualTo(7);
  }

  @Test
  void c1_7_a_lapse_is_told_and_delivery_goes_on() {
    Then reported =
        CaseOne.eightHeld().given(attended(CaseOne.TUE_2018_11_27)).when(CaseOne.lapse());
    assertThat(lines(reported.accepted().decision().duties()))
        .containsExactly(
            "COBI-REL-04 practitioner until Wed 28 Nov 2018: Tell the responsible officer of the"
                + " relapse reported.",
            "COBI-REL-04 practitioner until Tue 4 Dec 2018: Do a behaviour chain analysis in the"
                + " next session.");
    reported
        .standsIn(Stage.ON_PROGRAMME)
        .informs(
            "COBI-REL-05",
            "restraining order: a prohibition of contact is not met by this report; the officer"
                + " decides");
    assertThat(reported.episode().relapses())
        .extracting(relapse -> relapse.status(), relapse -> relapse.source())
        .containsExactly(tuple(RelapseStatus.REPORTED, ReportSource.PARTICIPANT));
  }

  @Test
  void c1_8_the_tenth_session_with_the_chain_analysis_leads_to_completion() {
    Scenario ten = CaseOne.tenHeld();
    assertThat(ten.episode().stage()).isEqualTo(Stage.DELIVERED_PENDING_REVIEW);
    assertThat(ten.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("ANALYSE_THE_CHAIN");
    Then completed =
        ten.when(
                CompleteProgramme.builder()
                    .on(CaseOne.TUE_2018_12_04)
                    .decidedBy(People.MANAGER)
                    .build())
            .accepted()
            .standsIn(Stage.COMPLETED);
    assertThat(counted(completed.episode())).isEqualTo("10 of 10");
    assertThat(completed.episode().activityDaysUsed()).isEqualTo(10);
    assertThat(lines(completed.decision().duties()))
        .containsExactly(
            "COBI-PRG-14 practitioner until Tue 18 Dec 2018: Send the final report to the owner of"
                + " the mandate.");
    Order order = completed.episode().mandate().orElseThrow();
    assertThat(order.isInForceOn(CaseOne.FRI_2020_03_13)).isTrue();
    assertThat(order.isInForceOn(CaseOne.FRI_2020_03_13.plusDays(1))).isFalse();
  }

  @Test
  void c1_9_an_eleventh_session_is_refused() {
    Then refused =
        CaseOne.tenHeld()
            .given(
                CompleteProgramme.builder()
                    .on(CaseOne.TUE_2018_12_04)
                    .decidedBy(People.MANAGER)
                    .build())
            .when(
                BookSession.builder()
                    .on(CaseOne.TUE_2018_12_11)
                    .slot(SessionSlot.at(CaseOne.TUE_2018_12_11.atTime(TEN)))
                    .build());
    refused.refusedBy(new String[] {"COBI-PRG-01", "COBI-WFL-01"});
    assertThat(Reasons.of(refused))
        .contains("COBI-WFL-01: book session: not possible while the episode is completed")
        .anyMatch(reason -> reason.startsWith("COBI-PRG-01: 10 of 10 sessions are counted"));
  }

  /** KENT-2021, voluntary, last place, funding window, disengaged. */
  private static final class CaseThree {
    static final LocalDate MON_2022_05_09 = LocalDate.of(2022, 5, 9);
    static final LocalDate WED_2022_05_11 = LocalDate.of(2022, 5, 11);
    static final LocalDate THU_2022_05_12 = LocalDate.of(2022, 5, 12);
    static final LocalDate THU_2022_05_19 = LocalDate.of(2022, 5, 19);
    static final LocalDate THU_2022_05_26 = LocalDate.of(2022, 5, 26);
    static final LocalDate FRI_2022_06_03 = LocalDate.of(2022, 6, 3);
    static final LocalDate THU_2022_06_09 = LocalDate.of(2022, 6, 9);
    static final LocalDate TUE_2022_06_14 = LocalDate.of(2022, 6, 14);
    static final LocalDate THU_2022_06_16 = LocalDate.of(2022, 6, 16);
    static final LocalDate FRI_2022_06_17 = LocalDate.of(2022, 6, 17);
    static final LocalDate THU_2022_06_23 = LocalDate.of(2022, 6, 23);
    static final LocalDate TUE_2022_06_28 = LocalDate.of(2022, 6, 28);
    static final LocalDate THU_2022_06_30 = LocalDate.of(2022, 6, 30);
    static final LocalDate MON_2022_07_04 = LocalDate.of(2022, 7, 4);
    static final LocalDate THU_2022_07_07 = LocalDate.of(2022, 7, 7);
    static final LocalDate THU_2022_07_14 = LocalDate.of(2022, 7, 14);
    static final LocalDate THU_2022_07_21 = LocalDate.of(2022, 7, 21);
    static final LocalDate THU_2022_07_28 = LocalDate.of(2022, 7, 28);
    static final LocalDate SUN_2022_07_31 = LocalDate.of(2022, 7, 31);
    static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);

    static ReceiveReferral referral(String participant) {
      return ReceiveReferral.builder()
          .on(MON_2022_05_09)
          .referral(
              Referral.builder()
                  .participant(ParticipantRef.of(participant))
                  .route(Route.VOLUNTARY)
                  .referredBy(People.POLICE)
                  .age(29)
                  .consentOn(MON_2022_05_09)
                  .build())
          .build();
    }

    static Scenario referred(String participant) {
      return Scenario.of(PublishedProgrammes.KENT_2021_STALKING)
          .given(
              referral(participant),
              AllocatePractitioner.builder()
                  .on(WED_2022_05_11)
                  .practitioner(People.DELIVERER)
                  .overseer(People.CLINICAL_LEAD)
                  .build());
    }

    static AcceptReferral acceptance(LocalDate on, int placesTaken) {
      return AcceptReferral.builder().on(on).placesTaken(placesTaken).build();
    }

    static Scenario accepted() {
      return referred("K430022").given(acceptance(WED_2022_05_11, 39));
    }

    static Scenario waiting() {
      return referred("K430023").given(acceptance(WED_2022_05_11, 40));
    }

    static PlanSessions counterProposal() {
      return PlanSessions.builder()
          .on(THU_2022_05_12)
          .addAllSlots(
              List.of(
                      THU_2022_05_19,
                      THU_2022_05_26,
                      THU_2022_06_09,
                      TUE_2022_06_14,
                      THU_2022_06_16,
                      THU_2022_06_23,
                      TUE_2022_06_28,
                      THU_2022_06_30,
                      THU_2022_07_07,
                      THU_2022_07_14,
                      THU_2022_07_21,
                      THU_2022_07_28)
                  .stream()
                  .map(day -> SessionSlot.at(day.atTime(TEN)))
                  .toList())
          .build();
    }

    static Scenario fiveHeld() {
      return accepted()
          .given(counterProposal())
          .given(attended(THU_2022_05_19))
          .given(attended(THU_2022_05_26))
          .given(attended(THU_2022_06_09))
          .given(attended(TUE_2022_06_14))
          .given(attended(THU_2022_06_16));
    }

    static Scenario twoMissed() {
      return fiveHeld().given(missed(THU_2022_06_23), missed(TUE_2022_06_28));
    }

    static LocalPolicy limitOfThree() {
      return LocalPolicy.builder().missLimit(3).build();
    }

    static Scenario disengaged() {
      return twoMissed().under(limitOfThree()).given(missed(THU_2022_06_30));
    }

    private CaseThree() {}
  }

  @Test
  void c3_1_a_known_perpetrator_may_come_voluntarily_to_kent_and_not_to_kss() {
    Scenario.of(PublishedProgrammes.KENT_2021_STALKING)
        .when(CaseThree.referral("K430022"))
        .accepted()
        .standsIn(Stage.REFERRED);
    Scenario.of(PublishedProgrammes.KSS_2018)
        .when(CaseThree.referral("K430022"))
        .refusedBy(new String[] {"COBI-REF-01", "COBI-REF-02"});
  }

  @Test
  void c3_2_the_last_place_is_taken_and_the_next_person_waits() {
    Then fortieth =
        CaseThree.referred("K430022")
            .when(CaseThree.acceptance(CaseThree.WED_2022_05_11, 39))
            .accepted()
            .standsIn(Stage.ACCEPTED);
    assertThat(fortieth.episode().placeTaken()).isTrue();
    Then waiting =
        CaseThree.referred("K430023")
            .when(CaseThree.acceptance(CaseThree.WED_2022_05_11, 40))
            .informs(
                "COBI-REF-05",
                "40 of 40 places of the strand stalking are taken, so the person waits")
            .standsIn(Stage.WAITLISTED);
    assertThat(waiting.decision().events())
        .contains(new ReferralWaitlisted(CaseThree.WED_2022_05_11, 40));
    assertThat(waiting.episode().placeTaken()).isFalse();
  }

  @Test
  void c3_3_weekly_thursdays_do_not_fit_into_the_funding() {
    Then refused =
        CaseThree.accepted()
            .when(
                PlanSessions.builder()
                    .on(CaseThree.THU_2022_05_12)
                    .weeklyFrom(SessionSlot.at(CaseThree.THU_2022_05_19.atTime(TEN)))
                    .build());
    assertThat(Reasons.of(refused))
        .contains(
            "COBI-PRG-07: Thu 11 Aug 2022 lies after the end of the funding, Sun 31 Jul 2022");
    assertThat(Reasons.noticesOf(refused))
        .containsExactly("COBI-SCH-01: Thu 2 Jun 2022 is a holiday or closure day and was skipped");
  }

  @Test
  void c3_3_thursdays_and_two_tuesdays_leave_three_days_to_spare() {
    Then planned =
        CaseThree.accepted()
            .when(CaseThree.counterProposal())
            .warns(
                "COBI-PRG-08",
                "the last session would be on Thu 28 Jul 2022, the last day is Sun 31 Jul 2022"
                    + " (funding to Sun 31 Jul 2022): 3 days to spare")
            .isSilentAbout("COBI-PRG-06");
    planned.standsIn(Stage.SCHEDULED);
    assertThat(CaseThree.THU_2022_05_19.datesUntil(CaseThree.THU_2022_07_28.plusDays(1)).count())
        .isEqualTo(71);
  }

  @Test
  void c3_4_five_of_twelve_are_held_and_the_jubilee_is_no_day_for_a_session() {
    assertThat(counted(CaseThree.fiveHeld().episode())).isEqualTo("5 of 12");
    CaseThree.accepted()
        .given(CaseThree.counterProposal(), attended(CaseThree.THU_2022_05_19))
        .when(
            MoveSession.builder()
                .on(CaseThree.THU_2022_05_26)
                .session(CaseThree.THU_2022_06_09.atTime(TEN))
                .to(SessionSlot.at(CaseThree.FRI_2022_06_03.atTime(TEN)))
                .requestedBy(MoveRequest.SERVICE)
                .build())
        .refusedBy(
            "COBI-SCH-01",
            "Fri 3 Jun 2022 is a holiday or closure day: Platinum Jubilee bank holiday");
  }

  @Test
  void c3_5_the_link_worker_is_told_two_facts_and_nothing_else() {
    Episode episode = CaseThree.fiveHeld().episode();
    RestrictedFile file =
        Restricted.file(
            Restricted.linked("LINK-1", People.PARTICIPANT, episode.id()),
            Restricted.preference(ContactPreference.OPTED_IN, VictimScheme.LINK_WORK),
            Restricted.basis("BASIS-1", CaseThree.FRI_2022_06_17));
    DisclosureRequest asked =
        DisclosureRequest.builder()
            .entered(
                Restricted.entered(
                    LondonTime.instantOf(CaseThree.FRI_2022_06_17.atTime(12, 0)),
                    DataSubject.SUSPECT,
                    Basis.FACT))
            .victim(Restricted.VICTIM)
            .recipient(Role.LINK_WORKER)
            .topic(Topic.PROGRESS)
            .build();

    RestrictedDecision told =
        RestrictedWorkflow.recordedIn(new AuditInMemory())
            .disclose(
                file,
                episode,
                asked,
                AccessContext.of(Restricted.ADVOCATE, Purpose.of("VICTIM_SUPPORT")))
            .value()
            .orElseThrow();

    assertThat(((RestrictedDecision.Accepted) told).facts())
        .containsExactly(ProgressFact.STARTED, ProgressFact.TAKING_PART);
  }

  @Test
  void c3_6_each_no_show_has_its_call_and_letter_and_no_enforcement() {
    Then first = CaseThree.fiveHeld().when(missed(CaseThree.THU_2022_06_23)).accepted();
    assertThat(lines(first.decision().duties()))
        .contains(
            "COBI-ATT-02 practitioner until Fri 24 Jun 2022: Try to reach the participant.",
            "COBI-ATT-02 practitioner until Mon 27 Jun 2022: Send the letter about the missed"
                + " session.")
        .noneMatch(line -> line.matches("COBI-ATT-(0[5-9]|1[01]).*"));
    Then second = first.when(missed(CaseThree.TUE_2022_06_28)).accepted();
    assertThat(lines(second.decision().duties()))
        .contains(
            "COBI-ATT-02 practitioner until Wed 29 Jun 2022: Try to reach the participant.",
            "COBI-ATT-02 practitioner until Thu 30 Jun 2022: Send the letter about the missed"
                + " session.");
  }

  @Test
  void c3_6_the_third_reaches_the_local_limit_and_not_the_default() {
    Then third =
        CaseThree.twoMissed()
            .under(CaseThree.limitOfThree())
            .when(missed(CaseThree.THU_2022_06_30))
            .accepted()
            .standsIn(Stage.DISENGAGED);
    assertThat(lines(third.decision().duties()))
        .contains(
            "COBI-ATT-02 practitioner until Fri 1 Jul 2022: Try to reach the participant.",
            "COBI-ATT-02 practitioner until Mon 4 Jul 2022: Send the letter about the missed"
                + " session.",
            "COBI-ATT-10 programme manager until Mon 4 Jul 2022: Review whether the participant has"
                + " disengaged.");
    CaseThree.twoMissed()
        .when(missed(CaseThree.THU_2022_06_30))
        .raisesNothingOf("COBI-ATT-10")
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void c3_7_the_manager_closes_and_the_place_stays_taken() {
    Then closed =
        CaseThree.disengaged()
            .when(
                CloseEpisode.builder()
                    .on(CaseThree.MON_2022_07_04)
                    .as(CloseAs.WITHDRAWN)
                    .reason(ReasonCode.of("DISENGAGED"))
                    .decidedBy(People.MANAGER)
                    .build())
            .accepted()
            .standsIn(Stage.WITHDRAWN);
    assertThat(lines(closed.decision().duties()))
        .containsExactly(
            "COBI-PRG-14 practitioner until Mon 18 Jul 2022: Report the end to the police, as owner"
                + " of the mandate or of the referral.",
            "COBI-REL-09 programme manager until Mon 4 Jul 2022: Tell the link worker the single"
                + " fact: no longer taking part.");
    assertThat(closed.episode().placeTaken()).isTrue();
    assertThat(closed.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("REVIEW_DISENGAGEMENT", "AGREE_A_CATCH_UP", "MEND_THE_PLAN");
  }

  @Test
  void c3_7_the_person_who_waits_stays_refused() {
    Then refused = CaseThree.waiting().when(CaseThree.acceptance(CaseThree.MON_2022_07_04, 40));
    assertThat(Reasons.of(refused))
        .containsExactly(
            "COBI-REF-05: 40 of 40 places of the strand are taken",
            "COBI-PRG-07: 12 sessions could end on Wed 10 Aug 2022 at the earliest; funding ends on"
                + " Sun 31 Jul 2022");
    CaseThree.waiting()
        .when(CaseThree.acceptance(CaseThree.MON_2022_07_04, 39))
        .refusedBy(
            "COBI-PRG-07",
            "12 sessions could end on Wed 10 Aug 2022 at the earliest; funding ends on Sun 31 Jul"
                + " 2022");
  }

  @Test
  void c3_8_after_the_end_of_the_funding_no_session_is_recorded() {
    CaseThree.fiveHeld()
        .when(attended(CaseThree.MON_2022_08_01))
        .refusedBy(
            "COBI-PRG-07", "Mon 1 Aug 2022 lies after the end of the funding, Sun 31 Jul 2022");
    Scenario.of(PublishedProgrammes.KENT_2021_HEALTHY_RELATIONSHIPS)
        .given(Histories.of(Route.VOLUNTARY, CaseThree.THU_2022_05_19.atTime(TEN)).accepted())
        .when(attended(CaseThree.MON_2022_08_01))
        .refusedBy(
            "COBI-PRG-07", "Mon 1 Aug 2022 lies after the end of the funding, Sun 31 Jul 2022");
    assertThat(CaseThree.SUN_2022_07_31.plusDays(1)).isEqualTo(CaseThree.MON_2022_08_01);
  }

  /** IA-2022, suspended sentence order, two unacceptable absences, breach, completed. */
  private static final class CaseFive {
    static final LocalDate FRI_2024_01_12 = LocalDate.of(2024, 1, 12);
    static final LocalDate WED_2024_01_17 = LocalDate.of(2024, 1, 17);
    static final LocalDate MON_2024_01_29 = LocalDate.of(2024, 1, 29);
    static final LocalDate FRI_2024_02_02 = LocalDate.of(2024, 2, 2);
    static final LocalDate MON_2024_02_05 = LocalDate.of(2024, 2, 5);
    static final LocalDate MON_2024_02_12 = LocalDate.of(2024, 2, 12);
    static final LocalDate MON_2024_02_19 = LocalDate.of(2024, 2, 19);
    static final LocalDate MON_2024_02_26 = LocalDate.of(2024, 2, 26);
    static final LocalDate TUE_2024_02_27 = LocalDate.of(2024, 2, 27);
    static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);
    static final LocalDate MON_2024_03_04 = LocalDate.of(2024, 3, 4);
    static final LocalDate MON_2024_03_11 = LocalDate.of(2024, 3, 11);
    static final LocalDate THU_2024_03_14 = LocalDate.of(2024, 3, 14);
    static final LocalDate FRI_2024_03_15 = LocalDate.of(2024, 3, 15);
    static final LocalDate MON_2024_03_18 = LocalDate.of(2024, 3, 18);
    static final LocalDate THU_2024_03_21 = LocalDate.of(2024, 3, 21);
    static final LocalDate MON_2024_03_25 = LocalDate.of(2024, 3, 25);
    static final LocalDate WED_2024_04_03 = LocalDate.of(2024, 4, 3);
    static final LocalDate FRI_2024_04_05 = LocalDate.of(2024, 4, 5);
    static final LocalDate MON_2024_04_08 = LocalDate.of(2024, 4, 8);
    static final LocalDate THU_2024_04_11 = LocalDate.of(2024, 4, 11);
    static final LocalDate MON_2024_04_15 = LocalDate.of(2024, 4, 15);
    static final LocalDate MON_2024_04_22 = LocalDate.of(2024, 4, 22);
    static final LocalDate MON_2024_04_29 = LocalDate.of(2024, 4, 29);
    static final LocalDate THU_2024_05_02 = LocalDate.of(2024, 5, 2);
    static final LocalDate SAT_2024_05_04 = LocalDate.of(2024, 5, 4);
    static final LocalDate WED_2025_02_26 = LocalDate.of(2025, 2, 26);
    static final LocalDate THU_2025_02_27 = LocalDate.of(2025, 2, 27);
    static final LocalDate FRI_2025_07_11 = LocalDate.of(2025, 7, 11);

    static final OrderRef SUSPENDED_SENTENCE = OrderRef.of("ORDER-1");

    static Order suspendedSentence() {
      return Order.builder()
          .reference(SUSPENDED_SENTENCE)
          .kind(OrderKind.SUSPENDED_SENTENCE_ORDER)
          .madeOn(FRI_2024_01_12)
          .convictedOn(FRI_2024_01_12)
          .lastDay(FRI_2025_07_11)
          .addTerms(OrderTerm.REHABILITATION_ACTIVITY)
          .activityDays(30)
          .court(Court.CROWN_COURT)
          .build();
    }

    static Order restrainingOrder() {
      return Order.builder()
          .reference(OrderRef.of("ORDER-2"))
          .kind(OrderKind.RESTRAINING_ORDER)
          .madeOn(FRI_2024_01_12)
          .convictedOn(FRI_2024_01_12)
          .lastDay(FRI_2024_01_12.plusYears(5).minusDays(1))
          .addTerms(OrderTerm.NO_CONTACT)
          .build();
    }

    static Scenario referred() {
      return Scenario.of(PublishedProgrammes.IA_2022)
          .given(
              ReceiveReferral.builder()
                  .on(WED_2024_01_17)
                  .referral(
                      Referral.builder()
                          .participant(ParticipantRef.of("X650024"))
                          .route(Route.SUSPENDED_SENTENCE_ORDER)
                          .mandate(SUSPENDED_SENTENCE)
                          .referredBy(People.COURT)
                          .age(41)
                          .build())
                  .addOrders(suspendedSentence(), restrainingOrder())
                  .build());
    }

    static Scenario accepted() {
      return referred()
          .given(
              AllocatePractitioner.builder()
                  .on(MON_2024_01_29)
                  .practitioner(People.DELIVERER)
                  .overseer(People.CLINICAL_LEAD)
                  .build(),
              AcceptReferral.builder().on(MON_2024_01_29).build());
    }

    static PlanSessions plan() {
      return PlanSessions.builder()
          .on(FRI_2024_02_02)
          .weeklyFrom(SessionSlot.at(MON_2024_02_05.atTime(TEN)))
          .build();
    }

    static Scenario twoHeld() {
      return accepted().given(plan(), attended(MON_2024_02_05), attended(MON_2024_02_12));
    }

    static Scenario pending() {
      return twoHeld().given(missed(MON_2024_02_19), attended(MON_2024_02_26));
    }

    static Scenario warned() {
      return pending().given(unacceptable(MON_2024_02_19, TUE_2024_02_27), warning(TUE_2024_02_27));
    }

    static BookSession catchUp(LocalDate on, LocalDate day, LocalDate missed) {
      return BookSession.builder()
          .on(on)
          .slot(SessionSlot.at(day.atTime(TEN)))
          .catchUpFor(missed.atTime(TEN))
          .build();
    }

    static Scenario fiveHeld() {
      return warned()
          .given(catchUp(TUE_2024_02_27, THU_2024_02_29, MON_2024_02_19))
          .given(attended(THU_2024_02_29), attended(MON_2024_03_04));
    }

    static Scenario sevenHeld() {
      return fiveHeld()
          .given(
              missed(MON_2024_03_11),
              evidence(MON_2024_03_11, THU_2024_03_14),
              acceptable(MON_2024_03_11, FRI_2024_03_15),
              attended(MON_2024_03_18),
              catchUp(MON_2024_03_18, THU_2024_03_21, MON_2024_03_11),
              attended(THU_2024_03_21));
    }

    static Scenario furtherFailure() {
      return sevenHeld()
          .given(missed(MON_2024_03_25), unacceptable(MON_2024_03_25, WED_2024_04_03));
    }

    static ReferToEnforcementOfficer referral() {
      return ReferToEnforcementOfficer.builder()
          .on(FRI_2024_04_05)
          .decidedBy(People.OFFICER)
          .build();
    }

    static LayInformation information() {
      return LayInformation.builder()
          .on(FRI_2024_04_05)
          .court(Court.CROWN_COURT)
          .hearingOn(THU_2024_05_02)
          .build();
    }

    static Scenario elevenHeld() {
      return furtherFailure()
          .given(referral(), information())
          .given(catchUp(FRI_2024_04_05, THU_2024_04_11, MON_2024_03_25))
          .given(attended(MON_2024_04_08), attended(THU_2024_04_11))
          .given(attended(MON_2024_04_15), attended(MON_2024_04_22));
    }

    static CompleteProgramme completion(LocalDate on) {
      return CompleteProgramme.builder().on(on).decidedBy(People.MANAGER).build();
    }

    static RecordCourtResult fine() {
      return RecordCourtResult.builder()
          .on(THU_2024_05_02)
          .proved(true)
          .order(OrderAfterBreach.CONTINUES)
          .build();
    }

    static Scenario completed() {
      return elevenHeld().given(attended(MON_2024_04_29), fine()).given(completion(THU_2024_05_02));
    }

    private CaseFive() {}
  }

  @Test
  void c5_1_twelve_of_thirty_days_suffice_and_the_crown_court_hears_a_breach() {
    Scenario accepted = CaseFive.accepted();
    assertThat(accepted.episode().stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(accepted.episode().openDuties()).isEmpty();
    assertThat(accepted.episode().mandate().flatMap(Order::court)).contains(Court.CROWN_COURT);
    assertThat(
            accepted.workflow().setting().regimeOf(CaseFive.suspendedSentence()).map(Regime::code))
        .contains("SENTENCING-CODE");
    accepted.when(CaseFive.plan()).accepted();
  }

  @Test
  void c5_2_twelve_mondays_without_easter_leave_five_days_to_spare() {
    Then planned =
        CaseFive.accepted()
            .when(CaseFive.plan())
            .warns(
                "COBI-PRG-08",
                "the last session would be on Mon 29 Apr 2024, the last day is Sat 4 May 2024 (3"
                    + " months beginning with the first session): 5 days to spare")
            .informs("COBI-SCH-01", "Mon 1 Apr 2024 is a holiday or closure day and was skipped");
    assertThat(planned.episode().sessions())
        .extracting(Session::day)
        .hasSize(12)
        .endsWith(CaseFive.MON_2024_04_29);
    Then first = planned.when(attended(CaseFive.MON_2024_02_05)).accepted();
    assertThat(first.episode().window().orElseThrow().lastDay()).isEqualTo(CaseFive.SAT_2024_05_04);
  }

  @Test
  void c5_3_a_no_show_starts_four_clocks() {
    Then missed = CaseFive.twoHeld().when(missed(CaseFive.MON_2024_02_19)).accepted();
    assertThat(lines(missed.decision().duties()))
        .contains(
            "COBI-ATT-02 practitioner until Tue 20 Feb 2024: Try to reach the participant.",
            "COBI-ATT-02 practitioner until Wed 21 Feb 2024: Send the letter about the missed"
                + " session.",
            "COBI-ATT-03 participant until Mon 26 Feb 2024: Give the reason for the absence, with"
                + " evidence.",
            "COBI-SCH-04 practitioner until Mon 4 Mar 2024: Agree a catch-up for the session.");
  }

  @Test
  void c5_4_without_evidence_an_officer_has_to_decide_and_nothing_converts() {
    Scenario pending = CaseFive.pending();
    assertThat(counted(pending.episode())).isEqualTo("3 of 12");
    assertThat(pending.episode().undecidedAbsences())
        .extracting(Session::day, Session::outcome)
        .containsExactly(tuple(CaseFive.MON_2024_02_19, Optional.of(FAILED_TO_ATTEND)));
    assertThat(lines(pending.episode().dueOn(CaseFive.TUE_2024_02_27)))
        .contains(
            "COBI-ATT-03 responsible officer until Tue 27 Feb 2024: Decide whether the absence is"
                + " acceptable, once evidence has come or its deadline has passed.");
    assertThat(pending.episode().failures()).isEmpty();
  }

  @Test
  void c5_5_the_first_warning_must_state_the_liability_to_court() {
    Then failed =
        CaseFive.pending()
            .when(unacceptable(CaseFive.MON_2024_02_19, CaseFive.TUE_2024_02_27))
            .accepted();
    assertThat(failed.decision().duties())
        .extracting(Duty::name, Duty::owner, Duty::options)
        .containsExactly(
            tuple(
                "WARN_OR_REFER",
                Role.RESPONSIBLE_OFFICER,
                List.of(
                    EnforcementAction.ISSUE_WARNING,
                    EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER)));
    failed
        .when(
            IssueWarning.builder()
                .from(warning(CaseFive.TUE_2024_02_27))
                .statesLiability(false)
                .build())
        .refusedBy(
            "COBI-ATT-05",
            "the warning does not state the liability to be brought before a court for a further"
                + " failure within twelve months");
    Then warned = failed.when(warning(CaseFive.TUE_2024_02_27)).accepted();
    assertThat(warned.episode().warningStandingOn(CaseFive.TUE_2024_02_27)).isPresent();
    assertThat(warned.episode().warningStandingOn(CaseFive.WED_2025_02_26)).isPresent();
    assertThat(warned.episode().warningStandingOn(CaseFive.THU_2025_02_27)).isEmpty();
    failed
        .when(
            ReferToEnforcementOfficer.builder()
                .on(CaseFive.TUE_2024_02_27)
                .decidedBy(People.OFFICER)
                .build())
        .accepted();
  }

  @Test
  void c5_6_a_hospital_letter_makes_an_absence_acceptable() {
    Then missed = CaseFive.fiveHeld().when(missed(CaseFive.MON_2024_03_11)).accepted();
    assertThat(lines(missed.decision().duties()))
        .contains(
            "COBI-ATT-03 participant until Mon 18 Mar 2024: Give the reason for the absence, with"
                + " evidence.");
    Then accepted =
        missed
            .when(evidence(CaseFive.MON_2024_03_11, CaseFive.THU_2024_03_14))
            .when(acceptable(CaseFive.MON_2024_03_11, CaseFive.FRI_2024_03_15))
            .accepted();
    assertThat(accepted.decision().duties()).isEmpty();
    assertThat(accepted.episode().unansweredFailures()).isEmpty();
    assertThat(counted(CaseFive.sevenHeld().episode())).isEqualTo("7 of 12");
  }

  @Test
  void c5_7_a_further_failure_can_only_be_referred() {
    Then missed = CaseFive.sevenHeld().when(missed(CaseFive.MON_2024_03_25)).accepted();
    assertThat(lines(missed.decision().duties()))
        .contains(
            "COBI-ATT-03 participant until Wed 3 Apr 2024: Give the reason for the absence, with"
                + " evidence.");
    Then failed =
        missed.when(unacceptable(CaseFive.MON_2024_03_25, CaseFive.WED_2024_04_03)).accepted();
    assertThat(lines(failed.decision().duties()))
        .containsExactly(
            "COBI-ATT-06 responsible officer until Wed 10 Apr 2024: Refer to an enforcement"
                + " officer; a second warning is not possible.",
            "COBI-ATT-07 responsible officer until Wed 10 Apr 2024: Initiate breach action.");
    assertThat(failed.decision().duties().get(0).options())
        .containsExactly(EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER);
    failed
        .when(warning(CaseFive.WED_2024_04_03))
        .refusedBy(
            "COBI-ATT-06",
            "a warning stands until Wed 26 Feb 2025; only a referral to an enforcement officer is"
                + " possible");
  }

  @Test
  void c5_8_delivery_goes_on_while_the_breach_is_before_the_crown_court() {
    Then referred =
        CaseFive.furtherFailure()
            .when(CaseFive.referral())
            .accepted()
            .standsIn(Stage.BREACH_REVIEW);
    assertThat(referred.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("REFER", "INITIATE_BREACH");
    Then laid = referred.when(CaseFive.information()).accepted().standsIn(Stage.BREACH_REVIEW);
    assertThat(laid.episode().breach())
        .contains(
            Breach.builder()
                .referredOn(CaseFive.FRI_2024_04_05)
                .court(Court.CROWN_COURT)
                .hearingOn(CaseFive.THU_2024_05_02)
                .build());
    Episode eleven = CaseFive.elevenHeld().episode();
    assertThat(counted(eleven)).isEqualTo("11 of 12");
    assertThat(eleven.stage()).isEqualTo(Stage.BREACH_REVIEW);
  }

  @Test
  void c5_9_twelve_of_twelve_wait_for_the_court() {
    Then twelfth =
        CaseFive.elevenHeld()
            .when(attended(CaseFive.MON_2024_04_29))
            .accepted()
            .standsIn(Stage.DELIVERED_PENDING_REVIEW);
    assertThat(counted(twelfth.episode())).isEqualTo("12 of 12");
    twelfth
        .when(CaseFive.completion(CaseFive.MON_2024_04_29))
        .refusedBy("COBI-PRG-13", "still open: a breach decision");
  }

  @Test
  void c5_10_the_court_decides_and_the_programme_is_completed() {
    Then decided =
        CaseFive.elevenHeld()
            .given(attended(CaseFive.MON_2024_04_29))
            .when(CaseFive.fine())
            .accepted()
            .standsIn(Stage.DELIVERED_PENDING_REVIEW);
    assertThat(decided.episode().hasOpenBreach()).isFalse();
    Then completed =
        decided
            .when(CaseFive.completion(CaseFive.THU_2024_05_02))
            .accepted()
            .standsIn(Stage.COMPLETED);
    assertThat(lines(completed.decision().duties()))
        .containsExactly(
            "COBI-PRG-14 practitioner until Fri 17 May 2024: Send the final report to the owner of"
                + " the mandate.");
  }

  @Test
  void c5_10_a_further_failure_is_referred_until_the_warning_has_ended() {
    CaseFive.completed()
        .when(refusedInstruction(CaseFive.WED_2025_02_26))
        .raises("COBI-ATT-06", Role.RESPONSIBLE_OFFICER, "Wed 12 Mar 2025")
        .raisesNothingOf("COBI-ATT-05");
    CaseFive.completed()
        .when(refusedInstruction(CaseFive.THU_2025_02_27))
        .raises("COBI-ATT-05", Role.RESPONSIBLE_OFFICER, "Mon 3 Mar 2025")
        .raisesNothingOf("COBI-ATT-06")
        .when(warning(CaseFive.THU_2025_02_27))
        .accepted();
  }

  // The words of these cases

  private static RecordOutcome attended(LocalDate day) {
    return Histories.outcome(start(day), ATTENDED_COMPLIED);
  }

  private static RecordOutcome missed(LocalDate day) {
    return Histories.outcome(start(day), FAILED_TO_ATTEND);
  }

  private static GiveEvidence evidence(LocalDate day, LocalDate on) {
    return GiveEvidence.builder().on(on).session(start(day)).build();
  }

  private static DecideAbsence acceptable(LocalDate day, LocalDate on) {
    return DecideAbsence.builder()
        .on(on)
        .session(start(day))
        .acceptable(true)
        .absenceReason(AbsenceReason.MEDICAL)
        .decidedBy(People.OFFICER)
        .build();
  }

  private static DecideAbsence unacceptable(LocalDate day, LocalDate on) {
    return DecideAbsence.builder()
        .on(on)
        .session(start(day))
        .acceptable(false)
        .decidedBy(People.OFFICER)
        .build();
  }

  private static IssueWarning warning(LocalDate on) {
    return IssueWarning.builder()
        .on(on)
        .describesFailure(true)
        .saysUnacceptable(true)
        .statesLiability(true)
        .decidedBy(People.OFFICER)
        .build();
  }

  private static RecordRefusedInstruction refusedInstruction(LocalDate on) {
    return RecordRefusedInstruction.builder().on(on).decidedBy(People.OFFICER).build();
  }

  private static LocalDateTime start(LocalDate day) {
    return day.atTime(TEN);
  }

  private static String counted(Episode episode) {
    return episode.sessionsCounted() + " of " + episode.sessionsNeeded();
  }

  private static long slack(Scenario scenario, LocalDate on) {
    return scenario
        .workflow()
        .forecast(scenario.episode(), on)
        .map(Forecast::slackDays)
        .orElseThrow();
  }

  private static List<String> lines(List<Duty> duties) {
    return duties.stream()
        .map(
            duty ->
                duty.rule()
                    + " "
                    + duty.owner().title()
                    + " until "
                    + duty.deadline()
                    + ": "
                    + duty.what())
        .toList();
  }
}
