package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.programme.PublishedProgrammes.IA_2022;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.cobi.model.duty.DutyId;
import org.cobi.model.order.Court;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.Route;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.DayOutsideCalendarException;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.command.EnforcementCommand.LayInformation;
import org.cobi.workflow.command.EnforcementCommand.RecordCourtResult;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.RecordRelease;
import org.cobi.workflow.command.EnforcementCommand.RecordReturnToCustody;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.OrderAfterBreach;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.ReportNewDetails;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.ExtendWindow;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.RecallKind;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** What every command must make sense of: the thing it speaks of exists, at its time: COBI-WFL. */
class WorkflowScenariosTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate WED_2018_10_03 = LocalDate.of(2018, 10, 3);
  private static final LocalDate THU_2018_10_04 = LocalDate.of(2018, 10, 4);
  private static final LocalDate TUE_2018_10_09 = LocalDate.of(2018, 10, 9);
  private static final LocalDate WED_2018_10_10 = LocalDate.of(2018, 10, 10);
  private static final LocalDate TUE_2028_12_26 = LocalDate.of(2028, 12, 26);
  private static final LocalDate WED_2028_12_27 = LocalDate.of(2028, 12, 27);

  private static final Histories COMMUNITY =
      Histories.of(Route.COMMUNITY_ORDER, at10(TUE_2018_10_02));
  private static final RelapseRef RELAPSE = RelapseRef.of("RE-1");

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(WorkflowScenariosTest.class);
  }

  // COBI-WFL-01: what the table does not answer is refused

  @Test
  void nothing_is_planned_before_anybody_is_referred() {
    assertThat(Reasons.of(Scenario.of(KSS_2018).when(weekly(TUE_2018_10_02))))
        .contains("COBI-WFL-01: plan sessions: not possible while the episode is not yet referred");
  }

  @Test
  void nobody_is_referred_twice() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.referred())
        .when(COMMUNITY.referral())
        .refusedBy("COBI-WFL-01", "receive referral: not possible while the episode is referred");
  }

  @Test
  void a_refusal_lists_every_reason_and_not_only_the_stage() {
    Then asked = Scenario.of(KSS_2018).when(book(TUE_2018_10_02, at10(TUE_2018_10_09)));
    assertThat(Reasons.of(asked))
        .contains(
            "COBI-WFL-01: book session: not possible while the episode is not yet referred",
            "COBI-PRG-11: on Tue 9 Oct 2018 no practitioner with a qualification that the programme"
                + " accepts is allocated");
  }

  @Test
  void a_refusal_changes_nothing() {
    Scenario planned = Scenario.of(KSS_2018).given(COMMUNITY.planned());
    Then refused = planned.when(COMMUNITY.referral());
    assertThat(refused.decision().events()).isEmpty();
    assertThat(refused.episode()).isEqualTo(planned.episode());
  }

  @Test
  void a_correction_by_which_the_first_session_counts_puts_the_person_on_the_programme() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.planned())
        .given(Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.FAILED_TO_ATTEND))
        .when(correct(WED_2018_10_03, at10(TUE_2018_10_02), SessionOutcome.ATTENDED_COMPLIED))
        .standsIn(Stage.ON_PROGRAMME);
  }

  // COBI-WFL-02: what a command speaks of is known

  @Test
  void a_session_that_is_not_booked_is_not_moved_cancelled_corrected_or_decided() {
    List<EpisodeCommand> commands =
        List.of(
            move(at10(WED_2018_10_10), at10(THU_2018_10_04).plusWeeks(1)),
            CancelSession.builder().on(TUE_2018_10_09).session(at10(WED_2018_10_10)).build(),
            correct(WED_2018_10_10, at10(WED_2018_10_10), SessionOutcome.ATTENDED_COMPLIED),
            GiveEvidence.builder().on(WED_2018_10_10).session(at10(WED_2018_10_10)).build(),
            DecideAbsence.builder()
                .on(WED_2018_10_10)
                .session(at10(WED_2018_10_10))
                .acceptable(false)
                .decidedBy(People.OFFICER)
                .build());
    assertThat(commands).hasSize(5);
    for (EpisodeCommand command : commands) {
      Scenario.of(KSS_2018)
          .given(COMMUNITY.delivered(1))
          .when(command)
          .refusedBy("COBI-WFL-02", "no session is booked for Wed 10 Oct 2018 10:00");
    }
  }

  @Test
  void nobody_is_absent_from_a_session_that_was_not_booked() {
    Scenario one = Scenario.of(KSS_2018).given(COMMUNITY.delivered(1));
    one.when(Histories.outcome(at10(WED_2018_10_10), SessionOutcome.FAILED_TO_ATTEND))
        .refusedBy("COBI-WFL-02", "no session is booked for Wed 10 Oct 2018 10:00");
    one.when(Histories.outcome(at10(TUE_2018_10_09), SessionOutcome.FAILED_TO_ATTEND)).accepted();
  }

  @Test
  void a_session_that_was_held_may_be_recorded_without_a_booking() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.accepted())
        .when(Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.ATTENDED_COMPLIED))
        .accepted()
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void an_outcome_of_which_nothing_was_recorded_is_not_corrected() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.planned())
        .when(correct(TUE_2018_10_02, at10(TUE_2018_10_02), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy("COBI-WFL-02");
  }

  @Test
  void a_start_is_booked_once() {
    Scenario planned = Scenario.of(KSS_2018).given(COMMUNITY.planned());
    assertThat(Reasons.of(planned.when(book(TUE_2018_10_02, at10(TUE_2018_10_09)))))
        .contains("COBI-WFL-02: a session is booked for Tue 9 Oct 2018 10:00 already");
    assertThat(Reasons.of(planned.when(book(TUE_2018_10_02, TUE_2018_10_09.atTime(12, 0)))))
        .noneMatch(reason -> reason.startsWith("COBI-WFL-02"));
  }

  @Test
  void a_session_is_not_moved_on_to_another() {
    Scenario planned = Scenario.of(KSS_2018).given(COMMUNITY.planned());
    assertThat(Reasons.of(planned.when(move(at10(TUE_2018_10_02), at10(TUE_2018_10_09)))))
        .contains("COBI-WFL-02: a session is booked for Tue 9 Oct 2018 10:00 already");
    planned.when(move(at10(TUE_2018_10_02), at10(TUE_2018_10_02))).accepted();
    planned.when(move(at10(TUE_2018_10_02), at10(THU_2018_10_04))).accepted();
  }

  @Test
  void a_catch_up_makes_up_for_something_that_was_missed() {
    Scenario held =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.delivered(1))
            .given(
                CancelSession.builder().on(TUE_2018_10_02).session(at10(TUE_2018_10_09)).build());
    BookSession ofTheCancelled =
        BookSession.builder()
            .from(book(TUE_2018_10_02, at10(WED_2018_10_10)))
            .catchUpFor(at10(TUE_2018_10_09))
            .build();
    held.when(ofTheCancelled).accepted();
    held.when(BookSession.builder().from(ofTheCancelled).catchUpFor(at10(TUE_2018_10_02)).build())
        .refusedBy(
            "COBI-WFL-02", "no missed or cancelled session of Tue 2 Oct 2018 10:00 is recorded");
  }

  @Test
  void an_order_that_is_not_registered_is_neither_amended_nor_notified_about() {
    Scenario referred = Scenario.of(KSS_2018).given(COMMUNITY.referred());
    Order other = Order.builder().from(COMMUNITY.order()).reference(OrderRef.of("X-9")).build();
    assertThat(
            Reasons.of(
                referred.when(
                    AmendOrder.builder()
                        .on(TUE_2018_10_02)
                        .order(other)
                        .change(OrderChange.VARIED)
                        .build())))
        .containsExactly("COBI-WFL-02: the order is not registered");
    referred
        .when(
            AmendOrder.builder()
                .on(TUE_2018_10_02)
                .order(COMMUNITY.order())
                .change(OrderChange.VARIED)
                .build())
        .accepted();
    ReportNewDetails moved =
        ReportNewDetails.builder().on(TUE_2018_10_02).order(OrderRef.of("X-9")).build();
    referred.when(moved).refusedBy("COBI-WFL-02", "the order is not registered");
    referred.when(ReportNewDetails.builder().from(moved).order(Histories.ORDER).build()).accepted();
  }

  @Test
  void a_relapse_is_decided_once_and_only_when_it_was_reported() {
    Scenario delivering = Scenario.of(KSS_2018).given(COMMUNITY.delivered(1));
    DecideRelapse decide =
        DecideRelapse.builder()
            .on(TUE_2018_10_09)
            .relapse(RELAPSE)
            .confirmed(true)
            .decidedBy(People.MANAGER)
            .build();
    delivering.when(decide).refusedBy("COBI-WFL-02", "no open report of this relapse is known");
    delivering.given(lapse()).when(decide).accepted();
    delivering
        .given(lapse(), decide)
        .when(decide)
        .refusedBy("COBI-WFL-02", "no open report of this relapse is known");
  }

  @Test
  void a_duty_is_discharged_once_and_only_when_it_is_owed() {
    Scenario referred = Scenario.of(KSS_2018).given(COMMUNITY.referred());
    DischargeDuty allocate =
        DischargeDuty.builder().on(TUE_2018_10_02).duty(DutyId.of("COBI-REF-04/1")).build();
    assertThat(referred.when(allocate).accepted().episode().openDuties()).isEmpty();
    referred.given(allocate).when(allocate).refusedBy("COBI-WFL-02", "COBI-REF-04/1 is not owed");
    referred
        .when(DischargeDuty.builder().from(allocate).duty(DutyId.of("COBI-REF-04/2")).build())
        .refusedBy("COBI-WFL-02", "COBI-REF-04/2 is not owed");
  }

  @Test
  void an_information_and_a_court_result_need_a_breach_that_is_open() {
    Scenario failed =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.delivered(1))
            .given(
                Histories.outcome(at10(TUE_2018_10_09), SessionOutcome.ATTENDED_FAILED_TO_COMPLY));
    LayInformation lay =
        LayInformation.builder().on(WED_2018_10_10).court(Court.MAGISTRATES_COURT).build();
    RecordCourtResult decided =
        RecordCourtResult.builder()
            .on(WED_2018_10_10)
            .proved(true)
            .order(OrderAfterBreach.CONTINUES)
            .build();
    failed.when(lay).refusedBy("COBI-WFL-02", "no breach is open");
    failed.when(decided).refusedBy("COBI-WFL-02", "no breach is open");
    Scenario breached =
        failed.given(
            ReferToEnforcementOfficer.builder()
                .on(WED_2018_10_10)
                .decidedBy(People.OFFICER)
                .build());
    breached.when(lay).accepted();
    breached.given(lay, decided).when(decided).refusedBy("COBI-WFL-02", "no breach is open");
  }

  @Test
  void a_return_and_a_release_belong_to_a_recall() {
    Histories licensed = Histories.of(Route.LICENCE, at10(TUE_2018_10_02));
    Scenario recalled =
        Scenario.of(KSS_2018)
            .given(licensed.delivered(1))
            .given(
                RecordRecall.builder().on(WED_2018_10_03).kind(RecallKind.STANDARD).build(),
                RecordReturnToCustody.builder().on(THU_2018_10_04).build());
    RecordRelease release = RecordRelease.builder().on(TUE_2018_10_09).build();
    recalled.when(release).accepted();
    recalled.given(release).when(release).refusedBy("COBI-WFL-02", "no recall is recorded");
    recalled
        .given(release)
        .when(RecordReturnToCustody.builder().on(TUE_2018_10_09).build())
        .refusedBy("COBI-WFL-02", "no recall is recorded");
  }

  // COBI-WFL-03: what is recorded has happened, and what is booked is to come

  @Test
  void the_outcome_of_tomorrow_is_not_recorded_today() {
    RecordOutcome early =
        RecordOutcome.builder()
            .from(Histories.outcome(at10(TUE_2018_10_09), SessionOutcome.ATTENDED_COMPLIED))
            .on(TUE_2018_10_09.minusDays(1))
            .build();
    Scenario one = Scenario.of(KSS_2018).given(COMMUNITY.delivered(1));
    one.when(early)
        .refusedBy("COBI-WFL-03", "the session of Tue 9 Oct 2018 10:00 lies after Mon 8 Oct 2018");
    one.when(RecordOutcome.builder().from(early).on(TUE_2018_10_09).build()).accepted();
  }

  @Test
  void nothing_is_booked_for_yesterday() {
    Scenario accepted = Scenario.of(KSS_2018).given(COMMUNITY.accepted());
    accepted
        .when(book(WED_2018_10_03, at10(TUE_2018_10_02)))
        .refusedBy("COBI-WFL-03", "the slot of Tue 2 Oct 2018 10:00 lies in the past");
    accepted
        .when(PlanSessions.builder().from(weekly(TUE_2018_10_02)).on(WED_2018_10_03).build())
        .refusedBy("COBI-WFL-03", "the slot of Tue 2 Oct 2018 10:00 lies in the past");
    accepted.when(book(TUE_2018_10_02, at10(TUE_2018_10_02))).accepted();
  }

  @Test
  void a_command_of_a_day_that_the_calendar_does_not_know_is_misuse() {
    Scenario referred =
        Scenario.of(IA_2022).given(Histories.of(Route.VOLUNTARY, at10(TUE_2018_10_02)).referred());
    referred.when(AcceptReferral.builder().on(TUE_2028_12_26).build()).accepted();
    assertThatThrownBy(() -> referred.when(AcceptReferral.builder().on(WED_2028_12_27).build()))
        .isInstanceOf(DayOutsideCalendarException.class)
        .hasMessageContaining("Wed 27 Dec 2028");
  }

  // Commands that cannot be built

  @Test
  void a_plan_has_either_its_slots_or_a_weekly_series() {
    SessionSlot slot = SessionSlot.at(at10(TUE_2018_10_02));
    String message =
        "a plan must have either its slots or the first slot of a weekly series, not both";
    assertThatThrownBy(() -> PlanSessions.builder().on(TUE_2018_10_02).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(
            () -> PlanSessions.builder().on(TUE_2018_10_02).addSlot(slot).weeklyFrom(slot).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void a_plan_has_no_start_twice() {
    SessionSlot slot = SessionSlot.at(at10(TUE_2018_10_02));
    assertThatThrownBy(() -> PlanSessions.builder().on(TUE_2018_10_02).addSlots(slot, slot).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a plan must not have the same start twice");
  }

  @Test
  void an_extension_has_at_least_one_day() {
    ExtendWindow.Builder none =
        ExtendWindow.builder()
            .on(TUE_2018_10_02)
            .days(0)
            .reason(ReasonCode.of("ILLNESS"))
            .decidedBy(People.MANAGER);
    assertThatThrownBy(none::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an extension must be at least 1 day but was 0");
  }

  @Test
  void places_taken_are_not_negative() {
    AcceptReferral.Builder negative = AcceptReferral.builder().on(TUE_2018_10_02).placesTaken(-1);
    assertThatThrownBy(negative::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("places taken must not be negative but were -1");
  }

  @Test
  void minutes_late_are_not_negative() {
    RecordOutcome.Builder negative =
        RecordOutcome.builder()
            .from(Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.ATTENDED_COMPLIED))
            .minutesLate(-1);
    assertThatThrownBy(negative::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("minutes late must not be negative but were -1");
  }

  @Test
  void an_absence_has_a_reason_exactly_when_it_is_acceptable() {
    DecideAbsence.Builder decide =
        DecideAbsence.builder()
            .on(TUE_2018_10_02)
            .session(at10(TUE_2018_10_02))
            .decidedBy(People.OFFICER);
    String message = "an absence reason must be given exactly when the absence is acceptable";
    assertThatThrownBy(() -> decide.acceptable(true).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> decide.acceptable(false).absenceReason(AbsenceReason.MEDICAL).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void a_warning_and_a_referral_are_no_other_actions() {
    List<EnforcementAction> own =
        List.of(EnforcementAction.ISSUE_WARNING, EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER);
    assertThat(own).hasSize(2);
    for (EnforcementAction action : own) {
      assertThatThrownBy(
              () -> TakeEnforcementAction.builder().on(TUE_2018_10_02).action(action).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "a warning and a referral to an enforcement officer have commands of their own");
    }
  }

  private static LocalDateTime at10(LocalDate day) {
    return day.atTime(10, 0);
  }

  private static BookSession book(LocalDate on, LocalDateTime start) {
    return BookSession.builder().on(on).slot(SessionSlot.at(start)).build();
  }

  private static PlanSessions weekly(LocalDate first) {
    return PlanSessions.builder().on(first).weeklyFrom(SessionSlot.at(at10(first))).build();
  }

  private static MoveSession move(LocalDateTime from, LocalDateTime to) {
    return MoveSession.builder()
        .on(TUE_2018_10_02)
        .session(from)
        .to(SessionSlot.at(to))
        .requestedBy(MoveRequest.SERVICE)
        .build();
  }

  private static CorrectOutcome correct(
      LocalDate on, LocalDateTime session, SessionOutcome outcome) {
    return CorrectOutcome.builder()
        .on(on)
        .session(session)
        .outcome(outcome)
        .reason(ReasonCode.of("RECORDED_WRONGLY"))
        .decidedBy(People.MANAGER)
        .build();
  }

  private static ReportRelapse lapse() {
    return ReportRelapse.builder()
        .relapse(RELAPSE)
        .level(RelapseLevel.LAPSE)
        .source(ReportSource.PARTICIPANT)
        .at(Instant.parse("2018-10-09T09:00:00Z"))
        .gradedBy(People.PRACTITIONER)
        .build();
  }
}
