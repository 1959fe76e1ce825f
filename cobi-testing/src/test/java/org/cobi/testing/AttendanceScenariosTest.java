package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cobi.model.session.SessionOutcome.ATTENDED_COMPLIED;
import static org.cobi.model.session.SessionOutcome.ATTENDED_FAILED_TO_COMPLY;
import static org.cobi.model.session.SessionOutcome.FAILED_TO_ATTEND;
import static org.cobi.model.session.SessionOutcome.SENT_HOME_BEHAVIOUR;
import static org.cobi.model.session.SessionOutcome.SENT_HOME_SERVICE;
import static org.cobi.model.session.SessionOutcome.UNACCEPTABLE_ABSENCE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.LondonTime;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.OrderCommand.ReplaceMandate;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.SessionCommand.RecordRefusedInstruction;
import org.cobi.workflow.episode.EpisodeEvent.OutcomeRecorded;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;
import org.cobi.workflow.episode.Failure;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** What follows when somebody does not come or does not comply: COBI-ATT-01 to COBI-ATT-11. */
class AttendanceScenariosTest {
  private static final LocalDate THU_2021_04_08 = LocalDate.of(2021, 4, 8);
  private static final LocalDate FRI_2021_04_09 = LocalDate.of(2021, 4, 9);
  private static final LocalDate SAT_2021_04_10 = LocalDate.of(2021, 4, 10);
  private static final LocalDate MON_2021_04_12 = LocalDate.of(2021, 4, 12);
  private static final LocalDate MON_2024_02_05 = LocalDate.of(2024, 2, 5);
  private static final LocalDate MON_2024_02_12 = LocalDate.of(2024, 2, 12);
  private static final LocalDate MON_2024_02_19 = LocalDate.of(2024, 2, 19);
  private static final LocalDate THU_2024_02_22 = LocalDate.of(2024, 2, 22);
  private static final LocalDate FRI_2024_02_23 = LocalDate.of(2024, 2, 23);
  private static final LocalDate MON_2024_02_26 = LocalDate.of(2024, 2, 26);
  private static final LocalDate TUE_2024_02_27 = LocalDate.of(2024, 2, 27);
  private static final LocalDate WED_2024_02_28 = LocalDate.of(2024, 2, 28);
  private static final LocalDate MON_2024_03_04 = LocalDate.of(2024, 3, 4);
  private static final LocalDate TUE_2024_03_05 = LocalDate.of(2024, 3, 5);
  private static final LocalDate MON_2024_03_11 = LocalDate.of(2024, 3, 11);
  private static final LocalDate MON_2024_03_18 = LocalDate.of(2024, 3, 18);
  private static final LocalDate MON_2024_03_25 = LocalDate.of(2024, 3, 25);
  private static final LocalDate WED_2024_04_03 = LocalDate.of(2024, 4, 3);
  private static final LocalDate FRI_2024_04_05 = LocalDate.of(2024, 4, 5);
  private static final LocalDate WED_2025_02_26 = LocalDate.of(2025, 2, 26);
  private static final LocalDate THU_2025_02_27 = LocalDate.of(2025, 2, 27);
  private static final LocalDate THU_2022_05_19 = LocalDate.of(2022, 5, 19);
  private static final LocalDate THU_2022_06_23 = LocalDate.of(2022, 6, 23);
  private static final LocalDate TUE_2022_06_28 = LocalDate.of(2022, 6, 28);
  private static final LocalDate THU_2022_06_30 = LocalDate.of(2022, 6, 30);
  private static final LocalDate MON_2022_07_04 = LocalDate.of(2022, 7, 4);
  private static final LocalDate TUE_2022_07_05 = LocalDate.of(2022, 7, 5);

  private static final Histories SUSPENDED_SENTENCE = weekly(Route.SUSPENDED_SENTENCE_ORDER);
  private static final Histories LICENCE = weekly(Route.LICENCE);
  private static final Histories PROTECTION_ORDER = weekly(Route.STALKING_PROTECTION_ORDER);
  private static final Histories CAUTION = weekly(Route.CONDITIONAL_CAUTION);
  private static final Histories VOLUNTARY = weekly(Route.VOLUNTARY);

  private static Histories weekly(Route route) {
    return Histories.of(route, MON_2024_02_05.atTime(10, 0));
  }

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(AttendanceScenariosTest.class);
  }

  // COBI-ATT-01: the outcome is recorded by the end of the next working day

  @Test
  void a_session_of_thursday_without_an_outcome_is_overdue_from_saturday() {
    Scenario booked =
        Scenario.of(PublishedProgrammes.SUSSEX_SPO_2021)
            .given(
                Histories.of(Route.STALKING_PROTECTION_ORDER, THU_2021_04_08.atTime(10, 0))
                    .planned());
    List<Duty> onFriday =
        booked.episode().dueOn(FRI_2021_04_09).stream()
            .filter(AttendanceScenariosTest::isToRecord)
            .toList();
    assertThat(onFriday)
        .containsExactly(
            Duty.builder()
                .from(onFriday.get(0))
                .rule(RuleId.of("COBI-ATT-01"))
                .owner(Role.PRACTITIONER)
                .what("Record what became of the session.")
                .subject(Subject.session(THU_2021_04_08.atTime(10, 0)))
                .build());
    assertThat(onFriday.get(0).deadline()).hasToString("Fri 9 Apr 2021");
    assertThat(booked.episode().overdueAt(LondonTime.startOf(SAT_2021_04_10).minusNanos(1)))
        .filteredOn(AttendanceScenariosTest::isToRecord)
        .isEmpty();
    assertThat(booked.episode().overdueAt(LondonTime.startOf(SAT_2021_04_10)))
        .filteredOn(AttendanceScenariosTest::isToRecord)
        .containsExactlyElementsOf(onFriday);
  }

  private static boolean isToRecord(Duty duty) {
    return duty.name().equals("RECORD_OUTCOME");
  }

  @Test
  void an_outcome_recorded_on_the_last_day_for_it_is_in_time() {
    inSussex().when(attendedOn(FRI_2021_04_09)).isSilentAbout("COBI-ATT-01");
  }

  @Test
  void an_outcome_recorded_the_day_after_is_late_and_recorded_all_the_same() {
    inSussex()
        .when(attendedOn(SAT_2021_04_10))
        .informs("COBI-ATT-01", "it is recorded on Sat 10 Apr 2021, after the last day for it")
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void the_record_of_the_outcome_ends_the_duty_to_record_it() {
    assertThat(inSussex().when(attendedOn(FRI_2021_04_09)).accepted().episode().duties())
        .filteredOn(AttendanceScenariosTest::isToRecord)
        .isNotEmpty()
        .noneMatch(duty -> duty.subject().equals(Subject.session(THU_2021_04_08.atTime(10, 0))));
  }

  @Test
  void a_new_plan_does_not_make_anybody_forget_a_session_that_is_not_recorded_yet() {
    Then replanned =
        inSussex()
            .when(
                PlanSessions.builder()
                    .on(MON_2021_04_12)
                    .weeklyFrom(SessionSlot.at(THU_2021_04_08.plusWeeks(1).atTime(10, 0)))
                    .build())
            .accepted();
    assertThat(replanned.episode().sessionAt(THU_2021_04_08.atTime(10, 0))).isPresent();
    assertThat(replanned.episode().overdueAt(LondonTime.startOf(MON_2021_04_12)))
        .filteredOn(AttendanceScenariosTest::isToRecord)
        .extracting(Duty::subject)
        .containsExactly(Subject.session(THU_2021_04_08.atTime(10, 0)));
  }

  private static Scenario inSussex() {
    return Scenario.of(PublishedProgrammes.SUSSEX_SPO_2021)
        .given(
            Histories.of(Route.STALKING_PROTECTION_ORDER, THU_2021_04_08.atTime(10, 0)).planned());
  }

  private static RecordOutcome attendedOn(LocalDate recorded) {
    return RecordOutcome.builder()
        .on(recorded)
        .session(THU_2021_04_08.atTime(10, 0))
        .outcome(ATTENDED_COMPLIED)
        .build();
  }

  // COBI-ATT-02: an absence starts as failed to attend; contact and a letter

  @Test
  void after_a_missed_monday_somebody_calls_by_tuesday_and_writes_by_wednesday() {
    Then missed = missedOn(MON_2024_02_19).accepted();
    assertThat(dutiesOf("COBI-ATT-02", missed))
        .containsExactly(
            "practitioner until Tue 20 Feb 2024: Try to reach the participant.",
            "practitioner until Wed 21 Feb 2024: Send the letter about the missed session.");
    assertThat(missed.decision().events().get(0))
        .isEqualTo(
            new OutcomeRecorded(
                MON_2024_02_19,
                Session.builder()
                    .slot(SessionSlot.at(MON_2024_02_19.atTime(10, 0)))
                    .outcomeDueOn(MON_2024_02_19.plusDays(1))
                    .outcome(FAILED_TO_ATTEND)
                    .evidenceDueOn(MON_2024_02_26)
                    .build()));
  }

  @Test
  void the_working_days_of_the_call_and_the_letter_jump_over_easter() {
    Histories thursdays =
        Histories.of(Route.SUSPENDED_SENTENCE_ORDER, LocalDateTime.of(2024, 3, 28, 10, 0));
    Then missed =
        Scenario.of(PublishedProgrammes.IA_2022)
            .given(thursdays.planned())
            .when(Histories.outcome(thursdays.first(), FAILED_TO_ATTEND));
    assertThat(dutiesOf("COBI-ATT-02", missed))
        .containsExactly(
            "practitioner until Tue 2 Apr 2024: Try to reach the participant.",
            "practitioner until Wed 3 Apr 2024: Send the letter about the missed session.");
  }

  @Test
  void an_absence_is_not_found_unacceptable_in_the_breath_in_which_it_is_recorded() {
    given(SUSPENDED_SENTENCE.delivered(2))
        .when(
            RecordOutcome.builder()
                .from(outcome(MON_2024_02_19, UNACCEPTABLE_ABSENCE))
                .decidedBy(People.OFFICER)
                .build())
        .refusedBy("COBI-ATT-02", "record it as failed to attend, and decide about it afterwards");
  }

  @Test
  void nobody_calls_or_writes_after_a_session_that_was_attended() {
    given(SUSPENDED_SENTENCE.delivered(2))
        .when(outcome(MON_2024_02_19, ATTENDED_COMPLIED))
        .raisesNothingOf("COBI-ATT-02")
        .raisesNothingOf("COBI-ATT-03");
  }

  @Test
  void an_absence_that_a_correction_brings_to_light_has_its_call_its_letter_and_its_evidence() {
    Then corrected =
        given(SUSPENDED_SENTENCE.delivered(3))
            .when(correction(MON_2024_02_19, FAILED_TO_ATTEND, MON_2024_02_19))
            .accepted();
    assertThat(dutiesOf("COBI-ATT-02", corrected)).hasSize(2);
    assertThat(dutiesOf("COBI-ATT-03", corrected))
        .containsExactly(
            "participant until Mon 26 Feb 2024: Give the reason for the absence, with evidence.",
            "responsible officer until Tue 27 Feb 2024: Decide whether the absence is acceptable,"
                + " once evidence has come or its deadline has passed.");
  }

  @Test
  void a_correction_does_not_record_what_nobody_has_recorded_yet() {
    List<EpisodeCommand> planned = SUSPENDED_SENTENCE.delivered(2);
    assertThat(
            given(planned)
                .decide(correction(MON_2024_02_19, UNACCEPTABLE_ABSENCE, TUE_2024_02_27))
                .reasons())
        .as("an absence is found unacceptable that never started as failed to attend")
        .isNotEmpty();
    assertThat(
            given(planned)
                .decide(correction(MON_2024_02_19, ATTENDED_COMPLIED, TUE_2024_02_27))
                .reasons())
        .as("nothing is recorded that could be corrected")
        .isNotEmpty();
  }

  @Test
  void what_is_owed_about_an_absence_ends_when_a_correction_says_that_there_was_none() {
    Then corrected =
        given(SUSPENDED_SENTENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
            .when(correction(MON_2024_02_19, ATTENDED_COMPLIED, THU_2024_02_22))
            .accepted();
    assertThat(corrected.episode().openDuties())
        .filteredOn(duty -> duty.subject().equals(Subject.session(MON_2024_02_19.atTime(10, 0))))
        .isEmpty();
  }

  // COBI-ATT-03: evidence until its deadline; then a human decides

  @Test
  void evidence_may_be_given_for_five_working_days_and_then_a_person_decides() {
    assertThat(dutiesOf("COBI-ATT-03", missedOn(MON_2024_02_19)))
        .containsExactly(
            "participant until Mon 26 Feb 2024: Give the reason for the absence, with evidence.",
            "responsible officer until Tue 27 Feb 2024: Decide whether the absence is acceptable,"
                + " once evidence has come or its deadline has passed.");
  }

  @Test
  void where_no_warning_is_known_the_practitioner_decides_about_an_absence() {
    List<String> decision =
        List.of(
            "participant until Mon 12 Feb 2024: Give the reason for the absence, with evidence.",
            "practitioner until Tue 13 Feb 2024: Decide whether the absence is acceptable,"
                + " once evidence has come or its deadline has passed.");
    for (Histories route : List.of(LICENCE, PROTECTION_ORDER, CAUTION, VOLUNTARY)) {
      assertThat(
              dutiesOf(
                  "COBI-ATT-03",
                  given(route.planned()).when(outcome(MON_2024_02_05, FAILED_TO_ATTEND))))
          .as(route.route().title())
          .isEqualTo(decision);
    }
  }

  @Test
  void a_region_may_give_seven_calendar_days_for_evidence() {
    Then missed =
        given(SUSPENDED_SENTENCE.delivered(2))
            .under(LocalPolicy.builder().evidenceWithin(TimeLimit.calendarDays(7)).build())
            .when(outcome(MON_2024_02_19, FAILED_TO_ATTEND));
    assertThat(missed.episode().undecidedAbsences())
        .extracting(Session::evidenceDueOn)
        .containsExactly(Optional.of(MON_2024_02_26));
  }

  @Test
  void nothing_turns_an_absence_into_a_failure_by_itself() {
    Scenario weeksLater =
        given(
            SUSPENDED_SENTENCE.delivered(2),
            outcome(MON_2024_02_19, FAILED_TO_ATTEND),
            outcome(MON_2024_02_26, ATTENDED_COMPLIED),
            outcome(MON_2024_03_04, ATTENDED_COMPLIED));
    assertThat(weeksLater.episode().failures()).isEmpty();
    assertThat(weeksLater.episode().undecidedAbsences())
        .extracting(Session::day)
        .containsExactly(MON_2024_02_19);
    assertThat(weeksLater.episode().overdueAt(LondonTime.startOf(WED_2024_02_28)))
        .extracting(Duty::name)
        .contains("GIVE_EVIDENCE", "DECIDE_THE_ABSENCE");
  }

  @Test
  void finding_an_absence_unacceptable_before_the_deadline_is_worth_a_warning() {
    given(SUSPENDED_SENTENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .when(unacceptable(MON_2024_02_19, FRI_2024_02_23))
        .warns("COBI-ATT-03", "evidence may still be given until Mon 26 Feb 2024");
  }

  @Test
  void on_the_last_day_for_evidence_an_absence_may_be_found_unacceptable() {
    given(SUSPENDED_SENTENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .when(unacceptable(MON_2024_02_19, MON_2024_02_26))
        .isSilentAbout("COBI-ATT-03");
  }

  @Test
  void once_evidence_has_come_nobody_needs_to_wait_for_its_deadline() {
    given(
            SUSPENDED_SENTENCE.delivered(2),
            outcome(MON_2024_02_19, FAILED_TO_ATTEND),
            evidence(MON_2024_02_19, THU_2024_02_22))
        .when(unacceptable(MON_2024_02_19, FRI_2024_02_23))
        .isSilentAbout("COBI-ATT-03");
  }

  @Test
  void an_absence_may_be_accepted_at_any_time() {
    given(SUSPENDED_SENTENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .when(acceptable(MON_2024_02_19, FRI_2024_02_23))
        .isSilentAbout("COBI-ATT-03")
        .isSilentAbout("COBI-ATT-04")
        .raisesNothingOf("COBI-ATT-05");
  }

  @Test
  void evidence_ends_the_participants_duty_and_the_decision_ends_the_officers() {
    Then given =
        given(SUSPENDED_SENTENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
            .when(evidence(MON_2024_02_19, THU_2024_02_22))
            .accepted();
    assertThat(given.episode().openDuties())
        .extracting(Duty::name)
        .contains("DECIDE_THE_ABSENCE")
        .doesNotContain("GIVE_EVIDENCE");
    assertThat(
            given
                .when(acceptable(MON_2024_02_19, FRI_2024_02_23))
                .accepted()
                .episode()
                .openDuties())
        .extracting(Duty::name)
        .doesNotContain("GIVE_EVIDENCE", "DECIDE_THE_ABSENCE");
  }

  @Test
  void evidence_is_not_asked_for_where_nobody_was_absent() {
    given(SUSPENDED_SENTENCE.delivered(3))
        .when(evidence(MON_2024_02_19, THU_2024_02_22))
        .refusedBy(
            "COBI-ATT-03",
            "the session of Mon 19 Feb 2024 10:00 has no absence that waits for a decision");
  }

  @Test
  void an_absence_is_decided_only_once() {
    given(
            SUSPENDED_SENTENCE.delivered(2),
            outcome(MON_2024_02_19, FAILED_TO_ATTEND),
            acceptable(MON_2024_02_19, FRI_2024_02_23))
        .when(unacceptable(MON_2024_02_19, TUE_2024_02_27))
        .refusedBy(
            "COBI-ATT-03",
            "the session of Mon 19 Feb 2024 10:00 has no absence that waits for a decision");
  }

  @Test
  void an_excuse_names_its_reason_and_who_accepted_it() {
    RecordOutcome.Builder excused =
        RecordOutcome.builder()
            .on(MON_2024_02_19)
            .session(MON_2024_02_19.atTime(10, 0))
            .outcome(SessionOutcome.ACCEPTABLE_ABSENCE);
    String missing = "the reason, or the person who accepted it, is missing";
    Scenario scenario = given(SUSPENDED_SENTENCE.delivered(2));
    scenario.when(excused.build()).refusedBy("COBI-ATT-03", missing);
    scenario
        .when(excused.absenceReason(AbsenceReason.MEDICAL).build())
        .refusedBy("COBI-ATT-03", missing);
    scenario
        .when(excused.decidedBy(People.OFFICER).build())
        .accepted()
        .isSilentAbout("COBI-ATT-04");
  }

  @Test
  void a_corrected_excuse_names_its_reason_too() {
    given(SUSPENDED_SENTENCE.delivered(3))
        .when(correction(MON_2024_02_19, SessionOutcome.ACCEPTABLE_ABSENCE, THU_2024_02_22))
        .refusedBy("COBI-ATT-03", "the reason, or the person who accepted it, is missing");
  }

  // COBI-ATT-04: what is a failure, and what is not

  @Test
  void a_closed_building_is_neither_a_failure_nor_a_miss() {
    Then sentHome =
        given(SUSPENDED_SENTENCE.delivered(2))
            .under(LocalPolicy.builder().missLimit(1).build())
            .when(outcome(MON_2024_02_19, SENT_HOME_SERVICE))
            .isSilentAbout("COBI-ATT-04")
            .raisesNothingOf("COBI-ATT-02")
            .raisesNothingOf("COBI-ATT-05")
            .raisesNothingOf("COBI-ATT-10")
            .standsIn(Stage.ON_PROGRAMME);
    assertThat(sentHome.episode().failures()).isEmpty();
    assertThat(sentHome.episode().missesInARow(true)).isZero();
    assertThat(sentHome.episode().sessionsCounted()).isEqualTo(2);
  }

  @Test
  void a_session_that_the_service_cancelled_or_the_participant_moved_is_no_failure() {
    for (SessionOutcome outcome :
        List.of(SessionOutcome.CANCELLED_BY_SERVICE, SessionOutcome.RESCHEDULED_BY_PARTICIPANT)) {
      Then recorded =
          given(SUSPENDED_SENTENCE.delivered(2))
              .when(outcome(MON_2024_02_19, outcome))
              .isSilentAbout("COBI-ATT-04")
              .raisesNothingOf("COBI-ATT-05");
      assertThat(recorded.episode().failures()).as(outcome.title()).isEmpty();
      assertThat(recorded.episode().missesInARow(true)).as(outcome.title()).isZero();
    }
  }

  @Test
  void not_taking_part_and_being_sent_home_for_behaviour_are_failures() {
    for (SessionOutcome outcome : List.of(ATTENDED_FAILED_TO_COMPLY, SENT_HOME_BEHAVIOUR)) {
      Then recorded =
          given(SUSPENDED_SENTENCE.delivered(2))
              .when(outcome(MON_2024_02_19, outcome))
              .warns("COBI-ATT-04", "the session of Mon 19 Feb 2024 10:00 is a failure to comply")
              .raises("COBI-ATT-05", Role.RESPONSIBLE_OFFICER, "Wed 21 Feb 2024");
      assertThat(recorded.episode().failures())
          .as(outcome.title())
          .containsExactly(
              new Failure(MON_2024_02_19, Subject.session(MON_2024_02_19.atTime(10, 0)), false));
    }
  }

  @Test
  void an_absence_becomes_a_failure_when_a_person_finds_it_unacceptable() {
    given(SUSPENDED_SENTENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .when(unacceptable(MON_2024_02_19, TUE_2024_02_27))
        .warns("COBI-ATT-04", "the session of Mon 19 Feb 2024 10:00 is a failure to comply");
  }

  @Test
  void a_refused_instruction_is_a_failure() {
    Then refused =
        given(SUSPENDED_SENTENCE.delivered(2))
            .when(refusedInstruction(THU_2024_02_22))
            .raises("COBI-ATT-05", Role.RESPONSIBLE_OFFICER, "Mon 26 Feb 2024");
    assertThat(refused.episode().failures())
        .containsExactly(new Failure(THU_2024_02_22, Subject.episode(), false));
  }

  @Test
  void a_corrected_outcome_takes_its_failure_with_it() {
    Then corrected =
        given(SUSPENDED_SENTENCE.delivered(2), outcome(MON_2024_02_19, ATTENDED_FAILED_TO_COMPLY))
            .when(correction(MON_2024_02_19, ATTENDED_COMPLIED, THU_2024_02_22))
            .isSilentAbout("COBI-ATT-04");
    assertThat(corrected.episode().failures()).isEmpty();
    corrected
        .when(warning(FRI_2024_02_23))
        .refusedBy("COBI-ATT-04", "no failure is recorded on which nobody has acted");
  }

  @Test
  void fifteen_minutes_late_is_still_attended() {
    given(SUSPENDED_SENTENCE.delivered(2)).when(late(15, false)).isSilentAbout("COBI-ATT-04");
    assertThat(
            given(SUSPENDED_SENTENCE.delivered(2))
                .when(late(15, false))
                .episode()
                .sessionsCounted())
        .isEqualTo(3);
  }

  @Test
  void sixteen_minutes_late_is_a_failure_unless_the_practitioner_decides_otherwise() {
    Then tooLate =
        given(SUSPENDED_SENTENCE.delivered(2))
            .when(late(16, false))
            .warns(
                "COBI-ATT-04",
                "16 minutes late, the limit is 15: recorded as attended, failed to comply")
            .raises("COBI-ATT-05", Role.RESPONSIBLE_OFFICER, "Wed 21 Feb 2024");
    assertThat(tooLate.episode().sessionsCounted()).isEqualTo(2);
    Then letPass =
        given(SUSPENDED_SENTENCE.delivered(2))
            .when(late(16, true))
            .isSilentAbout("COBI-ATT-04")
            .raisesNothingOf("COBI-ATT-05");
    assertThat(letPass.episode().sessionsCounted()).isEqualTo(3);
  }

  @Test
  void nobody_is_warned_referred_or_reported_for_an_absence_that_is_still_pending() {
    String nothing = "no failure is recorded on which nobody has acted";
    Scenario pending =
        given(SUSPENDED_SENTENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND));
    pending.when(warning(WED_2024_02_28)).refusedBy("COBI-ATT-04", nothing);
    pending.when(referral(WED_2024_02_28)).refusedBy("COBI-ATT-04", nothing);
    given(LICENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .when(action(EnforcementAction.SEND_COMPLIANCE_LETTER, WED_2024_02_28))
        .refusedBy("COBI-ATT-04", nothing);
  }

  // COBI-ATT-05: without a warning in the previous twelve months, warn or refer

  @Test
  void after_a_first_failure_the_officer_warns_or_refers_within_two_working_days() {
    Then failed = firstFailure().accepted();
    assertThat(dutiesOf("COBI-ATT-05", failed))
        .containsExactly(
            "responsible officer until Thu 29 Feb 2024: Warn, or refer to an enforcement officer.");
    assertThat(optionsOf("WARN_OR_REFER", failed))
        .containsExactly(
            EnforcementAction.ISSUE_WARNING, EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER);
    failed.raisesNothingOf("COBI-ATT-06").raisesNothingOf("COBI-ATT-07");
  }

  @Test
  void a_warning_without_the_liability_to_court_is_incomplete() {
    firstFailure()
        .when(IssueWarning.builder().from(warning(TUE_2024_02_27)).statesLiability(false).build())
        .refusedBy(
            "COBI-ATT-05",
            "the warning does not state the liability to be brought before a court for a further"
                + " failure within twelve months");
  }

  @Test
  void a_warning_that_says_nothing_lacks_all_three_statements() {
    IssueWarning.Builder warning = IssueWarning.builder().from(warning(TUE_2024_02_27));
    Then refused =
        firstFailure()
            .when(
                warning
                    .describesFailure(false)
                    .saysUnacceptable(false)
                    .statesLiability(false)
                    .build())
            .refusedBy("COBI-ATT-05");
    assertThat(refused.decision().reasons())
        .extracting(found -> found.words())
        .containsExactly(
            "the warning does not describe the circumstances of the failure",
            "the warning does not say that the failure is unacceptable",
            "the warning does not state the liability to be brought before a court for a further"
                + " failure within twelve months");
  }

  @Test
  void a_complete_warning_stands_for_twelve_months_beginning_with_its_day() {
    Then warned = firstFailure().when(warning(TUE_2024_02_27)).accepted();
    assertThat(warned.episode().enforcement())
        .extracting(
            record -> record.action(), record -> record.on(), record -> record.standsUntil())
        .containsExactly(
            tuple(EnforcementAction.ISSUE_WARNING, TUE_2024_02_27, Optional.of(WED_2025_02_26)));
    assertThat(warned.episode().unansweredFailures()).isEmpty();
    assertThat(warned.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("WARN_OR_REFER");
  }

  @Test
  void a_serious_first_failure_may_go_straight_to_the_enforcement_officer() {
    Then referred =
        firstFailure().when(referral(TUE_2024_02_27)).accepted().standsIn(Stage.BREACH_REVIEW);
    assertThat(referred.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("WARN_OR_REFER");
    assertThat(referred.episode().hasOpenBreach()).isTrue();
  }

  @Test
  void under_a_community_order_or_a_suspended_sentence_nothing_but_a_warning_or_a_referral() {
    firstFailure()
        .when(action(EnforcementAction.NO_FURTHER_ACTION, TUE_2024_02_27))
        .refusedBy(
            "COBI-ATT-05",
            "take no further action is not offered under a suspended sentence order");
    firstFailure()
        .when(action(EnforcementAction.SEND_COMPLIANCE_LETTER, TUE_2024_02_27))
        .refusedBy(
            "COBI-ATT-05",
            "send a compliance letter is not offered under a suspended sentence order");
  }

  @Test
  void a_warning_and_a_referral_are_commands_of_their_own() {
    assertThatThrownBy(() -> action(EnforcementAction.ISSUE_WARNING, TUE_2024_02_27))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a warning and a referral to an enforcement officer have commands of their own");
  }

  @Test
  void a_failure_that_is_found_after_a_later_one_was_answered_waits_for_its_own_answer() {
    Then found =
        given(
                SUSPENDED_SENTENCE.delivered(1),
                outcome(MON_2024_02_12, FAILED_TO_ATTEND),
                outcome(MON_2024_02_19, ATTENDED_FAILED_TO_COMPLY),
                warning(THU_2024_02_22))
            .when(unacceptable(MON_2024_02_12, FRI_2024_02_23))
            .accepted();
    assertThat(found.episode().unansweredFailures())
        .as("the officer could not answer a failure that nobody had established")
        .extracting(Failure::on)
        .containsExactly(MON_2024_02_12);
    found.raises("COBI-ATT-06", Role.RESPONSIBLE_OFFICER, "Mon 26 Feb 2024");
  }

  // COBI-ATT-06: after a warning, a further failure is referred

  @Test
  void a_further_failure_within_twelve_months_of_a_warning_can_only_be_referred() {
    Then further = furtherFailure().accepted();
    assertThat(dutiesOf("COBI-ATT-06", further))
        .containsExactly(
            "responsible officer until Wed 10 Apr 2024: Refer to an enforcement officer; a second"
                + " warning is not possible.");
    assertThat(optionsOf("REFER", further))
        .containsExactly(EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER);
    further
        .raisesNothingOf("COBI-ATT-05")
        .when(warning(WED_2024_04_03))
        .refusedBy(
            "COBI-ATT-06",
            "a warning stands until Wed 26 Feb 2025; only a referral to an enforcement officer is"
                + " possible");
  }

  @Test
  void the_referral_answers_the_further_failure() {
    Then referred =
        furtherFailure().when(referral(FRI_2024_04_05)).accepted().standsIn(Stage.BREACH_REVIEW);
    assertThat(referred.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("REFER", "INITIATE_BREACH");
    assertThat(referred.episode().unansweredFailures()).isEmpty();
  }

  @Test
  void a_failure_on_the_last_day_of_the_twelve_months_is_still_referred() {
    warned()
        .when(refusedInstruction(WED_2025_02_26))
        .raises("COBI-ATT-06", Role.RESPONSIBLE_OFFICER, "Wed 12 Mar 2025")
        .raisesNothingOf("COBI-ATT-05")
        .when(warning(THU_2025_02_27))
        .refusedBy(
            "COBI-ATT-06",
            "a warning stands until Wed 26 Feb 2025; only a referral to an enforcement officer is"
                + " possible");
  }

  @Test
  void a_failure_on_the_day_after_the_twelve_months_may_be_warned_again() {
    warned()
        .when(refusedInstruction(THU_2025_02_27))
        .raises("COBI-ATT-05", Role.RESPONSIBLE_OFFICER, "Mon 3 Mar 2025")
        .raisesNothingOf("COBI-ATT-06")
        .when(warning(THU_2025_02_27))
        .accepted();
  }

  @Test
  void a_failure_from_before_the_warning_does_not_get_a_second_warning_either() {
    Scenario warned =
        given(
            SUSPENDED_SENTENCE.delivered(2),
            outcome(MON_2024_02_19, ATTENDED_FAILED_TO_COMPLY),
            outcome(MON_2024_02_26, FAILED_TO_ATTEND),
            warning(TUE_2024_02_27));
    warned
        .when(unacceptable(MON_2024_02_26, TUE_2024_03_05))
        .raises("COBI-ATT-06", Role.RESPONSIBLE_OFFICER, "Mon 11 Mar 2024")
        .raisesNothingOf("COBI-ATT-05")
        .when(warning(TUE_2024_03_05))
        .refusedBy(
            "COBI-ATT-06",
            "a warning stands until Wed 26 Feb 2025; only a referral to an enforcement officer is"
                + " possible");
  }

  @Test
  void the_enforcement_officer_belongs_to_two_kinds_of_order() {
    given(LICENCE.delivered(2), outcome(MON_2024_02_19, ATTENDED_FAILED_TO_COMPLY))
        .when(referral(TUE_2024_02_27))
        .refusedBy("COBI-ATT-06", "the mandate is a licence, which knows no enforcement officer");
  }

  // COBI-ATT-07: breach action within ten working days

  @Test
  void breach_action_is_initiated_within_ten_working_days_over_two_bank_holidays() {
    assertThat(dutiesOf("COBI-ATT-07", furtherFailure().accepted()))
        .containsExactly("responsible officer until Wed 10 Apr 2024: Initiate breach action.");
  }

  @Test
  void a_first_failure_starts_no_clock_for_breach_action() {
    firstFailure().raisesNothingOf("COBI-ATT-07");
  }

  // COBI-ATT-08: under a protection order the police are told; nobody is warned

  @Test
  void a_missed_session_under_a_protection_order_is_reported_to_the_police_the_next_day() {
    Then missed =
        given(PROTECTION_ORDER.delivered(2)).when(outcome(MON_2024_02_19, FAILED_TO_ATTEND));
    assertThat(dutiesOf("COBI-ATT-08", missed))
        .containsExactly(
            "police order manager until Tue 20 Feb 2024: Report the missed session; evidence may"
                + " still be given.");
    missed.raisesNothingOf("COBI-ATT-05").raisesNothingOf("COBI-ATT-09");
  }

  @Test
  void under_a_protection_order_a_failure_offers_a_report_and_no_warning() {
    Then failed =
        given(PROTECTION_ORDER.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
            .when(unacceptable(MON_2024_02_19, TUE_2024_02_27))
            .raisesNothingOf("COBI-ATT-05")
            .raisesNothingOf("COBI-ATT-06");
    assertThat(dutiesOf("COBI-ATT-08", failed))
        .containsExactly(
            "police order manager until Wed 28 Feb 2024: Report the failure: breaking a"
                + " requirement may be an offence.");
    assertThat(optionsOf("REPORT_TO_POLICE", failed))
        .containsExactly(EnforcementAction.REPORT_TO_POLICE);
    failed
        .when(warning(WED_2024_02_28))
        .refusedBy(
            "COBI-ATT-05", "the mandate is a stalking protection order, which knows no warning");
  }

  @Test
  void the_report_to_the_police_answers_the_failure() {
    Then reported =
        given(
                PROTECTION_ORDER.delivered(2),
                outcome(MON_2024_02_19, FAILED_TO_ATTEND),
                unacceptable(MON_2024_02_19, TUE_2024_02_27))
            .when(action(EnforcementAction.REPORT_TO_POLICE, TUE_2024_02_27))
            .accepted();
    assertThat(reported.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("REPORT_TO_POLICE");
    assertThat(reported.episode().unansweredFailures()).isEmpty();
  }

  @Test
  void interim_and_domestic_abuse_protection_orders_go_the_same_way() {
    for (Route route :
        List.of(Route.INTERIM_STALKING_PROTECTION_ORDER, Route.DOMESTIC_ABUSE_PROTECTION_ORDER)) {
      LocalDateTime first = LocalDateTime.of(2025, 2, 3, 10, 0);
      Histories history = Histories.of(route, first);
      given(history.planned())
          .when(Histories.outcome(first, FAILED_TO_ATTEND))
          .raises("COBI-ATT-08", Role.POLICE_ORDER_MANAGER, "Tue 4 Feb 2025");
    }
  }

  // COBI-ATT-09: on licence the offender manager decides; the SDK never decides a recall

  @Test
  void a_missed_session_on_licence_is_reported_to_the_offender_manager_the_same_day() {
    Then missed = given(LICENCE.delivered(2)).when(outcome(MON_2024_02_19, FAILED_TO_ATTEND));
    assertThat(dutiesOf("COBI-ATT-09", missed))
        .containsExactly(
            "community offender manager until Mon 19 Feb 2024: Report the missed session; evidence"
                + " may still be given.");
    missed.raisesNothingOf("COBI-ATT-05").raisesNothingOf("COBI-ATT-08");
  }

  @Test
  void on_licence_a_failure_offers_a_compliance_letter_and_a_referral_for_recall() {
    Then failed =
        given(LICENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
            .when(unacceptable(MON_2024_02_19, TUE_2024_02_27));
    assertThat(dutiesOf("COBI-ATT-09", failed))
        .containsExactly(
            "community offender manager until Tue 27 Feb 2024: Decide between licence compliance"
                + " action and a referral for recall.");
    assertThat(optionsOf("REPORT_TO_OFFENDER_MANAGER", failed))
        .containsExactly(
            EnforcementAction.SEND_COMPLIANCE_LETTER, EnforcementAction.REFER_FOR_RECALL);
    for (EnforcementAction offered :
        List.of(EnforcementAction.SEND_COMPLIANCE_LETTER, EnforcementAction.REFER_FOR_RECALL)) {
      Then acted = failed.when(action(offered, TUE_2024_02_27)).accepted();
      assertThat(acted.episode().stage()).isEqualTo(Stage.ON_PROGRAMME);
      assertThat(acted.episode().recall()).isEmpty();
      assertThat(acted.episode().openDuties())
          .extracting(Duty::name)
          .doesNotContain("REPORT_TO_OFFENDER_MANAGER");
    }
  }

  @Test
  void on_licence_nobody_warns() {
    given(LICENCE.delivered(2), outcome(MON_2024_02_19, ATTENDED_FAILED_TO_COMPLY))
        .when(warning(TUE_2024_02_27))
        .refusedBy("COBI-ATT-05", "the mandate is a licence, which knows no warning");
  }

  // COBI-ATT-11: cautions and post-sentence supervision, on which the catalogue is silent

  @Test
  void a_missed_session_under_a_caution_is_reported_to_the_police() {
    Then missed = given(CAUTION.delivered(2)).when(outcome(MON_2024_02_19, FAILED_TO_ATTEND));
    assertThat(dutiesOf("COBI-ATT-11", missed))
        .containsExactly(
            "police until Tue 20 Feb 2024: Report the missed session; evidence may still be"
                + " given.");
    assertThat(
            optionsOf("REPORT_TO_OWNER", missed.when(unacceptable(MON_2024_02_19, TUE_2024_02_27))))
        .containsExactly(EnforcementAction.REFER_FOR_PROSECUTION_DECISION);
  }

  @Test
  void under_post_sentence_supervision_the_officer_may_go_to_the_supervision_court() {
    Then failed =
        given(
                weekly(Route.POST_SENTENCE_SUPERVISION).delivered(2),
                outcome(MON_2024_02_19, FAILED_TO_ATTEND))
            .when(unacceptable(MON_2024_02_19, TUE_2024_02_27))
            .raises("COBI-ATT-11", Role.RESPONSIBLE_OFFICER, "Wed 28 Feb 2024");
    assertThat(optionsOf("REPORT_TO_OWNER", failed))
        .containsExactly(
            EnforcementAction.REFER_TO_SUPERVISION_COURT, EnforcementAction.NO_FURTHER_ACTION);
    assertThat(
            failed
                .when(action(EnforcementAction.REFER_TO_SUPERVISION_COURT, TUE_2024_02_27))
                .accepted()
                .episode()
                .openDuties())
        .extracting(Duty::name)
        .doesNotContain("REPORT_TO_OWNER");
  }

  @Test
  void on_the_voluntary_route_no_failure_is_enforced_against_anybody() {
    Then failed =
        given(VOLUNTARY.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
            .when(unacceptable(MON_2024_02_19, TUE_2024_02_27))
            .accepted();
    assertThat(failed.decision().duties()).isEmpty();
    failed.when(action(EnforcementAction.NO_FURTHER_ACTION, TUE_2024_02_27)).accepted();
  }

  @Test
  void the_enforcement_of_the_mandate_that_lasts_now_is_the_one_that_applies() {
    Order licence =
        Order.builder()
            .reference(OrderRef.of("ORDER-2"))
            .kind(OrderKind.LICENCE)
            .madeOn(MON_2024_02_12)
            .addTerms(OrderTerm.ATTEND_PROGRAMME)
            .build();
    given(
            SUSPENDED_SENTENCE.delivered(2),
            RegisterOrder.builder().on(MON_2024_02_12).order(licence).build(),
            ReplaceMandate.builder().on(MON_2024_02_12).mandate(licence.reference()).build())
        .when(outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .raises("COBI-ATT-09", Role.OFFENDER_MANAGER, "Mon 19 Feb 2024");
  }

  // COBI-ATT-10: the limit of misses in a row

  @Test
  void three_misses_reach_a_local_limit_of_three_and_a_manager_reviews_within_two_working_days() {
    Then third = inKent(3).when(missed(THU_2022_06_30)).accepted().standsIn(Stage.DISENGAGED);
    assertThat(dutiesOf("COBI-ATT-10", third))
        .containsExactly(
            "programme manager until Mon 4 Jul 2022: Review whether the participant has"
                + " disengaged.");
    assertThat(third.decision().events())
        .contains(new StageEntered(THU_2022_06_30, Stage.DISENGAGED));
  }

  @Test
  void with_the_limit_of_four_three_misses_change_nothing() {
    inKent(4)
        .when(missed(THU_2022_06_30))
        .raisesNothingOf("COBI-ATT-10")
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void two_misses_do_not_reach_a_limit_of_three() {
    Scenario.of(PublishedProgrammes.KENT_2021_STALKING)
        .given(heldInKent())
        .under(LocalPolicy.builder().missLimit(3).build())
        .given(missed(THU_2022_06_23))
        .when(missed(TUE_2022_06_28))
        .raisesNothingOf("COBI-ATT-10")
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void the_default_is_the_four_miss_rule() {
    List<LocalDate> mondays =
        List.of(MON_2024_02_12, MON_2024_02_19, MON_2024_02_26, MON_2024_03_04);
    Scenario three = given(VOLUNTARY.delivered(1));
    for (LocalDate monday : mondays.subList(0, 3)) {
      three = three.given(outcome(monday, FAILED_TO_ATTEND));
    }
    assertThat(three.episode().stage()).isEqualTo(Stage.ON_PROGRAMME);
    three
        .when(outcome(MON_2024_03_04, FAILED_TO_ATTEND))
        .raises("COBI-ATT-10", Role.PROGRAMME_MANAGER, "Wed 6 Mar 2024")
        .standsIn(Stage.DISENGAGED);
  }

  @Test
  void an_attended_session_begins_the_row_anew() {
    given(
            VOLUNTARY.delivered(1),
            outcome(MON_2024_02_12, FAILED_TO_ATTEND),
            outcome(MON_2024_02_19, FAILED_TO_ATTEND),
            outcome(MON_2024_02_26, ATTENDED_COMPLIED),
            outcome(MON_2024_03_04, FAILED_TO_ATTEND))
        .under(LocalPolicy.builder().missLimit(3).build())
        .when(outcome(MON_2024_03_11, FAILED_TO_ATTEND))
        .raisesNothingOf("COBI-ATT-10")
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void an_excused_absence_is_a_miss_unless_the_region_says_otherwise() {
    List<EpisodeCommand> excused =
        commands(
            VOLUNTARY.delivered(1),
            outcome(MON_2024_02_12, FAILED_TO_ATTEND),
            acceptable(MON_2024_02_12, MON_2024_02_12.plusDays(1)));
    given(excused)
        .under(LocalPolicy.builder().missLimit(2).build())
        .when(outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .standsIn(Stage.DISENGAGED);
    given(excused)
        .under(LocalPolicy.builder().missLimit(2).excusedAbsencesAreMisses(false).build())
        .when(outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .raisesNothingOf("COBI-ATT-10")
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void on_a_statutory_route_the_limit_never_replaces_the_enforcement() {
    given(LICENCE.delivered(1), outcome(MON_2024_02_12, FAILED_TO_ATTEND))
        .under(LocalPolicy.builder().missLimit(2).build())
        .when(outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .raises("COBI-ATT-10", Role.PROGRAMME_MANAGER, "Wed 21 Feb 2024")
        .raises("COBI-ATT-09", Role.OFFENDER_MANAGER, "Mon 19 Feb 2024")
        .standsIn(Stage.DISENGAGED);
  }

  @Test
  void going_on_after_the_limit_needs_an_override() {
    Then disengaged = inKent(3).when(missed(THU_2022_06_30));
    ResumeDelivery resume = resume(MON_2022_07_04).build();
    disengaged
        .when(resume)
        .needsOverrideOf("COBI-ATT-10")
        .refusedBy("COBI-ATT-10", "3 appointments in a row were missed; the limit is 3");
    RuleOverride override =
        RuleOverride.of(RuleId.of("COBI-ATT-10"), People.MANAGER, ReasonCode.of("BACK_IN_TOUCH"));
    Then resumed =
        disengaged
            .when(resume(MON_2022_07_04).addOverrides(override).build())
            .accepted()
            .standsIn(Stage.ON_PROGRAMME);
    assertThat(resumed.decision().events()).contains(new RuleOverridden(MON_2022_07_04, override));
    assertThat(resumed.episode().openDuties())
        .extracting(Duty::name)
        .doesNotContain("REVIEW_DISENGAGEMENT");
  }

  @Test
  void a_further_miss_after_going_on_is_reviewed_again() {
    inKent(3)
        .given(missed(THU_2022_06_30))
        .given(
            resume(MON_2022_07_04)
                .addOverrides(
                    RuleOverride.of(
                        RuleId.of("COBI-ATT-10"), People.MANAGER, ReasonCode.of("BACK_IN_TOUCH")))
                .build(),
            PlanSessions.builder()
                .on(MON_2022_07_04)
                .addSlots(SessionSlot.at(TUE_2022_07_05.atTime(14, 0)))
                .build())
        .when(missed(TUE_2022_07_05))
        .raises("COBI-ATT-10", Role.PROGRAMME_MANAGER, "Thu 7 Jul 2022")
        .standsIn(Stage.DISENGAGED);
  }

  @Test
  void nothing_is_delivered_while_a_manager_reviews_the_disengagement() {
    inKent(3)
        .given(missed(THU_2022_06_30))
        .when(
            RecordOutcome.builder()
                .on(TUE_2022_07_05)
                .session(TUE_2022_07_05.atTime(14, 0))
                .outcome(ATTENDED_COMPLIED)
                .build())
        .refusedBy("COBI-SCH-12");
  }

  /** Two sessions held, and two missed: on Thu 23 and Tue 28 June 2022. */
  private static Scenario inKent(int missLimit) {
    return Scenario.of(PublishedProgrammes.KENT_2021_STALKING)
        .given(heldInKent())
        .given(missed(THU_2022_06_23), missed(TUE_2022_06_28))
        .under(LocalPolicy.builder().missLimit(missLimit).build());
  }

  private static List<EpisodeCommand> heldInKent() {
    Histories kent = Histories.of(Route.VOLUNTARY, THU_2022_05_19.atTime(14, 0));
    PlanSessions plan =
        PlanSessions.builder()
            .on(THU_2022_05_19)
            .addSlots(
                SessionSlot.at(THU_2022_05_19.atTime(14, 0)),
                SessionSlot.at(THU_2022_05_19.plusWeeks(1).atTime(14, 0)),
                SessionSlot.at(THU_2022_06_23.atTime(14, 0)),
                SessionSlot.at(TUE_2022_06_28.atTime(14, 0)),
                SessionSlot.at(THU_2022_06_30.atTime(14, 0)))
            .build();
    return commands(
        commands(kent.accepted(), plan),
        Histories.outcome(THU_2022_05_19.atTime(14, 0), ATTENDED_COMPLIED),
        Histories.outcome(THU_2022_05_19.plusWeeks(1).atTime(14, 0), ATTENDED_COMPLIED));
  }

  private static RecordOutcome missed(LocalDate day) {
    return Histories.outcome(day.atTime(14, 0), FAILED_TO_ATTEND);
  }

  private static ResumeDelivery.Builder resume(LocalDate on) {
    return ResumeDelivery.builder()
        .on(on)
        .decidedBy(People.MANAGER)
        .decision(DecisionRef.of("DECISION-1"));
  }

  // The words of these scenarios

  private static final ProgrammeDefinition PROGRAMME = PublishedProgrammes.IA_2022;

  private static Scenario given(List<EpisodeCommand> before, EpisodeCommand... then) {
    return Scenario.of(PROGRAMME).given(commands(before, then));
  }

  private static List<EpisodeCommand> commands(
      List<EpisodeCommand> before, EpisodeCommand... then) {
    return Stream.concat(before.stream(), Arrays.stream(then)).toList();
  }

  private static Then missedOn(LocalDate day) {
    return given(SUSPENDED_SENTENCE.delivered(2)).when(outcome(day, FAILED_TO_ATTEND));
  }

  /** The third session was missed on Mon 19 February 2024 and found unacceptable on the 27th. */
  private static Then firstFailure() {
    return given(SUSPENDED_SENTENCE.delivered(2), outcome(MON_2024_02_19, FAILED_TO_ATTEND))
        .when(unacceptable(MON_2024_02_19, TUE_2024_02_27));
  }

  private static Scenario warned() {
    return given(
        SUSPENDED_SENTENCE.delivered(2),
        outcome(MON_2024_02_19, FAILED_TO_ATTEND),
        unacceptable(MON_2024_02_19, TUE_2024_02_27),
        warning(TUE_2024_02_27));
  }

  /** After the warning, Mon 25 March was missed and found unacceptable on Wed 3 April 2024. */
  private static Then furtherFailure() {
    Scenario warned = warned();
    for (LocalDate held : List.of(MON_2024_02_26, MON_2024_03_04, MON_2024_03_11, MON_2024_03_18)) {
      warned = warned.given(outcome(held, ATTENDED_COMPLIED));
    }
    return warned
        .given(outcome(MON_2024_03_25, FAILED_TO_ATTEND))
        .when(unacceptable(MON_2024_03_25, WED_2024_04_03));
  }

  private static RecordOutcome outcome(LocalDate day, SessionOutcome outcome) {
    return Histories.outcome(day.atTime(10, 0), outcome);
  }

  private static RecordOutcome late(int minutes, boolean accepted) {
    return RecordOutcome.builder()
        .from(outcome(MON_2024_02_19, ATTENDED_COMPLIED))
        .minutesLate(minutes)
        .latenessAccepted(accepted)
        .build();
  }

  private static CorrectOutcome correction(LocalDate day, SessionOutcome outcome, LocalDate on) {
    return CorrectOutcome.builder()
        .on(on)
        .session(day.atTime(10, 0))
        .outcome(outcome)
        .reason(ReasonCode.of("RECORDED_IN_ERROR"))
        .decidedBy(People.MANAGER)
        .build();
  }

  private static GiveEvidence evidence(LocalDate day, LocalDate on) {
    return GiveEvidence.builder().on(on).session(day.atTime(10, 0)).build();
  }

  private static DecideAbsence unacceptable(LocalDate day, LocalDate on) {
    return DecideAbsence.builder()
        .on(on)
        .session(day.atTime(10, 0))
        .acceptable(false)
        .decidedBy(People.OFFICER)
        .build();
  }

  private static DecideAbsence acceptable(LocalDate day, LocalDate on) {
    return DecideAbsence.builder()
        .on(on)
        .session(day.atTime(10, 0))
        .acceptable(true)
        .absenceReason(AbsenceReason.MEDICAL)
        .decidedBy(People.OFFICER)
        .build();
  }

  private static RecordRefusedInstruction refusedInstruction(LocalDate on) {
    return RecordRefusedInstruction.builder().on(on).decidedBy(People.OFFICER).build();
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

  private static ReferToEnforcementOfficer referral(LocalDate on) {
    return ReferToEnforcementOfficer.builder().on(on).decidedBy(People.OFFICER).build();
  }

  private static TakeEnforcementAction action(EnforcementAction action, LocalDate on) {
    return TakeEnforcementAction.builder()
        .on(on)
        .action(action)
        .decidedBy(People.OFFENDER_MANAGER)
        .build();
  }

  private static List<String> dutiesOf(String rule, Then then) {
    return then.accepted().decision().duties().stream()
        .filter(duty -> duty.rule().value().equals(rule))
        .map(duty -> duty.owner().title() + " until " + duty.deadline() + ": " + duty.what())
        .toList();
  }

  private static List<EnforcementAction> optionsOf(String name, Then then) {
    return then.accepted().decision().duties().stream()
        .filter(duty -> duty.name().equals(name))
        .flatMap(duty -> duty.options().stream())
        .toList();
  }
}
