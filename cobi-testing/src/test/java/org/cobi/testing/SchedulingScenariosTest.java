package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.programme.PublishedProgrammes.IA_2022;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;
import static org.cobi.model.programme.PublishedProgrammes.SUSSEX_SPO_2021;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.cobi.model.order.Route;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.RecallKind;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.DeferDelivery;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.episode.EpisodeEvent.SessionMoved;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** When a session may be booked and held, as far as one episode alone can tell: COBI-SCH. */
class SchedulingScenariosTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate WED_2018_10_03 = LocalDate.of(2018, 10, 3);
  private static final LocalDate THU_2018_10_04 = LocalDate.of(2018, 10, 4);
  private static final LocalDate FRI_2018_10_05 = LocalDate.of(2018, 10, 5);
  private static final LocalDate SAT_2018_10_06 = LocalDate.of(2018, 10, 6);
  private static final LocalDate SUN_2018_10_07 = LocalDate.of(2018, 10, 7);
  private static final LocalDate MON_2018_10_08 = LocalDate.of(2018, 10, 8);
  private static final LocalDate TUE_2018_10_09 = LocalDate.of(2018, 10, 9);
  private static final LocalDate WED_2018_10_10 = LocalDate.of(2018, 10, 10);
  private static final LocalDate THU_2018_10_11 = LocalDate.of(2018, 10, 11);
  private static final LocalDate TUE_2018_11_06 = LocalDate.of(2018, 11, 6);
  private static final LocalDate WED_2018_11_07 = LocalDate.of(2018, 11, 7);
  private static final LocalDate TUE_2018_11_13 = LocalDate.of(2018, 11, 13);
  private static final LocalDate WED_2018_11_14 = LocalDate.of(2018, 11, 14);
  private static final LocalDate THU_2018_11_15 = LocalDate.of(2018, 11, 15);
  private static final LocalDate FRI_2018_11_16 = LocalDate.of(2018, 11, 16);
  private static final LocalDate MON_2018_11_19 = LocalDate.of(2018, 11, 19);
  private static final LocalDate THU_2021_04_08 = LocalDate.of(2021, 4, 8);
  private static final LocalDate MON_2021_05_03 = LocalDate.of(2021, 5, 3);
  private static final LocalDate TUE_2021_05_04 = LocalDate.of(2021, 5, 4);
  private static final LocalDate THU_2021_05_06 = LocalDate.of(2021, 5, 6);
  private static final LocalDate FRI_2021_05_07 = LocalDate.of(2021, 5, 7);
  private static final LocalDate MON_2021_05_17 = LocalDate.of(2021, 5, 17);
  private static final LocalDate THU_2021_05_20 = LocalDate.of(2021, 5, 20);
  private static final LocalDate MON_2022_08_22 = LocalDate.of(2022, 8, 22);
  private static final LocalDate MON_2022_09_12 = LocalDate.of(2022, 9, 12);
  private static final LocalDate MON_2022_09_19 = LocalDate.of(2022, 9, 19);
  private static final LocalDate THU_2025_10_16 = LocalDate.of(2025, 10, 16);
  private static final LocalDate THU_2025_12_18 = LocalDate.of(2025, 12, 18);
  private static final LocalDate MON_2025_12_22 = LocalDate.of(2025, 12, 22);

  private static final Histories COMMUNITY =
      Histories.of(Route.COMMUNITY_ORDER, at10(TUE_2018_10_02));
  private static final Histories PROTECTED =
      Histories.of(Route.STALKING_PROTECTION_ORDER, at10(THU_2021_04_08));
  private static final ReasonCode WHY = ReasonCode.of("SERVICE_NEED");

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(SchedulingScenariosTest.class);
  }

  // COBI-SCH-01: holidays, closures and weekends

  @Test
  void moved_and_extra_bank_holidays_are_refused_by_their_names() {
    assertThat(bookedFor("2022-06-02"))
        .containsExactly(
            "COBI-SCH-01: Thu 2 Jun 2022 is a holiday or closure day: Spring bank holiday");
    assertThat(bookedFor("2022-06-03"))
        .containsExactly(
            "COBI-SCH-01: Fri 3 Jun 2022 is a holiday or closure day: Platinum Jubilee bank"
                + " holiday");
    assertThat(bookedFor("2022-09-19"))
        .containsExactly(
            "COBI-SCH-01: Mon 19 Sep 2022 is a holiday or closure day: Bank Holiday for the State"
                + " Funeral of Queen Elizabeth II");
    assertThat(bookedFor("2023-05-08"))
        .containsExactly(
            "COBI-SCH-01: Mon 8 May 2023 is a holiday or closure day: Bank holiday for the"
                + " coronation of King Charles III");
    assertThat(bookedFor("2020-05-08"))
        .containsExactly(
            "COBI-SCH-01: Fri 8 May 2020 is a holiday or closure day: Early May bank holiday (VE"
                + " day)");
  }

  @Test
  void the_days_from_which_those_holidays_were_moved_are_working_days() {
    assertThat(bookedFor("2020-05-04")).isEmpty();
    assertThat(bookedFor("2022-05-30")).isEmpty();
  }

  @Test
  void a_closure_day_of_the_provider_is_refused() {
    HolidayCalendar closed =
        HolidayCalendars.ENGLAND_AND_WALES.withClosure(TUE_2018_10_09, "staff training");
    Scenario.of(KSS_2018)
        .given(COMMUNITY.accepted())
        .under(closed)
        .when(book(TUE_2018_10_02, at10(TUE_2018_10_09)))
        .refusedBy("COBI-SCH-01", "Tue 9 Oct 2018 is a holiday or closure day: staff training");
  }

  @Test
  void friday_is_accepted_and_saturday_and_sunday_need_an_override() {
    Scenario accepted = Scenario.of(KSS_2018).given(COMMUNITY.accepted());
    accepted.when(book(TUE_2018_10_02, at10(FRI_2018_10_05))).accepted();
    accepted
        .when(book(TUE_2018_10_02, at10(SAT_2018_10_06)))
        .refusedBy("COBI-SCH-01", "Sat 6 Oct 2018 is on a weekend")
        .needsOverrideOf("COBI-SCH-01");
    accepted
        .when(book(TUE_2018_10_02, at10(SUN_2018_10_07)))
        .refusedBy("COBI-SCH-01", "Sun 7 Oct 2018 is on a weekend")
        .needsOverrideOf("COBI-SCH-01");
    accepted.when(book(TUE_2018_10_02, at10(MON_2018_10_08))).accepted();
  }

  @Test
  void a_session_that_was_held_unbooked_on_a_holiday_is_refused_too() {
    accepted(MON_2022_09_12)
        .when(Histories.outcome(at10(MON_2022_09_19), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy("COBI-SCH-01");
  }

  @Test
  void a_weekly_series_skips_holidays_and_says_which() {
    Then planned = accepted(MON_2022_08_22).when(weekly(MON_2022_08_22, MON_2022_08_22)).accepted();
    assertThat(Reasons.noticesOf(planned))
        .contains(
            "COBI-SCH-01: Mon 29 Aug 2022 is a holiday or closure day and was skipped",
            "COBI-SCH-01: Mon 19 Sep 2022 is a holiday or closure day and was skipped");
    assertThat(planned.episode().openSessions().stream().map(Session::day).limit(4))
        .containsExactly(
            MON_2022_08_22, LocalDate.of(2022, 9, 5), MON_2022_09_12, LocalDate.of(2022, 9, 26));
  }

  @Test
  void a_weekly_series_without_a_holiday_says_nothing_of_any() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.accepted())
        .when(weekly(TUE_2018_10_02, TUE_2018_10_02))
        .isSilentAbout("COBI-SCH-01");
  }

  @Test
  void a_holiday_that_is_announced_nine_days_before_lets_the_series_flow_on() {
    HolidayCalendar before = HolidayCalendars.ENGLAND_AND_WALES.withoutHoliday(MON_2022_09_19);
    Scenario planned =
        accepted(MON_2022_09_12).under(before).given(weekly(MON_2022_09_12, MON_2022_09_12));
    assertThat(planned.episode().sessionAt(at10(MON_2022_09_19))).isPresent();
    Then flowed =
        planned
            .under(before.withHoliday(MON_2022_09_19, "State Funeral"))
            .when(weekly(MON_2022_09_12, MON_2022_09_12))
            .accepted();
    assertThat(flowed.episode().sessionAt(at10(MON_2022_09_19))).isEmpty();
    assertThat(flowed.episode().openSessions()).hasSize(12);
  }

  // COBI-SCH-02: how long a session takes

  @Test
  void sessions_of_60_and_of_150_minutes_are_booked() {
    Scenario accepted = Scenario.of(KSS_2018).given(COMMUNITY.accepted());
    accepted.when(bookOf(60)).accepted();
    accepted.when(bookOf(150)).accepted();
  }

  @Test
  void sessions_of_59_and_of_151_minutes_and_of_160_are_not() {
    Scenario accepted = Scenario.of(KSS_2018).given(COMMUNITY.accepted());
    accepted
        .when(bookOf(59))
        .refusedBy("COBI-SCH-02", "59 minutes were asked for; 60 to 150 are possible");
    accepted
        .when(bookOf(151))
        .refusedBy("COBI-SCH-02", "151 minutes were asked for; 60 to 150 are possible");
    accepted
        .when(bookOf(160))
        .refusedBy("COBI-SCH-02", "160 minutes were asked for; 60 to 150 are possible");
  }

  // COBI-SCH-03: how close together

  @Test
  void a_catch_up_one_day_after_a_session_needs_an_override() {
    missedAndHeldAgain()
        .when(catchUp(at10(WED_2018_11_14)))
        .refusedBy(
            "COBI-SCH-03",
            "Wed 14 Nov 2018 10:00 is 24 hours from the nearest session; 48 are needed")
        .needsOverrideOf("COBI-SCH-03");
  }

  @Test
  void forty_eight_hours_from_start_to_start_are_enough_and_an_hour_less_is_not() {
    missedAndHeldAgain().when(catchUp(at10(THU_2018_11_15))).accepted();
    missedAndHeldAgain()
        .when(catchUp(THU_2018_11_15.atTime(9, 0)))
        .refusedBy(
            "COBI-SCH-03",
            "Thu 15 Nov 2018 09:00 is 47 hours from the nearest session; 48 are needed")
        .needsOverrideOf("COBI-SCH-03");
  }

  @Test
  void a_catch_up_three_days_after_a_session_is_accepted_and_one_before_the_next_is_not() {
    missedAndHeldAgain().when(catchUp(at10(FRI_2018_11_16))).accepted();
    missedAndHeldAgain().when(catchUp(at10(MON_2018_11_19))).needsOverrideOf("COBI-SCH-03");
  }

  @Test
  void a_missed_session_is_no_neighbour() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(5))
        .given(Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.FAILED_TO_ATTEND))
        .when(catchUp(at10(WED_2018_11_07)))
        .accepted();
  }

  @Test
  void two_sessions_in_seven_days_are_accepted_and_three_are_not() {
    Scenario accepted = Scenario.of(KSS_2018).given(COMMUNITY.accepted());
    accepted.when(plan(TUE_2018_10_02, THU_2018_10_04, TUE_2018_10_09)).accepted();
    Then three = accepted.when(plan(TUE_2018_10_02, THU_2018_10_04, MON_2018_10_08));
    three.needsOverrideOf("COBI-SCH-03");
    assertThat(Reasons.of(three))
        .containsExactly(
            "COBI-SCH-03: with Tue 2 Oct 2018 10:00 there would be 3 sessions in seven days; 2 are"
                + " possible",
            "COBI-SCH-03: with Thu 4 Oct 2018 10:00 there would be 3 sessions in seven days; 2 are"
                + " possible",
            "COBI-SCH-03: with Mon 8 Oct 2018 10:00 there would be 3 sessions in seven days; 2 are"
                + " possible");
  }

  @Test
  void a_session_is_not_its_own_neighbour_when_it_is_moved() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.planned())
        .when(move(TUE_2018_10_02, at10(TUE_2018_10_09), at10(WED_2018_10_10)))
        .accepted();
  }

  // COBI-SCH-04: what was missed is made up for

  @Test
  void a_missed_session_is_made_up_for_within_14_days() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(5))
        .when(Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.FAILED_TO_ATTEND))
        .raises("COBI-SCH-04", Role.PRACTITIONER, "Tue 20 Nov 2018");
  }

  @Test
  void a_session_that_the_service_cancelled_is_made_up_for_too() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(5))
        .when(cancel(TUE_2018_11_06, at10(TUE_2018_11_06)))
        .raises("COBI-SCH-04", Role.PRACTITIONER, "Tue 20 Nov 2018");
  }

  @Test
  void a_session_that_was_held_needs_no_catch_up() {
    Scenario five = Scenario.of(KSS_2018).given(COMMUNITY.delivered(5));
    five.when(Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.ATTENDED_COMPLIED))
        .raisesNothingOf("COBI-SCH-04");
    five.when(Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.ATTENDED_FAILED_TO_COMPLY))
        .raisesNothingOf("COBI-SCH-04");
  }

  @Test
  void the_end_of_the_window_comes_first_when_it_is_sooner() {
    Scenario ten = deliveredFrom2025(10);
    LocalDateTime eleventh = ten.episode().openSessions().get(0).start();
    assertThat(eleventh).isEqualTo("2026-01-08T10:00");
    ten.when(Histories.outcome(eleventh, SessionOutcome.FAILED_TO_ATTEND))
        .raises("COBI-SCH-04", Role.PRACTITIONER, "Thu 15 Jan 2026");
  }

  @Test
  void a_medical_absence_on_18_december_2025_is_made_up_for_on_22_december() {
    RecordOutcome ill =
        RecordOutcome.builder()
            .from(Histories.outcome(at10(THU_2025_12_18), SessionOutcome.ACCEPTABLE_ABSENCE))
            .absenceReason(AbsenceReason.MEDICAL)
            .decidedBy(People.OFFICER)
            .build();
    Scenario missed = deliveredFrom2025(9).given(ill);
    assertThat(Reasons.duties(missed.episode(), "COBI-SCH-04"))
        .containsExactly("AGREE_A_CATCH_UP, practitioner, Thu 1 Jan 2026");
    Then booked =
        missed
            .when(
                BookSession.builder()
                    .on(THU_2025_12_18)
                    .slot(SessionSlot.at(at10(MON_2025_12_22)))
                    .catchUpFor(at10(THU_2025_12_18))
                    .build())
            .accepted();
    assertThat(Reasons.duties(booked.episode(), "COBI-SCH-04")).isEmpty();
  }

  @Test
  void a_catch_up_does_what_it_names_and_leaves_the_other() {
    Scenario twice =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.delivered(5))
            .given(
                cancel(TUE_2018_11_06, at10(TUE_2018_11_06)),
                cancel(TUE_2018_11_06, at10(TUE_2018_11_13)));
    assertThat(Reasons.duties(twice.episode(), "COBI-SCH-04")).hasSize(2);
    Then booked =
        twice
            .when(
                BookSession.builder()
                    .on(TUE_2018_11_06)
                    .slot(SessionSlot.at(at10(FRI_2018_11_16)))
                    .catchUpFor(at10(TUE_2018_11_13))
                    .build())
            .accepted();
    assertThat(Reasons.duties(booked.episode(), "COBI-SCH-04"))
        .containsExactly("AGREE_A_CATCH_UP, practitioner, Tue 20 Nov 2018");
  }

  @Test
  void a_new_plan_makes_up_for_everything() {
    Scenario twice =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.delivered(5))
            .given(
                cancel(TUE_2018_11_06, at10(TUE_2018_11_06)),
                cancel(TUE_2018_11_06, at10(TUE_2018_11_13)));
    Then planned = twice.when(weekly(TUE_2018_11_06, WED_2018_11_14)).accepted();
    assertThat(Reasons.duties(planned.episode(), "COBI-SCH-04")).isEmpty();
  }

  @Test
  void a_session_that_a_correction_turns_into_a_missed_one_is_made_up_for() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(5))
        .given(Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.ATTENDED_COMPLIED))
        .when(correct(WED_2018_11_07, at10(TUE_2018_11_06), SessionOutcome.FAILED_TO_ATTEND))
        .raises("COBI-SCH-04", Role.PRACTITIONER, "Tue 20 Nov 2018");
  }

  @Test
  void a_session_that_turns_out_to_have_been_held_needs_no_catch_up_any_more() {
    Scenario missed =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.delivered(5))
            .given(Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.FAILED_TO_ATTEND));
    assertThat(Reasons.duties(missed.episode(), "COBI-SCH-04")).hasSize(1);
    Then corrected =
        missed
            .when(correct(WED_2018_11_07, at10(TUE_2018_11_06), SessionOutcome.ATTENDED_COMPLIED))
            .accepted();
    assertThat(Reasons.duties(corrected.episode(), "COBI-SCH-04")).isEmpty();
  }

  // COBI-SCH-11: a recorded outcome stays, and what lies behind is not moved

  @Test
  void a_session_with_an_outcome_is_not_recorded_moved_or_cancelled_again() {
    Scenario one = Scenario.of(KSS_2018).given(COMMUNITY.delivered(1));
    List<EpisodeCommand> again =
        List.of(
            Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.FAILED_TO_ATTEND),
            move(TUE_2018_10_02, at10(TUE_2018_10_02), at10(THU_2018_10_04)),
            cancel(TUE_2018_10_02, at10(TUE_2018_10_02)));
    assertThat(again).hasSize(3);
    for (EpisodeCommand command : again) {
      one.when(command)
          .refusedBy("COBI-SCH-11", "the session of Tue 2 Oct 2018 10:00 has an outcome");
    }
  }

  @Test
  void the_unresolved_session_of_yesterday_is_not_moved() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.planned())
        .when(move(WED_2018_10_03, at10(TUE_2018_10_02), at10(THU_2018_10_04)))
        .refusedBy("COBI-SCH-11", "the session of Tue 2 Oct 2018 10:00 lies before Wed 3 Oct 2018");
  }

  @Test
  void the_session_of_today_is_moved_and_it_is_kept_who_asked() {
    Then moved =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.planned())
            .when(move(TUE_2018_10_02, at10(TUE_2018_10_02), at10(THU_2018_10_04)));
    moved.happens(
        new SessionMoved(
            TUE_2018_10_02,
            at10(TUE_2018_10_02),
            Session.builder()
                .slot(SessionSlot.at(at10(THU_2018_10_04)))
                .outcomeDueOn(FRI_2018_10_05)
                .build(),
            MoveRequest.PARTICIPANT));
    assertThat(moved.episode().sessionAt(at10(TUE_2018_10_02))).isEmpty();
    assertThat(moved.episode().openSessions()).hasSize(10);
  }

  @Test
  void a_new_plan_keeps_the_unresolved_session_of_yesterday() {
    Then planned =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.planned())
            .when(weekly(WED_2018_10_03, WED_2018_10_10));
    assertThat(planned.episode().sessionAt(at10(TUE_2018_10_02))).isPresent();
    assertThat(Reasons.duties(planned.episode(), "COBI-ATT-01"))
        .contains("RECORD_OUTCOME, practitioner, Wed 3 Oct 2018");
  }

  @Test
  void a_new_plan_does_not_write_over_an_absence() {
    Scenario missed =
        Scenario.of(KSS_2018)
            .given(COMMUNITY.planned())
            .given(Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.FAILED_TO_ATTEND));
    missed.when(weekly(TUE_2018_10_02, TUE_2018_10_02)).refusedBy("COBI-WFL-02");
    missed.when(weekly(TUE_2018_10_02, TUE_2018_10_09)).accepted();
  }

  // COBI-SCH-12: nothing is booked or held while the episode does not deliver

  @Test
  void a_suspension_on_3_may_2021_cancels_6_may_as_the_services_own() {
    Then suspended =
        Scenario.of(SUSSEX_SPO_2021)
            .given(PROTECTED.delivered(4))
            .when(relapse("2021-05-03T10:00:00Z"))
            .standsIn(Stage.SUSPENDED);
    List<Session> toCome =
        suspended.episode().sessions().stream()
            .filter(session -> session.day().isAfter(MON_2021_05_03))
            .toList();
    assertThat(toCome).hasSize(8);
    assertThat(toCome.get(0).start()).isEqualTo(at10(THU_2021_05_06));
    assertThat(toCome)
        .allMatch(session -> session.outcomeIs(SessionOutcome.CANCELLED_BY_SERVICE::equals));
    assertThat(suspended.episode().missesInARow(true)).isZero();
  }

  @Test
  void a_recall_a_deferral_and_an_end_cancel_what_is_to_come_as_well() {
    Histories licensed = Histories.of(Route.LICENCE, at10(TUE_2018_10_02));
    List<EpisodeCommand> ends =
        List.of(
            RecordRecall.builder().on(TUE_2018_10_09).kind(RecallKind.STANDARD).build(),
            DeferDelivery.builder()
                .on(TUE_2018_10_09)
                .reason(WHY)
                .decidedBy(People.MANAGER)
                .build(),
            CloseEpisode.builder()
                .on(TUE_2018_10_09)
                .as(CloseAs.WITHDRAWN)
                .reason(WHY)
                .decidedBy(People.MANAGER)
                .build());
    assertThat(ends).hasSize(3);
    for (EpisodeCommand end : ends) {
      Then ended = Scenario.of(KSS_2018).given(licensed.delivered(1)).when(end).accepted();
      assertThat(ended.episode().openSessions()).isEmpty();
      assertThat(ended.episode().sessionAt(at10(TUE_2018_10_09)).orElseThrow().outcome())
          .contains(SessionOutcome.CANCELLED_BY_SERVICE);
    }
  }

  @Test
  void nothing_is_booked_while_it_is_suspended() {
    suspendedOn("2021-05-03T10:00:00Z")
        .when(book(TUE_2021_05_04, at10(THU_2021_05_06).plusHours(2)))
        .refusedBy(new String[] {"COBI-SCH-12", "COBI-WFL-01"});
  }

  @Test
  void a_session_held_while_it_is_suspended_does_not_count() {
    suspendedOn("2021-05-03T10:00:00Z")
        .when(Histories.outcome(THU_2021_05_06.atTime(12, 0), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy(
            "COBI-SCH-12",
            "the episode is suspended since Mon 3 May 2021, and the session was on Thu 6 May 2021"
                + " 12:00");
  }

  @Test
  void a_session_held_in_the_morning_before_the_suspension_may_be_recorded_after_it() {
    Scenario suspended = suspendedOn("2021-05-06T10:00:00Z"); // 11:00 in London
    suspended
        .when(Histories.outcome(at10(THU_2021_05_06), SessionOutcome.ATTENDED_COMPLIED))
        .accepted()
        .standsIn(Stage.SUSPENDED);
    Then atEleven =
        suspended.when(
            Histories.outcome(THU_2021_05_06.atTime(11, 0), SessionOutcome.ATTENDED_COMPLIED));
    assertThat(Reasons.of(atEleven))
        .contains(
            "COBI-SCH-12: the episode is suspended since Thu 6 May 2021, and the session was on Thu"
                + " 6 May 2021 11:00");
  }

  @Test
  void a_session_held_during_the_suspension_does_not_count_after_it_either() {
    suspendedOn("2021-05-03T10:00:00Z")
        .given(dismissed(MON_2021_05_17), resume(MON_2021_05_17))
        .when(
            RecordOutcome.builder()
                .from(Histories.outcome(at10(FRI_2021_05_07), SessionOutcome.ATTENDED_COMPLIED))
                .on(MON_2021_05_17)
                .build())
        .refusedBy("COBI-SCH-12");
  }

  @Test
  void a_session_held_on_the_day_of_the_resumption_counts() {
    suspendedOn("2021-05-03T10:00:00Z")
        .given(dismissed(MON_2021_05_17), resume(MON_2021_05_17))
        .when(Histories.outcome(at10(MON_2021_05_17), SessionOutcome.ATTENDED_COMPLIED))
        .accepted();
  }

  @Test
  void a_correction_does_not_make_a_session_count_that_the_suspension_cancelled() {
    suspendedOn("2021-05-03T10:00:00Z")
        .when(correct(FRI_2021_05_07, at10(THU_2021_05_06), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy("COBI-SCH-12");
  }

  @Test
  void a_disengaged_person_books_and_counts_nothing() {
    LocalPolicy two = LocalPolicy.builder().missLimit(2).build();
    Scenario disengaged =
        Scenario.of(KSS_2018)
            .under(two)
            .given(COMMUNITY.planned())
            .given(
                Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.FAILED_TO_ATTEND),
                Histories.outcome(at10(TUE_2018_10_09), SessionOutcome.FAILED_TO_ATTEND));
    disengaged
        .when(book(WED_2018_10_10, at10(THU_2018_10_11)))
        .standsIn(Stage.DISENGAGED)
        .refusedBy(new String[] {"COBI-SCH-12", "COBI-WFL-01"});
    disengaged
        .when(Histories.outcome(at10(THU_2018_10_11), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy(
            "COBI-SCH-12",
            "the episode is disengaged since Tue 9 Oct 2018, and the session was on Thu 11 Oct 2018"
                + " 10:00");
  }

  @Test
  void where_delivery_is_held_nothing_is_booked_while_a_breach_is_before_the_court() {
    breachedUnder(LocalPolicy.builder().deliverDuringBreach(false).build())
        .when(book(WED_2018_10_10, at10(FRI_2018_11_16)))
        .refusedBy(
            "COBI-SCH-12", "the episode is in breach review, and nothing is delivered meanwhile");
  }

  @Test
  void where_delivery_is_held_nothing_counts_while_a_breach_is_before_the_court() {
    breachedUnder(LocalPolicy.builder().deliverDuringBreach(false).build())
        .when(Histories.outcome(at10(THU_2018_10_11), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy(
            "COBI-SCH-12",
            "the episode is in breach review since Wed 10 Oct 2018, and the session was on Thu 11"
                + " Oct 2018 10:00");
  }

  @Test
  void where_delivery_is_held_the_sessions_to_come_are_the_services_own_cancellations() {
    Scenario held = breachedUnder(LocalPolicy.builder().deliverDuringBreach(false).build());
    assertThat(held.episode().openSessions()).isEmpty();
  }

  @Test
  void where_delivery_is_held_a_session_from_before_the_breach_may_be_recorded_late() {
    Scenario beforeBreach =
        Scenario.of(KSS_2018)
            .under(LocalPolicy.builder().deliverDuringBreach(false).build())
            .given(COMMUNITY.planned())
            .given(
                Histories.outcome(at10(TUE_2018_10_02), SessionOutcome.ATTENDED_FAILED_TO_COMPLY))
            .given(refer(WED_2018_10_10));
    beforeBreach
        .when(
            RecordOutcome.builder()
                .from(Histories.outcome(at10(TUE_2018_10_09), SessionOutcome.ATTENDED_COMPLIED))
                .on(WED_2018_10_10)
                .build())
        .accepted();
  }

  @Test
  void where_delivery_goes_on_a_breach_before_the_court_changes_nothing() {
    Scenario breached = breachedUnder(LocalPolicy.DEFAULT);
    assertThat(breached.episode().openSessions()).hasSize(8);
    breached
        .when(Histories.outcome(at10(THU_2018_10_11), SessionOutcome.ATTENDED_COMPLIED))
        .accepted();
    breached.when(move(WED_2018_10_10, at10(TUE_2018_11_13), at10(WED_2018_11_14))).accepted();
  }

  @Test
  void after_a_suspension_the_series_goes_on_at_its_own_hour() {
    Scenario resumed =
        suspendedOn("2021-05-03T10:00:00Z")
            .given(dismissed(MON_2021_05_17), resume(MON_2021_05_17));
    Then planned = resumed.when(weekly(MON_2021_05_17, THU_2021_05_20)).accepted();
    assertThat(planned.episode().openSessions()).hasSize(8);
    assertThat(planned.episode().openSessions().get(0).start()).isEqualTo(at10(THU_2021_05_20));
    resumed.when(book(MON_2021_05_17, at10(THU_2021_05_20))).accepted();
  }

  @Test
  void a_session_dated_before_the_acceptance_does_not_count() {
    Scenario accepted = Scenario.of(KSS_2018).given(COMMUNITY.accepted());
    LocalDate acceptedOn = accepted.episode().acceptedOn().orElseThrow();
    assertThat(acceptedOn).isEqualTo(TUE_2018_10_02.minusWeeks(1));
    RecordOutcome onTheDay =
        RecordOutcome.builder()
            .from(Histories.outcome(at10(acceptedOn), SessionOutcome.ATTENDED_COMPLIED))
            .on(TUE_2018_10_02)
            .build();
    accepted.when(onTheDay).accepted();
    accepted
        .when(RecordOutcome.builder().from(onTheDay).session(at10(acceptedOn.minusDays(1))).build())
        .refusedBy("COBI-SCH-12");
  }

  @Test
  void a_correction_does_not_make_a_session_count_that_the_end_cancelled() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(1))
        .given(
            CloseEpisode.builder()
                .on(WED_2018_10_03)
                .as(CloseAs.WITHDRAWN)
                .reason(WHY)
                .decidedBy(People.MANAGER)
                .build())
        .when(correct(WED_2018_10_10, at10(TUE_2018_10_09), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy("COBI-SCH-12");
  }

  @Test
  void a_correction_of_what_was_recorded_before_the_end_is_still_possible() {
    Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(1))
        .given(
            CloseEpisode.builder()
                .on(WED_2018_10_03)
                .as(CloseAs.WITHDRAWN)
                .reason(WHY)
                .decidedBy(People.MANAGER)
                .build())
        .when(
            correct(WED_2018_10_10, at10(TUE_2018_10_02), SessionOutcome.ATTENDED_FAILED_TO_COMPLY))
        .accepted();
  }

  private static LocalDateTime at10(LocalDate day) {
    return day.atTime(10, 0);
  }

  private static Scenario accepted(LocalDate first) {
    return Scenario.of(IA_2022).given(Histories.of(Route.VOLUNTARY, at10(first)).accepted());
  }

  /** What stands in the way of a first session on a day. */
  private static List<String> bookedFor(String day) {
    LocalDate asked = LocalDate.parse(day);
    return Reasons.of(accepted(asked).when(book(asked.minusDays(3), at10(asked))));
  }

  private static BookSession book(LocalDate on, LocalDateTime start) {
    return BookSession.builder().on(on).slot(SessionSlot.at(start)).build();
  }

  private static BookSession bookOf(int minutes) {
    return BookSession.builder()
        .on(TUE_2018_10_02)
        .slot(
            SessionSlot.builder()
                .start(at10(TUE_2018_10_09))
                .length(Duration.ofMinutes(minutes))
                .build())
        .build();
  }

  private static BookSession catchUp(LocalDateTime start) {
    LocalDate on = start.toLocalDate().isBefore(TUE_2018_11_13) ? TUE_2018_11_06 : TUE_2018_11_13;
    return BookSession.builder()
        .on(on)
        .slot(SessionSlot.at(start))
        .catchUpFor(at10(TUE_2018_11_06))
        .build();
  }

  private static PlanSessions weekly(LocalDate on, LocalDate first) {
    return PlanSessions.builder().on(on).weeklyFrom(SessionSlot.at(at10(first))).build();
  }

  private static PlanSessions plan(LocalDate... days) {
    return PlanSessions.builder()
        .on(days[0])
        .slots(Arrays.stream(days).map(day -> SessionSlot.at(at10(day))).toList())
        .build();
  }

  private static MoveSession move(LocalDate on, LocalDateTime from, LocalDateTime to) {
    return MoveSession.builder()
        .on(on)
        .session(from)
        .to(SessionSlot.at(to))
        .requestedBy(MoveRequest.PARTICIPANT)
        .build();
  }

  private static CancelSession cancel(LocalDate on, LocalDateTime session) {
    return CancelSession.builder().on(on).session(session).build();
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

  /** Five of ten held, Tue 6 November missed, Tue 13 November held. */
  private static Scenario missedAndHeldAgain() {
    return Scenario.of(KSS_2018)
        .given(COMMUNITY.delivered(5))
        .given(
            Histories.outcome(at10(TUE_2018_11_06), SessionOutcome.FAILED_TO_ATTEND),
            Histories.outcome(at10(TUE_2018_11_13), SessionOutcome.ATTENDED_COMPLIED));
  }

  /** Twelve sessions planned weekly from Thu 16 October 2025, so many of them held. */
  private static Scenario deliveredFrom2025(int sessions) {
    Histories voluntary = Histories.of(Route.VOLUNTARY, at10(THU_2025_10_16));
    return Scenario.of(IA_2022).given(voluntary.delivered(sessions));
  }

  private static ReportRelapse relapse(String at) {
    return ReportRelapse.builder()
        .relapse(RelapseRef.of("RE-1"))
        .level(RelapseLevel.RENEWED_STALKING)
        .source(ReportSource.POLICE)
        .at(Instant.parse(at))
        .gradedBy(People.MANAGER)
        .build();
  }

  private static Scenario suspendedOn(String at) {
    return Scenario.of(SUSSEX_SPO_2021).given(PROTECTED.delivered(4)).given(relapse(at));
  }

  private static DecideRelapse dismissed(LocalDate on) {
    return DecideRelapse.builder()
        .on(on)
        .relapse(RelapseRef.of("RE-1"))
        .confirmed(false)
        .decidedBy(People.MANAGER)
        .build();
  }

  private static ResumeDelivery resume(LocalDate on) {
    return ResumeDelivery.builder()
        .on(on)
        .decision(DecisionRef.of("DE-1"))
        .decidedBy(People.MANAGER)
        .build();
  }

  private static ReferToEnforcementOfficer refer(LocalDate on) {
    return ReferToEnforcementOfficer.builder().on(on).decidedBy(People.OFFICER).build();
  }

  /** One session held, one with a failure, and a breach referred on Wed 10 October 2018. */
  private static Scenario breachedUnder(LocalPolicy policy) {
    return Scenario.of(KSS_2018)
        .under(policy)
        .given(COMMUNITY.delivered(1))
        .given(Histories.outcome(at10(TUE_2018_10_09), SessionOutcome.ATTENDED_FAILED_TO_COMPLY))
        .given(refer(WED_2018_10_10));
  }
}
