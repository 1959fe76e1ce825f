package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cobi.model.programme.PublishedProgrammes.IA_2022;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_GROUP;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_HEALTHY_RELATIONSHIPS;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_STALKING;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Route;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.programme.Cadence;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Modality;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.session.SkillModules;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.ExtendWindow;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.RecallKind;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.DeferDelivery;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.episode.Closing;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;
import org.cobi.workflow.episode.EpisodeEvent.ProgrammeCompleted;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** What makes a programme a programme: its sessions, its skills and its three months: COBI-PRG. */
class ProgrammeScenariosTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate TUE_2018_10_23 = LocalDate.of(2018, 10, 23);
  private static final LocalDate TUE_2018_10_30 = LocalDate.of(2018, 10, 30);
  private static final LocalDate WED_2018_10_31 = LocalDate.of(2018, 10, 31);
  private static final LocalDate TUE_2018_11_06 = LocalDate.of(2018, 11, 6);
  private static final LocalDate FRI_2018_11_09 = LocalDate.of(2018, 11, 9);
  private static final LocalDate TUE_2018_11_13 = LocalDate.of(2018, 11, 13);
  private static final LocalDate FRI_2018_11_16 = LocalDate.of(2018, 11, 16);
  private static final LocalDate TUE_2018_12_04 = LocalDate.of(2018, 12, 4);
  private static final LocalDate WED_2018_12_05 = LocalDate.of(2018, 12, 5);
  private static final LocalDate TUE_2018_12_11 = LocalDate.of(2018, 12, 11);
  private static final LocalDate TUE_2018_12_18 = LocalDate.of(2018, 12, 18);
  private static final LocalDate TUE_2019_01_01 = LocalDate.of(2019, 1, 1);
  private static final LocalDate MON_2020_07_27 = LocalDate.of(2020, 7, 27);
  private static final LocalDate THU_2021_09_23 = LocalDate.of(2021, 9, 23);
  private static final LocalDate TUE_2021_10_19 = LocalDate.of(2021, 10, 19);
  private static final LocalDate WED_2021_11_24 = LocalDate.of(2021, 11, 24);
  private static final LocalDate THU_2021_11_25 = LocalDate.of(2021, 11, 25);
  private static final LocalDate MON_2022_01_10 = LocalDate.of(2022, 1, 10);
  private static final LocalDate TUE_2022_01_11 = LocalDate.of(2022, 1, 11);
  private static final LocalDate THU_2022_05_05 = LocalDate.of(2022, 5, 5);
  private static final LocalDate THU_2022_05_12 = LocalDate.of(2022, 5, 12);
  private static final LocalDate THU_2022_05_19 = LocalDate.of(2022, 5, 19);
  private static final LocalDate THU_2022_05_26 = LocalDate.of(2022, 5, 26);
  private static final LocalDate WED_2022_06_22 = LocalDate.of(2022, 6, 22);
  private static final LocalDate THU_2022_06_23 = LocalDate.of(2022, 6, 23);
  private static final LocalDate MON_2022_07_04 = LocalDate.of(2022, 7, 4);
  private static final LocalDate THU_2022_07_28 = LocalDate.of(2022, 7, 28);
  private static final LocalDate FRI_2022_07_29 = LocalDate.of(2022, 7, 29);
  private static final LocalDate SUN_2022_07_31 = LocalDate.of(2022, 7, 31);
  private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
  private static final LocalDate MON_2023_04_03 = LocalDate.of(2023, 4, 3);
  private static final LocalDate MON_2024_01_29 = LocalDate.of(2024, 1, 29);
  private static final LocalDate MON_2024_02_05 = LocalDate.of(2024, 2, 5);
  private static final LocalDate MON_2024_03_11 = LocalDate.of(2024, 3, 11);
  private static final LocalDate MON_2024_04_22 = LocalDate.of(2024, 4, 22);
  private static final LocalDate MON_2024_04_29 = LocalDate.of(2024, 4, 29);
  private static final LocalDate THU_2025_10_16 = LocalDate.of(2025, 10, 16);
  private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);
  private static final LocalDate THU_2026_01_15 = LocalDate.of(2026, 1, 15);
  private static final LocalDate FRI_2026_01_16 = LocalDate.of(2026, 1, 16);
  private static final LocalDate THU_2026_02_12 = LocalDate.of(2026, 2, 12);
  private static final LocalDate FRI_2026_02_13 = LocalDate.of(2026, 2, 13);
  private static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
  private static final LocalDate MON_2026_03_30 = LocalDate.of(2026, 3, 30);
  private static final LocalDate WED_2026_04_29 = LocalDate.of(2026, 4, 29);
  private static final LocalDate WED_2026_06_10 = LocalDate.of(2026, 6, 10);
  private static final LocalDate TUE_2026_07_28 = LocalDate.of(2026, 7, 28);
  private static final LocalDate WED_2026_08_19 = LocalDate.of(2026, 8, 19);
  private static final LocalDate WED_2026_09_02 = LocalDate.of(2026, 9, 2);
  private static final LocalDate THU_2026_09_03 = LocalDate.of(2026, 9, 3);
  private static final LocalDate TUE_2026_10_06 = LocalDate.of(2026, 10, 6);

  private static final Histories COMMUNITY =
      Histories.of(Route.COMMUNITY_ORDER, at10(TUE_2018_10_02));
  private static final ReasonCode WHY = ReasonCode.of("CLINICAL_NEED");

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(ProgrammeScenariosTest.class);
  }

  // COBI-PRG-01: ten are ten

  @Test
  void nine_of_ten_sessions_and_a_manager_who_says_enough_do_not_complete_it() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(9))
        .when(complete(TUE_2018_12_04))
        .refusedBy("COBI-PRG-01", "9 of 10 sessions are counted");
  }

  @Test
  void ten_of_ten_sessions_complete_it() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(10))
        .when(complete(TUE_2018_12_04))
        .happens(
            new ProgrammeCompleted(
                TUE_2018_12_04,
                Closing.builder()
                    .as(Stage.COMPLETED)
                    .on(TUE_2018_12_04)
                    .by(People.MANAGER)
                    .build()),
            new StageEntered(TUE_2018_12_04, Stage.COMPLETED),
            new DutyRaised(
                TUE_2018_12_04,
                Duty.builder()
                    .id(DutyId.of("COBI-PRG-14/3"))
                    .rule(RuleId.of("COBI-PRG-14"))
                    .name("REPORT_COMPLETION")
                    .what("Send the final report to the owner of the mandate.")
                    .owner(Role.PRACTITIONER)
                    .deadline(Deadline.endOf(TUE_2018_12_18, ClockKind.WORKING_DAYS))
                    .subject(Subject.episode())
                    .build()));
  }

  @Test
  void eleven_of_twelve_sessions_do_not_complete_the_programme_of_2022() {
    delivered(planned(IA_2022, THU_2025_10_16), 11)
        .when(complete(THU_2026_01_15))
        .refusedBy("COBI-PRG-01", "11 of 12 sessions are counted");
  }

  @Test
  void ten_sessions_are_planned_and_an_eleventh_is_not() {
    Scenario accepted = Scenario.of(KSS_2018).given(COMMUNITY.accepted());
    accepted.when(planOf(TUE_2018_10_02, weeks(TUE_2018_10_02, 10))).accepted();
    accepted
        .when(planOf(TUE_2018_10_02, weeks(TUE_2018_10_02, 11)))
        .refusedBy("COBI-PRG-01", "0 of 10 sessions are counted, and 11 would be booked");
  }

  @Test
  void an_eleventh_appointment_is_not_booked_while_ten_are_open() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.planned())
        .when(book(TUE_2018_10_02, at10(TUE_2018_12_11)))
        .refusedBy("COBI-PRG-01");
  }

  @Test
  void a_catch_up_for_a_missed_session_is_not_beyond_the_last() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(5))
        .given(Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.FAILED_TO_ATTEND))
        .when(catchUp(TUE_2018_11_06, at10(FRI_2018_11_16), at10(TUE_2018_11_06)))
        .accepted();
  }

  @Test
  void an_eleventh_session_after_completion_is_refused() {
    Then asked =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.delivered(10))
            .given(complete(TUE_2018_12_04))
            .when(book(TUE_2018_12_11, at10(TUE_2018_12_11)));
    assertThat(Reasons.of(asked))
        .contains(
            "COBI-WFL-01: book session: not possible while the episode is completed",
            "COBI-PRG-01: 10 of 10 sessions are counted, and 1 would be booked");
  }

  @Test
  void a_session_that_is_recorded_late_does_not_count_beyond_the_last() {
    Histories licensed = Histories.of(Route.LICENCE, at10(TUE_2018_10_02));
    Scenario.of(KSS_2018)
        .given(licensed.delivered(10))
        .given(RecordRecall.builder().on(WED_2018_12_05).kind(RecallKind.STANDARD).build())
        .when(
            RecordOutcome.builder()
                .from(Histories.outcome(at10(FRI_2018_11_09), SessionOutcome.ATTENDED_COMPLIED))
                .on(WED_2018_12_05)
                .build())
        .refusedBy("COBI-PRG-01", "10 of 10 sessions are counted");
  }

  @Test
  void a_correction_does_not_make_an_eleventh_session_count() {
    Scenario made =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.delivered(5))
            .given(missedFor(AbsenceReason.MEDICAL, at10(TUE_2018_11_06)))
            .given(catchUp(TUE_2018_11_06, at10(FRI_2018_11_16), at10(TUE_2018_11_06)));
    Scenario ten = delivered(made, 5);
    assertThat(ten.episode().sessionsCounted()).isEqualTo(10);
    ten.when(correct(TUE_2018_12_04, at10(TUE_2018_11_06), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy("COBI-PRG-01");
  }

  @Test
  void a_completion_that_a_correction_takes_a_session_from_is_reviewed() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(10))
        .given(complete(TUE_2018_12_04))
        .when(
            correct(WED_2018_12_05, at10(TUE_2018_10_30), SessionOutcome.ATTENDED_FAILED_TO_COMPLY))
        .raises("COBI-PRG-01", Role.PROGRAMME_MANAGER, "Fri 7 Dec 2018");
  }

  @Test
  void a_completion_is_not_reviewed_when_the_correction_leaves_ten() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(10))
        .given(complete(TUE_2018_12_04))
        .when(correct(WED_2018_12_05, at10(TUE_2018_10_30), SessionOutcome.ATTENDED_COMPLIED))
        .raisesNothingOf("COBI-PRG-01");
  }

  // COBI-PRG-02: what counts

  @Test
  void a_session_with_a_failure_to_comply_leaves_as_many_as_before() {
    Then recorded =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.delivered(3))
            .when(Histories.outcome(at10(TUE_2018_10_23), SessionOutcome.ATTENDED_FAILED_TO_COMPLY))
            .informs("COBI-PRG-02", "it does not count; 7 of 10 sessions remain");
    assertThat(recorded.episode().sessionsLeft()).isEqualTo(7);
  }

  @Test
  void a_session_that_was_attended_and_complied_with_counts() {
    Then recorded =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.delivered(3))
            .when(Histories.outcome(at10(TUE_2018_10_23), SessionOutcome.ATTENDED_COMPLIED))
            .isSilentAbout("COBI-PRG-02");
    assertThat(recorded.episode().sessionsLeft()).isEqualTo(6);
  }

  @Test
  void no_other_outcome_counts() {
    List<SessionOutcome> others =
        Arrays.stream(SessionOutcome.values())
            .filter(outcome -> outcome != SessionOutcome.ATTENDED_COMPLIED)
            .filter(outcome -> outcome != SessionOutcome.UNACCEPTABLE_ABSENCE) // decided later
            .toList();
    assertThat(others).hasSize(7);
    for (SessionOutcome outcome : others) {
      RecordOutcome record =
          RecordOutcome.builder()
              .from(Histories.outcome(at10(TUE_2018_10_23), outcome))
              .absenceReason(AbsenceReason.MEDICAL)
              .decidedBy(People.OFFICER)
              .build();
      Then recorded = Scenario.of(KSS_2018).given(COMMUNITY.delivered(3)).when(record).accepted();
      assertThat(recorded.episode().sessionsCounted()).as(outcome.title()).isEqualTo(3);
    }
  }

  @Test
  void a_definition_may_count_another_outcome() {
    ProgrammeDefinition lenient =
        ProgrammeDefinition.builder()
            .from(KSS_2018)
            .addCountedOutcome(SessionOutcome.ATTENDED_FAILED_TO_COMPLY)
            .build();
    Then recorded =
        Scenario.of(lenient)
            .given(COMMUNITY.delivered(3))
            .when(Histories.outcome(at10(TUE_2018_10_23), SessionOutcome.ATTENDED_FAILED_TO_COMPLY))
            .isSilentAbout("COBI-PRG-02");
    assertThat(recorded.episode().sessionsCounted()).isEqualTo(4);
  }

  // COBI-PRG-04: each skill at least once

  @Test
  void twelve_sessions_without_emotion_regulation_do_not_complete_it() {
    withoutEmotionRegulation(12)
        .when(complete(THU_2026_01_15))
        .refusedBy("COBI-PRG-04", "no session has counted for: emotion regulation");
  }

  @Test
  void twelve_sessions_with_one_of_emotion_regulation_complete_it() {
    Scenario once = withoutEmotionRegulation(11);
    RecordOutcome last =
        RecordOutcome.builder()
            .from(Histories.outcome(at10(THU_2026_01_15), SessionOutcome.ATTENDED_COMPLIED))
            .skill(SkillModules.EMOTION_REGULATION)
            .build();
    once.given(last).when(complete(THU_2026_01_15)).standsIn(Stage.COMPLETED);
  }

  // COBI-PRG-05: three months beginning with the first session

  @Test
  void a_start_on_16_october_2025_lets_a_session_count_on_15_january_2026() {
    Then last =
        delivered(planned(IA_2022, THU_2025_10_16), 11)
            .when(Histories.outcome(at10(THU_2026_01_15), SessionOutcome.ATTENDED_COMPLIED))
            .accepted()
            .standsIn(Stage.DELIVERED_PENDING_REVIEW);
    assertThat(last.episode().window().orElseThrow())
        .hasToString(
            "Thu 16 Oct 2025 to Thu 15 Jan 2026 (3 months beginning with the first session)");
  }

  @Test
  void a_session_on_16_january_2026_needs_an_override() {
    elevenOfTwelve()
        .when(Histories.outcome(at10(FRI_2026_01_16), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy(
            "COBI-PRG-05",
            "Fri 16 Jan 2026 lies after the last day, Thu 15 Jan 2026 (3 months beginning with the"
                + " first session)")
        .needsOverrideOf("COBI-PRG-05");
  }

  @Test
  void with_an_override_a_session_on_16_january_2026_counts() {
    RuleOverride override = override("COBI-PRG-05");
    Then recorded =
        elevenOfTwelve()
            .when(
                RecordOutcome.builder()
                    .from(Histories.outcome(at10(FRI_2026_01_16), SessionOutcome.ATTENDED_COMPLIED))
                    .addOverride(override)
                    .build())
            .accepted();
    assertThat(recorded.decision().events()).contains(new RuleOverridden(FRI_2026_01_16, override));
    assertThat(recorded.episode().sessionsCounted()).isEqualTo(12);
  }

  @Test
  void an_absence_after_the_window_is_recorded_because_it_does_not_count() {
    delivered(planned(IA_2022, THU_2025_10_16), 11)
        .given(with(move(THU_2026_01_15, FRI_2026_01_16), override("COBI-PRG-05")))
        .when(Histories.outcome(at10(FRI_2026_01_16), SessionOutcome.FAILED_TO_ATTEND))
        .accepted();
  }

  @Test
  void nothing_is_booked_moved_or_planned_for_the_day_after_the_window() {
    Scenario eleven = delivered(planned(IA_2022, THU_2025_10_16), 11);
    Scenario cancelled = elevenOfTwelve();
    eleven.when(move(THU_2026_01_15, FRI_2026_01_16)).needsOverrideOf("COBI-PRG-05");
    cancelled.when(book(FRI_2026_01_09, at10(FRI_2026_01_16))).needsOverrideOf("COBI-PRG-05");
    eleven
        .when(planOf(FRI_2026_01_09, List.of(SessionSlot.at(at10(FRI_2026_01_16)))))
        .needsOverrideOf("COBI-PRG-05");
    eleven.when(move(THU_2026_01_15, THU_2026_01_15.minusDays(1))).accepted();
    cancelled.when(book(FRI_2026_01_09, THU_2026_01_15.atTime(11, 0))).accepted();
    eleven.when(planOf(FRI_2026_01_09, List.of(SessionSlot.at(at10(THU_2026_01_15))))).accepted();
  }

  @Test
  void an_override_reaches_as_far_as_the_longest_extension_and_no_further() {
    Scenario eleven = elevenOfTwelve();
    eleven
        .when(Histories.outcome(at10(THU_2026_02_12), SessionOutcome.ATTENDED_COMPLIED))
        .needsOverrideOf("COBI-PRG-05");
    assertThat(
            Reasons.of(
                eleven.when(
                    Histories.outcome(at10(FRI_2026_02_13), SessionOutcome.ATTENDED_COMPLIED))))
        .containsExactly(
            "COBI-PRG-05: Fri 13 Feb 2026 lies after the last day, Thu 15 Jan 2026 (3 months"
                + " beginning with the first session)",
            "COBI-PRG-05: Fri 13 Feb 2026 lies more than the longest extension after the last day,"
                + " Thu 15 Jan 2026");
  }

  @Test
  void an_extension_that_was_used_is_not_there_a_second_time_for_an_override() {
    Scenario extended = elevenOfTwelve().given(extend(FRI_2026_01_09, 14));
    extended
        .when(Histories.outcome(at10(THU_2026_02_12), SessionOutcome.ATTENDED_COMPLIED))
        .needsOverrideOf("COBI-PRG-05");
    assertThat(
            extended
                .when(Histories.outcome(at10(FRI_2026_02_13), SessionOutcome.ATTENDED_COMPLIED))
                .decision()
                .reasons())
        .anyMatch(reason -> !reason.canBeOverridden());
  }

  @Test
  void a_session_recorded_late_before_the_first_does_not_push_another_out_of_the_window() {
    Scenario eleven =
        Scenario.of(IA_2022).given(Histories.of(Route.VOLUNTARY, at10(MON_2024_02_05)).planned());
    for (Session session : List.copyOf(eleven.episode().openSessions())) {
      eleven =
          eleven.given(
              Histories.outcome(
                  session.start(),
                  session.day().equals(MON_2024_03_11)
                      ? SessionOutcome.CANCELLED_BY_SERVICE
                      : SessionOutcome.ATTENDED_COMPLIED));
    }
    assertThat(eleven.episode().sessionsCounted()).isEqualTo(11);
    assertThat(eleven.episode().countedSessions().get(10).day()).isEqualTo(MON_2024_04_29);
    eleven
        .when(
            RecordOutcome.builder()
                .from(Histories.outcome(at10(MON_2024_01_29), SessionOutcome.ATTENDED_COMPLIED))
                .on(MON_2024_04_29)
                .build())
        .needsOverrideOf("COBI-PRG-05");
  }

  @Test
  void a_session_recorded_late_before_the_first_moves_the_window_when_all_still_fit() {
    Scenario ten =
        Scenario.of(IA_2022).given(Histories.of(Route.VOLUNTARY, at10(MON_2024_02_05)).planned());
    ten = delivered(ten, 11);
    assertThat(ten.episode().countedSessions().get(10).day()).isEqualTo(MON_2024_04_22);
    Then earlier =
        ten.when(
                RecordOutcome.builder()
                    .from(Histories.outcome(at10(MON_2024_01_29), SessionOutcome.ATTENDED_COMPLIED))
                    .on(MON_2024_04_22)
                    .build())
            .accepted();
    assertThat(earlier.episode().window().orElseThrow())
        .hasToString(
            "Mon 29 Jan 2024 to Sun 28 Apr 2024 (3 months beginning with the first session)");
  }

  @Test
  void twenty_eight_days_of_extension_are_possible_and_twenty_nine_are_not() {
    Scenario.of(KSS_2018).given(COMMUNITY.delivered(1)).when(extend(TUE_2018_10_23, 28)).accepted();
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(1))
        .when(extend(TUE_2018_10_23, 29))
        .refusedBy(
            "COBI-PRG-05", "0 days were added before and 29 more are asked for; 28 are possible");
  }

  @Test
  void extensions_are_added_up() {
    Scenario once =
        Scenario.of(KSS_2018).given(COMMUNITY.delivered(1)).given(extend(TUE_2018_10_23, 14));
    Then twice = once.when(extend(TUE_2018_10_30, 14)).accepted();
    assertThat(twice.episode().window().orElseThrow().lastDay())
        .isEqualTo(TUE_2019_01_01.plusDays(28));
    once.when(extend(TUE_2018_10_30, 15))
        .refusedBy(
            "COBI-PRG-05", "14 days were added before and 15 more are asked for; 28 are possible");
  }

  @Test
  void a_clinical_lead_may_extend_the_window() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(1))
        .when(
            ExtendWindow.builder()
                .from(extend(TUE_2018_10_23, 14))
                .decidedBy(People.CLINICAL_LEAD)
                .build())
        .accepted();
  }

  @Test
  void a_practitioner_alone_does_not_extend_the_window() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(1))
        .when(
            ExtendWindow.builder()
                .from(extend(TUE_2018_10_23, 14))
                .decidedBy(People.PRACTITIONER)
                .build())
        .refusedBy("COBI-PRG-05");
  }

  // COBI-PRG-06: ten to twelve weeks

  @Test
  void twelve_weekly_sessions_end_in_week_twelve() {
    assertThat(THU_2021_09_23.plusDays(77)).isEqualTo("2021-12-09");
    accepted(KENT_2021_STALKING, THU_2021_09_23)
        .when(weekly(THU_2021_09_23))
        .isSilentAbout("COBI-PRG-06");
  }

  @Test
  void twelve_weekly_sessions_with_one_bank_holiday_end_on_the_first_day_of_week_thirteen() {
    assertThat(TUE_2021_10_19.plusDays(84)).isEqualTo(TUE_2022_01_11);
    accepted(KENT_2021_STALKING, TUE_2021_10_19)
        .when(weekly(TUE_2021_10_19))
        .refusedBy(
            "COBI-PRG-06",
            "Tue 11 Jan 2022 lies after the last day, Mon 10 Jan 2022 (10 to 12 weeks beginning"
                + " with the first session)")
        .needsOverrideOf("COBI-PRG-06");
  }

  @Test
  void the_last_day_of_week_twelve_is_in_time() {
    List<SessionSlot> slots = new ArrayList<>(weeks(TUE_2021_10_19, 10)); // to Tue 21 Dec
    slots.add(SessionSlot.at(at10(LocalDate.of(2022, 1, 4))));
    slots.add(SessionSlot.at(at10(MON_2022_01_10)));
    accepted(KENT_2021_STALKING, TUE_2021_10_19)
        .when(planOf(TUE_2021_10_19, slots))
        .isSilentAbout("COBI-PRG-06");
  }

  @Test
  void a_series_that_ends_a_day_before_week_ten_warns() {
    assertThat(THU_2021_09_23.plusDays(63)).isEqualTo(THU_2021_11_25);
    accepted(KENT_2021_STALKING, THU_2021_09_23)
        .when(planOf(THU_2021_09_23, denseUntil(WED_2021_11_24)))
        .warns(
            "COBI-PRG-06",
            "the last session would be on Wed 24 Nov 2021, before the earliest week ends the"
                + " series, Thu 25 Nov 2021");
  }

  @Test
  void a_series_that_ends_on_the_first_day_of_week_ten_does_not_warn() {
    accepted(KENT_2021_STALKING, THU_2021_09_23)
        .when(planOf(THU_2021_09_23, denseUntil(THU_2021_11_25)))
        .isSilentAbout("COBI-PRG-06");
  }

  // COBI-PRG-07: while it is funded

  @Test
  void a_weekly_start_on_thu_12_may_2022_runs_out_of_funding() {
    assertThat(
            Reasons.of(accepted(KENT_2021_STALKING, THU_2022_05_12).when(weekly(THU_2022_05_12))))
        .containsExactlyInAnyOrder(
            "COBI-PRG-06: Thu 4 Aug 2022 lies after the last day, Wed 3 Aug 2022 (10 to 12 weeks"
                + " beginning with the first session)",
            "COBI-PRG-07: Thu 4 Aug 2022 lies after the end of the funding, Sun 31 Jul 2022");
  }

  @Test
  void a_weekly_start_on_thu_5_may_2022_is_funded_and_needs_only_the_override_of_its_weeks() {
    Scenario accepted = accepted(KENT_2021_STALKING, THU_2022_05_05);
    accepted.when(weekly(THU_2022_05_05)).needsOverrideOf("COBI-PRG-06");
    Then planned = accepted.when(with(weekly(THU_2022_05_05), override("COBI-PRG-06"))).accepted();
    assertThat(planned.episode().openSessions().get(11).day()).isEqualTo(THU_2022_07_28);
  }

  @Test
  void ten_weekly_sessions_may_start_two_weeks_later() {
    accepted(KENT_2021_HEALTHY_RELATIONSHIPS, THU_2022_05_19)
        .when(weekly(THU_2022_05_19))
        .accepted();
    accepted(KENT_2021_HEALTHY_RELATIONSHIPS, THU_2022_05_26)
        .when(weekly(THU_2022_05_26))
        .refusedBy(
            "COBI-PRG-07", "Thu 4 Aug 2022 lies after the end of the funding, Sun 31 Jul 2022");
  }

  @Test
  void a_weekly_start_on_thu_19_may_2022_is_refused_and_says_which_holiday_it_skipped() {
    Then asked = accepted(KENT_2021_STALKING, THU_2022_05_19).when(weekly(THU_2022_05_19));
    assertThat(Reasons.of(asked))
        .contains(
            "COBI-PRG-07: Thu 11 Aug 2022 lies after the end of the funding, Sun 31 Jul 2022");
    assertThat(Reasons.noticesOf(asked))
        .containsExactly("COBI-SCH-01: Thu 2 Jun 2022 is a holiday or closure day and was skipped");
  }

  @Test
  void thursdays_and_two_tuesdays_fit_into_the_funding_with_three_days_to_spare() {
    List<SessionSlot> slots =
        Stream.of(
                "2022-05-19",
                "2022-05-26",
                "2022-06-09",
                "2022-06-14",
                "2022-06-16",
                "2022-06-23",
                "2022-06-28",
                "2022-06-30",
                "2022-07-07",
                "2022-07-14",
                "2022-07-21",
                "2022-07-28")
            .map(day -> SessionSlot.at(at10(LocalDate.parse(day))))
            .toList();
    assertThat(slots).hasSize(12);
    accepted(KENT_2021_STALKING, THU_2022_05_19)
        .when(planOf(THU_2022_05_19, slots))
        .warns(
            "COBI-PRG-08",
            "the last session would be on Thu 28 Jul 2022, the last day is Sun 31 Jul 2022 (funding"
                + " to Sun 31 Jul 2022): 3 days to spare");
  }

  @Test
  void the_last_funded_day_is_funded_and_the_next_is_not() {
    Scenario begun = accepted(KENT_2021_STALKING, THU_2022_05_26);
    begun.when(book(THU_2022_05_26, at10(SUN_2022_07_31))).needsOverrideOf("COBI-SCH-01");
    begun
        .when(book(THU_2022_05_26, at10(MON_2022_08_01)))
        .refusedBy(
            "COBI-PRG-07", "Mon 1 Aug 2022 lies after the end of the funding, Sun 31 Jul 2022");
  }

  @Test
  void a_session_held_after_the_funding_does_not_count_although_one_before_it_may_come_late() {
    Scenario begun = accepted(KENT_2021_STALKING, THU_2022_05_26);
    begun
        .when(Histories.outcome(at10(MON_2022_08_01), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy("COBI-PRG-07");
    begun
        .when(
            RecordOutcome.builder()
                .from(Histories.outcome(at10(FRI_2022_07_29), SessionOutcome.ATTENDED_COMPLIED))
                .on(MON_2022_08_01)
                .build())
        .accepted();
  }

  @Test
  void a_place_is_accepted_on_the_last_day_from_which_twelve_sessions_can_be_held_in_time() {
    assertThat(
            Cadence.WEEKLY.earliestFinish(WED_2022_06_22, 12, HolidayCalendars.ENGLAND_AND_WALES))
        .contains(FRI_2022_07_29);
    referred(KENT_2021_STALKING, WED_2022_06_22).when(accept(WED_2022_06_22, 0)).accepted();
  }

  @Test
  void a_place_is_not_accepted_a_day_later() {
    referred(KENT_2021_STALKING, WED_2022_06_22)
        .when(accept(THU_2022_06_23, 0))
        .refusedBy(
            "COBI-PRG-07",
            "12 sessions could end on Mon 1 Aug 2022 at the earliest; funding ends on Sun 31 Jul"
                + " 2022");
  }

  @Test
  void nobody_comes_from_the_waiting_list_to_a_place_that_cannot_finish() {
    referred(KENT_2021_STALKING, WED_2022_06_22)
        .given(accept(WED_2022_06_22, 40))
        .when(accept(MON_2022_07_04, 39))
        .refusedBy(
            "COBI-PRG-07",
            "12 sessions could end on Wed 10 Aug 2022 at the earliest; funding ends on Sun 31 Jul"
                + " 2022");
  }

  @Test
  void a_programme_without_funding_accepts_at_any_time() {
    referred(IA_2022, WED_2022_06_22).when(accept(MON_2022_07_04, 0)).accepted();
  }

  // COBI-PRG-08: the forecast

  @Test
  void twelve_mondays_from_30_march_2026_do_not_fit_on_day_0() {
    accepted(IA_2022, MON_2026_03_30)
        .when(weeklyOn(FRI_2026_03_27, MON_2026_03_30))
        .refusedBy(
            "COBI-PRG-05",
            "Mon 6 Jul 2026 lies after the last day, Mon 29 Jun 2026 (3 months beginning with the"
                + " first session)")
        .needsOverrideOf("COBI-PRG-05");
  }

  @Test
  void a_plan_that_does_not_fit_is_mended_by_a_manager_within_two_working_days() {
    Then planned =
        accepted(IA_2022, MON_2026_03_30)
            .when(with(weeklyOn(FRI_2026_03_27, MON_2026_03_30), override("COBI-PRG-05")))
            .raises("COBI-PRG-08", Role.PROGRAMME_MANAGER, "Tue 31 Mar 2026")
            .warns(
                "COBI-PRG-08",
                "the last session would be on Mon 6 Jul 2026, the last day is Mon 29 Jun 2026 (3"
                    + " months beginning with the first session): 7 days too late");
    assertThat(planned.decision().duties())
        .extracting(Duty::what)
        .containsExactly(
            "Decide how to go on: the last session would be 7 days after the last day of the"
                + " window.");
  }

  @Test
  void a_plan_that_is_a_day_too_long_is_mended_and_one_that_just_fits_is_not() {
    Scenario ten = accepted(kssVoluntary(), MON_2023_04_03);
    ten.when(with(weekly(MON_2023_04_03), override("COBI-PRG-05")))
        .raises("COBI-PRG-08", Role.PROGRAMME_MANAGER, "Wed 5 Apr 2023");
    accepted(IA_2022, THU_2025_10_16)
        .when(weekly(THU_2025_10_16))
        .raisesNothingOf("COBI-PRG-08")
        .warns(
            "COBI-PRG-08",
            "the last session would be on Thu 15 Jan 2026, the last day is Thu 15 Jan 2026 (3"
                + " months beginning with the first session): 0 days to spare");
  }

  @Test
  void seven_days_to_spare_are_worth_a_warning() {
    accepted(IA_2022, MON_2020_07_27)
        .when(weekly(MON_2020_07_27))
        .warns(
            "COBI-PRG-08",
            "the last session would be on Mon 19 Oct 2020, the last day is Mon 26 Oct 2020 (3"
                + " months beginning with the first session): 7 days to spare");
  }

  @Test
  void a_day_more_than_the_region_asks_for_is_not() {
    accepted(IA_2022, MON_2020_07_27)
        .under(LocalPolicy.builder().slackWarningDays(6).build())
        .when(weekly(MON_2020_07_27))
        .isSilentAbout("COBI-PRG-08");
  }

  @Test
  void a_missed_session_costs_a_week_of_the_slack() {
    planned(IA_2022, THU_2025_10_16)
        .when(Histories.outcome(at10(THU_2025_10_16), SessionOutcome.FAILED_TO_ATTEND))
        .isSilentAbout("COBI-PRG-05");
    delivered(planned(IA_2022, THU_2025_10_16), 1)
        .when(Histories.outcome(at10(THU_2025_10_16).plusWeeks(1), SessionOutcome.FAILED_TO_ATTEND))
        .warns(
            "COBI-PRG-08",
            "the last session would be on Thu 22 Jan 2026, the last day is Thu 15 Jan 2026 (3"
                + " months beginning with the first session): 7 days too late")
        .raises("COBI-PRG-08", Role.PROGRAMME_MANAGER, "Mon 27 Oct 2025");
  }

  @Test
  void a_missed_session_that_is_recorded_on_the_next_day_costs_its_week_all_the_same() {
    delivered(planned(IA_2022, THU_2025_10_16), 1)
        .when(
            RecordOutcome.builder()
                .from(
                    Histories.outcome(
                        at10(THU_2025_10_16).plusWeeks(1), SessionOutcome.FAILED_TO_ATTEND))
                .on(THU_2025_10_16.plusDays(8))
                .build())
        .warns(
            "COBI-PRG-08",
            "the last session would be on Thu 22 Jan 2026, the last day is Thu 15 Jan 2026 (3"
                + " months beginning with the first session): 7 days too late")
        .raises("COBI-PRG-08", Role.PROGRAMME_MANAGER, "Tue 28 Oct 2025");
  }

  @Test
  void a_session_that_the_service_cancels_costs_a_week_too() {
    delivered(planned(IA_2022, THU_2025_10_16), 1)
        .when(cancel(THU_2025_10_16, at10(THU_2025_10_16).plusWeeks(2)))
        .warns(
            "COBI-PRG-08",
            "the last session would be on Thu 22 Jan 2026, the last day is Thu 15 Jan 2026 (3"
                + " months beginning with the first session): 7 days too late")
        .raises("COBI-PRG-08", Role.PROGRAMME_MANAGER, "Mon 20 Oct 2025");
  }

  @Test
  void an_extension_that_is_long_enough_mends_the_plan() {
    Scenario tooLong =
        accepted(IA_2022, MON_2026_03_30)
            .given(with(weeklyOn(FRI_2026_03_27, MON_2026_03_30), override("COBI-PRG-05")));
    Then extended = tooLong.when(extend(FRI_2026_03_27, 7)).accepted();
    assertThat(Reasons.duties(extended.episode(), "COBI-PRG-08")).isEmpty();
  }

  @Test
  void an_extension_that_is_too_short_leaves_the_plan_to_be_mended() {
    Scenario tooLong =
        accepted(IA_2022, MON_2026_03_30)
            .given(with(weeklyOn(FRI_2026_03_27, MON_2026_03_30), override("COBI-PRG-05")));
    Then extended = tooLong.when(extend(FRI_2026_03_27, 6)).accepted();
    assertThat(Reasons.duties(extended.episode(), "COBI-PRG-08"))
        .containsExactly("MEND_THE_PLAN, programme manager, Tue 31 Mar 2026");
  }

  @Test
  void when_the_last_session_has_counted_nothing_is_left_to_be_mended() {
    Scenario tooLong =
        accepted(IA_2022, MON_2026_03_30)
            .given(with(weeklyOn(FRI_2026_03_27, MON_2026_03_30), override("COBI-PRG-05")));
    Scenario eleven = delivered(tooLong, 11);
    assertThat(Reasons.duties(eleven.episode(), "COBI-PRG-08")).hasSize(1);
    Then last =
        eleven
            .when(
                RecordOutcome.builder()
                    .from(
                        Histories.outcome(
                            eleven.episode().openSessions().get(0).start(),
                            SessionOutcome.ATTENDED_COMPLIED))
                    .addOverride(override("COBI-PRG-05"))
                    .build())
            .standsIn(Stage.DELIVERED_PENDING_REVIEW);
    assertThat(Reasons.duties(last.episode(), "COBI-PRG-08")).isEmpty();
  }

  // COBI-PRG-09: a pause does not run against the window

  @Test
  void a_pause_of_70_days_moves_the_end_of_the_window_by_70_days() {
    Scenario paused = begun().given(defer(WED_2026_06_10));
    assertThat(begun().episode().window().orElseThrow().lastDay()).isEqualTo(TUE_2026_07_28);
    assertThat(TUE_2026_07_28.plusDays(70)).isEqualTo(TUE_2026_10_06);
    Then resumed = paused.when(resume(WED_2026_08_19)).accepted();
    assertThat(resumed.episode().window().orElseThrow().lastDay()).isEqualTo(TUE_2026_10_06);
    assertThat(resumed.episode().pausedDays()).isEqualTo(70);
  }

  @Test
  void after_84_days_delivery_goes_on_and_after_85_only_by_override() {
    Scenario paused = begun().given(defer(WED_2026_06_10));
    assertThat(WED_2026_06_10.plusDays(84)).isEqualTo(WED_2026_09_02);
    paused.when(resume(WED_2026_09_02)).accepted();
    paused
        .when(resume(THU_2026_09_03))
        .refusedBy(
            "COBI-PRG-09", "the pause has lasted 85 days; 84 are possible without a new assessment")
        .needsOverrideOf("COBI-PRG-09");
  }

  @Test
  void a_suspension_is_a_pause_too() {
    Scenario suspended =
        begun()
            .given(
                relapse(RelapseLevel.RENEWED_STALKING, "2026-06-10T10:00:00Z"),
                DecideRelapse.builder()
                    .on(WED_2026_06_10)
                    .relapse(RelapseRef.of("RE-1"))
                    .confirmed(false)
                    .decidedBy(People.MANAGER)
                    .build());
    Then resumed = suspended.when(resume(WED_2026_08_19)).accepted();
    assertThat(resumed.episode().window().orElseThrow().lastDay()).isEqualTo(TUE_2026_10_06);
  }

  @Test
  void a_pause_does_not_move_the_end_of_the_funding() {
    Scenario paused =
        delivered(planned(KENT_2021_STALKING, THU_2021_09_23), 1)
            .given(defer(THU_2021_09_23.plusDays(1)));
    Then resumed = paused.when(resume(THU_2021_09_23.plusDays(85))).accepted();
    assertThat(resumed.episode().window().orElseThrow().bounds())
        .extracting(bound -> bound.rule().words(), bound -> bound.lastDay())
        .containsExactlyInAnyOrder(
            tuple(
                "10 to 12 weeks beginning with the first session",
                THU_2021_09_23.plusDays(83 + 84)),
            tuple("funding to Sun 31 Jul 2022", SUN_2022_07_31));
  }

  @Test
  void a_pause_before_the_first_session_does_not_lengthen_the_three_months() {
    LocalDate accepted = TUE_2018_10_02.minusWeeks(1);
    Then first =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.accepted())
            .given(defer(accepted), resume(TUE_2018_10_02))
            .given(weekly(TUE_2018_10_02))
            .when(Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.ATTENDED_COMPLIED))
            .accepted();
    assertThat(first.episode().window().orElseThrow().lastDay()).isEqualTo(TUE_2019_01_01);
  }

  // COBI-PRG-10: one-to-one is one-to-one

  @Test
  void a_group_session_does_not_make_up_for_a_missed_one() {
    missedOnce()
        .when(
            BookSession.builder()
                .from(catchUp(TUE_2018_11_06, at10(FRI_2018_11_16), at10(TUE_2018_11_06)))
                .slot(slot(FRI_2018_11_16).modality(Modality.GROUP).build())
                .build())
        .refusedBy("COBI-PRG-10", "a group session was asked for");
  }

  @Test
  void a_one_to_one_session_makes_up_for_a_missed_one() {
    missedOnce()
        .when(
            BookSession.builder()
                .from(catchUp(TUE_2018_11_06, at10(FRI_2018_11_16), at10(TUE_2018_11_06)))
                .slot(slot(FRI_2018_11_16).modality(Modality.ONE_TO_ONE).build())
                .build())
        .accepted();
  }

  @Test
  void group_work_is_a_programme_of_its_own_and_takes_no_one_to_one_session() {
    accepted(KENT_2021_GROUP, THU_2021_09_23)
        .when(
            PlanSessions.builder()
                .on(THU_2021_09_23)
                .addSlot(slot(THU_2021_09_23).modality(Modality.ONE_TO_ONE).build())
                .build())
        .refusedBy("COBI-PRG-10", "a one-to-one session was asked for");
  }

  // COBI-PRG-11: who delivers and who oversees

  @Test
  void a_training_that_expired_the_day_before_session_7_is_not_enough_to_book_it() {
    Practitioner lapsing = qualifiedUntil(TUE_2018_11_13.minusDays(1));
    Scenario.of(KSS_2018)
        .given(COMMUNITY.accepted())
        .given(allocate(TUE_2018_10_02, lapsing))
        .when(weekly(TUE_2018_10_02))
        .refusedBy(
            "COBI-PRG-11",
            "on Tue 13 Nov 2018 no practitioner with a qualification that the programme accepts is"
                + " allocated");
  }

  @Test
  void a_training_that_expired_the_day_before_session_7_is_not_enough_to_hold_it() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(6))
        .given(allocate(TUE_2018_11_06, qualifiedUntil(TUE_2018_11_13.minusDays(1))))
        .when(Histories.outcome(at10(TUE_2018_11_13), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy(
            "COBI-PRG-11",
            "on Tue 13 Nov 2018 no practitioner with a qualification that the programme accepts is"
                + " allocated");
  }

  @Test
  void a_training_that_expires_on_the_day_of_session_7_is_enough() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(6))
        .given(allocate(TUE_2018_11_06, qualifiedUntil(TUE_2018_11_13)))
        .when(Histories.outcome(at10(TUE_2018_11_13), SessionOutcome.ATTENDED_COMPLIED))
        .accepted();
  }

  @Test
  void a_therapist_delivers_in_2022_and_not_in_2018() {
    Practitioner therapist = qualifiedAs(Qualification.QUALIFIED_THERAPIST);
    Scenario.of(KSS_2018)
        .given(COMMUNITY.accepted())
        .given(allocate(TUE_2018_10_02, therapist))
        .when(book(TUE_2018_10_02, at10(TUE_2018_10_02)))
        .refusedBy(
            "COBI-PRG-11",
            "on Tue 2 Oct 2018 no practitioner with a qualification that the programme accepts is"
                + " allocated");
    accepted(IA_2022, TUE_2018_10_02)
        .given(allocate(TUE_2018_10_02, therapist))
        .when(book(TUE_2018_10_02, at10(TUE_2018_10_02)))
        .accepted();
  }

  @Test
  void a_colleague_who_is_named_for_one_session_must_be_qualified_for_it() {
    SessionSlot byTherapist =
        slot(TUE_2018_10_02).practitioner(qualifiedAs(Qualification.QUALIFIED_THERAPIST)).build();
    Scenario.of(KSS_2018)
        .given(COMMUNITY.accepted())
        .when(BookSession.builder().on(TUE_2018_10_02).slot(byTherapist).build())
        .refusedBy("COBI-PRG-11");
  }

  @Test
  void nothing_is_planned_before_a_practitioner_is_allocated() {
    referred(IA_2022, TUE_2018_10_02)
        .given(accept(TUE_2018_10_02, 0))
        .when(book(TUE_2018_10_02, at10(TUE_2018_10_02)))
        .refusedBy("COBI-PRG-11");
  }

  @Test
  void no_first_session_counts_before_an_overseer_is_assigned() {
    Scenario withoutOverseer =
        referred(IA_2022, TUE_2018_10_02)
            .given(
                AllocatePractitioner.builder()
                    .on(TUE_2018_10_02)
                    .practitioner(People.DELIVERER)
                    .build(),
                accept(TUE_2018_10_02, 0))
            .given(weekly(TUE_2018_10_02));
    withoutOverseer
        .when(Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy(
            "COBI-PRG-11", "nobody with one of these roles is assigned to oversee: clinical lead");
    withoutOverseer
        .given(allocate(TUE_2018_10_02, People.DELIVERER))
        .when(Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.ATTENDED_COMPLIED))
        .accepted();
  }

  @Test
  void a_manager_is_no_overseer() {
    accepted(IA_2022, TUE_2018_10_02)
        .given(
            AllocatePractitioner.builder()
                .on(TUE_2018_10_02)
                .practitioner(People.DELIVERER)
                .overseer(People.MANAGER)
                .build())
        .when(Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy("COBI-PRG-11");
  }

  @Test
  void a_programme_may_do_without_overseers() {
    ProgrammeDefinition unseen =
        ProgrammeDefinition.builder().from(IA_2022).overseers(List.of()).build();
    referred(unseen, TUE_2018_10_02)
        .given(
            AllocatePractitioner.builder()
                .on(TUE_2018_10_02)
                .practitioner(People.DELIVERER)
                .build(),
            accept(TUE_2018_10_02, 0))
        .when(Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.ATTENDED_COMPLIED))
        .accepted();
  }

  // COBI-PRG-12: an episode stays on the version it started with

  @Test
  void a_ten_session_episode_is_not_decided_under_the_programme_of_twelve() {
    Scenario nine = Scenario.of(KSS_2018).given(COMMUNITY.delivered(9));
    assertThat(nine.episode().sessionsNeeded()).isEqualTo(10);
    assertThatThrownBy(
            () -> ProgrammeWorkflow.of(IA_2022).decide(nine.episode(), complete(TUE_2018_12_04)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the episode is pinned to KSS-2018 version 1 and cannot be decided under IA-2022"
                + " version 1");
  }

  // COBI-PRG-13: completion waits for everything that is open

  @Test
  void a_relapse_under_review_keeps_the_programme_from_being_completed() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(10))
        .given(relapse(RelapseLevel.RENEWED_STALKING, "2018-12-04T15:00:00Z"))
        .when(complete(TUE_2018_12_04))
        .refusedBy("COBI-PRG-13", "still open: a relapse of level 2 or 3")
        .standsIn(Stage.DELIVERED_PENDING_REVIEW);
  }

  @Test
  void a_lapse_of_level_1_does_not() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(10))
        .given(relapse(RelapseLevel.LAPSE, "2018-12-04T15:00:00Z"))
        .when(complete(TUE_2018_12_04))
        .standsIn(Stage.COMPLETED);
  }

  @Test
  void an_absence_about_which_nobody_has_decided_keeps_it_from_being_completed() {
    tenAfterMissing()
        .when(complete(TUE_2018_12_04))
        .refusedBy("COBI-PRG-13", "still open: an absence about which nobody has decided");
  }

  @Test
  void an_absence_that_was_accepted_does_not() {
    tenAfterMissing()
        .given(decideAbsence(true))
        .when(complete(TUE_2018_12_04))
        .standsIn(Stage.COMPLETED);
  }

  @Test
  void a_failure_on_which_nobody_has_acted_keeps_it_from_being_completed() {
    tenAfterMissing()
        .given(decideAbsence(false))
        .when(complete(TUE_2018_12_04))
        .refusedBy("COBI-PRG-13", "still open: a failure on which nobody has acted");
  }

  @Test
  void a_failure_that_was_warned_about_does_not() {
    tenAfterMissing()
        .given(decideAbsence(false))
        .given(
            IssueWarning.builder()
                .on(TUE_2018_12_04)
                .describesFailure(true)
                .saysUnacceptable(true)
                .statesLiability(true)
                .decidedBy(People.OFFICER)
                .build())
        .when(complete(TUE_2018_12_04))
        .standsIn(Stage.COMPLETED);
  }

  @Test
  void an_open_breach_keeps_it_from_being_completed() {
    Scenario breached =
        tenAfterMissing()
            .given(decideAbsence(false))
            .given(
                ReferToEnforcementOfficer.builder()
                    .on(TUE_2018_12_04)
                    .decidedBy(People.OFFICER)
                    .build());
    breached
        .when(complete(TUE_2018_12_04))
        .refusedBy("COBI-PRG-13", "still open: a breach decision");
  }

  @Test
  void on_the_voluntary_route_a_failure_needs_no_answer() {
    Scenario missed =
        delivered(planned(IA_2022, MON_2024_02_05), 1)
            .given(
                Histories.outcome(
                    at10(MON_2024_02_05.plusWeeks(1)), SessionOutcome.ATTENDED_FAILED_TO_COMPLY));
    Scenario eleven = delivered(missed, 10);
    Scenario twelve =
        eleven.given(
            Histories.outcome(at10(MON_2024_04_29.plusDays(3)), SessionOutcome.ATTENDED_COMPLIED));
    twelve.when(complete(MON_2024_04_29.plusDays(3))).standsIn(Stage.COMPLETED);
  }

  @Test
  void a_failure_on_which_no_further_action_is_taken_is_answered() {
    Scenario missed =
        tenAfterMissing(Histories.of(Route.POST_SENTENCE_SUPERVISION, at10(TUE_2018_10_02)))
            .given(decideAbsence(false));
    missed
        .when(complete(TUE_2018_12_04))
        .refusedBy("COBI-PRG-13", "still open: a failure on which nobody has acted");
    missed
        .given(
            TakeEnforcementAction.builder()
                .on(TUE_2018_12_04)
                .action(EnforcementAction.NO_FURTHER_ACTION)
                .decidedBy(People.OFFICER)
                .build())
        .when(complete(TUE_2018_12_04))
        .standsIn(Stage.COMPLETED);
  }

  // COBI-PRG-14: reports to the owner of the mandate

  @Test
  void the_fifth_of_ten_sessions_is_reported_within_five_working_days() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(4))
        .when(Histories.outcome(at10(TUE_2018_10_30), SessionOutcome.ATTENDED_COMPLIED))
        .raises("COBI-PRG-14", Role.PRACTITIONER, "Tue 6 Nov 2018");
  }

  @Test
  void the_fourth_and_the_sixth_are_not() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(3))
        .when(Histories.outcome(at10(TUE_2018_10_23), SessionOutcome.ATTENDED_COMPLIED))
        .raisesNothingOf("COBI-PRG-14");
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(5))
        .when(Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.ATTENDED_COMPLIED))
        .raisesNothingOf("COBI-PRG-14");
  }

  @Test
  void of_twelve_sessions_the_sixth_is_the_mid_point() {
    Scenario five = delivered(planned(IA_2022, MON_2024_02_05), 5);
    five.when(
            Histories.outcome(
                five.episode().openSessions().get(0).start(), SessionOutcome.ATTENDED_COMPLIED))
        .raises("COBI-PRG-14", Role.PRACTITIONER, "Mon 18 Mar 2024");
  }

  @Test
  void a_fifth_session_that_counts_only_by_correction_is_reported_too() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(4))
        .given(Histories.outcome(at10(TUE_2018_10_30), SessionOutcome.ATTENDED_FAILED_TO_COMPLY))
        .when(correct(WED_2018_10_31, at10(TUE_2018_10_30), SessionOutcome.ATTENDED_COMPLIED))
        .raises("COBI-PRG-14", Role.PRACTITIONER, "Tue 6 Nov 2018");
  }

  @Test
  void a_completion_of_4_december_2018_is_reported_by_18_december() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(10))
        .when(complete(TUE_2018_12_04))
        .raises("COBI-PRG-14", Role.PRACTITIONER, "Tue 18 Dec 2018");
  }

  @Test
  void every_end_without_completion_is_reported() {
    List<CloseAs> ends = List.of(CloseAs.values());
    assertThat(ends).hasSize(3);
    for (CloseAs as : ends) {
      Then closed =
          Scenario.of(KSS_2018)
              .given(COMMUNITY.delivered(3))
              .when(
                  CloseEpisode.builder()
                      .on(TUE_2018_12_04)
                      .as(as)
                      .reason(WHY)
                      .decidedBy(People.MANAGER)
                      .build())
              .raises("COBI-PRG-14", Role.PRACTITIONER, "Tue 18 Dec 2018");
      assertThat(closed.decision().duties())
          .extracting(Duty::what)
          .contains(
              "Report the end to the responsible officer, as owner of the mandate or of the referral.");
    }
  }

  private static LocalDateTime at10(LocalDate day) {
    return day.atTime(10, 0);
  }

  private static SessionSlot.Builder slot(LocalDate day) {
    return SessionSlot.builder().start(at10(day));
  }

  private static CompleteProgramme complete(LocalDate on) {
    return CompleteProgramme.builder().on(on).decidedBy(People.MANAGER).build();
  }

  private static RuleOverride override(String rule) {
    return RuleOverride.of(RuleId.of(rule), People.MANAGER, WHY);
  }

  private static PlanSessions with(PlanSessions plan, RuleOverride override) {
    return PlanSessions.builder().from(plan).addOverride(override).build();
  }

  private static MoveSession with(MoveSession move, RuleOverride override) {
    return MoveSession.builder().from(move).addOverride(override).build();
  }

  private static PlanSessions weekly(LocalDate first) {
    return weeklyOn(first, first);
  }

  private static PlanSessions weeklyOn(LocalDate on, LocalDate first) {
    return PlanSessions.builder().on(on).weeklyFrom(SessionSlot.at(at10(first))).build();
  }

  private static PlanSessions planOf(LocalDate on, List<SessionSlot> slots) {
    return PlanSessions.builder().on(on).slots(slots).build();
  }

  private static List<SessionSlot> weeks(LocalDate first, int sessions) {
    return Stream.iterate(first, day -> day.plusWeeks(1))
        .limit(sessions)
        .map(day -> SessionSlot.at(at10(day)))
        .toList();
  }

  /** Nine Thursdays from 23 September, two Mondays, and a last day: twelve sessions. */
  private static List<SessionSlot> denseUntil(LocalDate last) {
    List<SessionSlot> slots = new ArrayList<>(weeks(THU_2021_09_23, 9));
    slots.add(SessionSlot.at(at10(THU_2021_09_23.plusDays(4))));
    slots.add(SessionSlot.at(at10(THU_2021_09_23.plusDays(11))));
    slots.add(SessionSlot.at(at10(last)));
    return slots;
  }

  private static BookSession book(LocalDate on, LocalDateTime start) {
    return BookSession.builder().on(on).slot(SessionSlot.at(start)).build();
  }

  private static BookSession catchUp(LocalDate on, LocalDateTime start, LocalDateTime missed) {
    return BookSession.builder().on(on).slot(SessionSlot.at(start)).catchUpFor(missed).build();
  }

  private static CancelSession cancel(LocalDate on, LocalDateTime session) {
    return CancelSession.builder().on(on).session(session).build();
  }

  private static MoveSession move(LocalDate from, LocalDate to) {
    return MoveSession.builder()
        .on(FRI_2026_01_09)
        .session(at10(from))
        .to(SessionSlot.at(at10(to)))
        .requestedBy(MoveRequest.SERVICE)
        .build();
  }

  private static ExtendWindow extend(LocalDate on, int days) {
    return ExtendWindow.builder().on(on).days(days).reason(WHY).decidedBy(People.MANAGER).build();
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

  private static DeferDelivery defer(LocalDate on) {
    return DeferDelivery.builder().on(on).reason(WHY).decidedBy(People.MANAGER).build();
  }

  private static ResumeDelivery resume(LocalDate on) {
    return ResumeDelivery.builder()
        .on(on)
        .decision(DecisionRef.of("DE-1"))
        .decidedBy(People.MANAGER)
        .build();
  }

  private static ReportRelapse relapse(RelapseLevel level, String at) {
    return ReportRelapse.builder()
        .relapse(RelapseRef.of("RE-1"))
        .level(level)
        .source(ReportSource.POLICE)
        .at(Instant.parse(at))
        .gradedBy(People.MANAGER)
        .build();
  }

  private static AcceptReferral accept(LocalDate on, int placesTaken) {
    return AcceptReferral.builder().on(on).placesTaken(placesTaken).build();
  }

  private static AllocatePractitioner allocate(LocalDate on, Practitioner practitioner) {
    return AllocatePractitioner.builder()
        .on(on)
        .practitioner(practitioner)
        .overseer(People.CLINICAL_LEAD)
        .build();
  }

  private static Practitioner qualifiedUntil(LocalDate lastDay) {
    return Practitioner.builder().from(People.DELIVERER).qualifiedUntil(lastDay).build();
  }

  private static Practitioner qualifiedAs(Qualification qualification) {
    return Practitioner.builder()
        .reference(PractitionerRef.of("P-12"))
        .addQualification(qualification)
        .build();
  }

  private static Scenario referred(ProgrammeDefinition programme, LocalDate first) {
    return Scenario.of(programme).given(Histories.of(Route.VOLUNTARY, at10(first)).referred());
  }

  private static Scenario accepted(ProgrammeDefinition programme, LocalDate first) {
    return Scenario.of(programme).given(Histories.of(Route.VOLUNTARY, at10(first)).accepted());
  }

  private static Scenario planned(ProgrammeDefinition programme, LocalDate first) {
    return accepted(programme, first).given(weekly(first));
  }

  /** So many of the open appointments held, each on its own day. */
  private static Scenario delivered(Scenario scenario, int sessions) {
    List<EpisodeCommand> held =
        scenario.episode().openSessions().stream()
            .limit(sessions)
            .<EpisodeCommand>map(
                session -> Histories.outcome(session.start(), SessionOutcome.ATTENDED_COMPLIED))
            .toList();
    assertThat(held).hasSize(sessions);
    return scenario.given(held);
  }

  /** From Thu 16 October 2025; the twelfth appointment, on the last day, was cancelled. */
  private static Scenario elevenOfTwelve() {
    return delivered(planned(IA_2022, THU_2025_10_16), 11)
        .given(cancel(FRI_2026_01_09, at10(THU_2026_01_15)));
  }

  /** Twelve sessions from Wed 29 April 2026, the first of them held. */
  private static Scenario begun() {
    return delivered(planned(IA_2022, WED_2026_04_29), 1);
  }

  /** The ten sessions of 2018 for everybody, because its own routes need an order. */
  private static ProgrammeDefinition kssVoluntary() {
    return ProgrammeDefinition.builder()
        .from(IA_2022)
        .sessions(10)
        .curriculum(KSS_2018.curriculum())
        .build();
  }

  private static Scenario withoutEmotionRegulation(int sessions) {
    Scenario scenario = planned(IA_2022, THU_2025_10_16);
    for (Session session : scenario.episode().openSessions().subList(0, sessions)) {
      int number = scenario.episode().sessionsCounted() + 1;
      RecordOutcome.Builder held =
          RecordOutcome.builder()
              .from(Histories.outcome(session.start(), SessionOutcome.ATTENDED_COMPLIED));
      if (number == 7 || number == 8) {
        held.skill(SkillModules.MINDFULNESS);
      }
      scenario = scenario.given(held.build());
    }
    return scenario;
  }

  private static Scenario missedOnce() {
    return Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(5))
        .given(Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.FAILED_TO_ATTEND));
  }

  private static RecordOutcome missedFor(AbsenceReason reason, LocalDateTime session) {
    return RecordOutcome.builder()
        .from(Histories.outcome(session, SessionOutcome.ACCEPTABLE_ABSENCE))
        .absenceReason(reason)
        .decidedBy(People.OFFICER)
        .build();
  }

  private static Scenario tenAfterMissing() {
    return tenAfterMissing(COMMUNITY);
  }

  /** The sixth session missed and made up for; ten are counted by Tue 4 December 2018. */
  private static Scenario tenAfterMissing(Histories histories) {
    Scenario missed =
        Scenario.of(KSS_2018)
            .given(histories.delivered(5))
            .given(
                Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.FAILED_TO_ATTEND),
                catchUp(TUE_2018_11_06, at10(FRI_2018_11_16), at10(TUE_2018_11_06)));
    return delivered(missed, 5);
  }

  private static DecideAbsence decideAbsence(boolean acceptable) {
    return DecideAbsence.builder()
        .on(TUE_2018_12_04)
        .session(at10(TUE_2018_11_06))
        .acceptable(acceptable)
        .absenceReason(acceptable ? Optional.of(AbsenceReason.MEDICAL) : Optional.empty())
        .decidedBy(People.OFFICER)
        .build();
  }
}
