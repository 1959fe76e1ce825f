package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.session.SessionOutcome.ATTENDED_COMPLIED;
import static org.cobi.model.session.SessionOutcome.FAILED_TO_ATTEND;

import java.time.LocalDate;
import java.util.List;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Route;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** COBI-ATT-10 wherever an episode stands: in a breach review, by a correction, in a standstill. */
class DisengagementScenariosTest {
  private static final LocalDate MON_2024_02_05 = LocalDate.of(2024, 2, 5);
  private static final LocalDate MON_2024_02_12 = LocalDate.of(2024, 2, 12);
  private static final LocalDate MON_2024_02_19 = LocalDate.of(2024, 2, 19);
  private static final LocalDate WED_2024_02_21 = LocalDate.of(2024, 2, 21);
  private static final LocalDate THU_2024_02_22 = LocalDate.of(2024, 2, 22);
  private static final LocalDate FRI_2024_02_23 = LocalDate.of(2024, 2, 23);
  private static final LocalPolicy TWO_MISSES = LocalPolicy.builder().missLimit(2).build();
  private static final Histories SUSPENDED_SENTENCE =
      Histories.of(Route.SUSPENDED_SENTENCE_ORDER, MON_2024_02_05.atTime(10, 0));

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(DisengagementScenariosTest.class);
  }

  @Test
  void a_limit_reached_in_a_breach_review_stops_delivery_and_keeps_the_breach() {
    Then disengaged = inBreachReview().when(missed(MON_2024_02_19)).standsIn(Stage.DISENGAGED);
    disengaged
        .raises("COBI-ATT-10", Role.PROGRAMME_MANAGER, "Wed 21 Feb 2024")
        .raises("COBI-ATT-03", Role.RESPONSIBLE_OFFICER, "Tue 27 Feb 2024");
    assertThat(disengaged.episode().hasOpenBreach()).isTrue();
    assertThat(disengaged.episode().openSessions()).isEmpty();
    assertThat(namesOf(disengaged.episode().openDuties())).contains("REVIEW_DISENGAGEMENT");
  }

  @Test
  void going_on_leads_back_into_the_breach_review() {
    inBreachReview()
        .given(missed(MON_2024_02_19))
        .when(resume(FRI_2024_02_23))
        .needsOverrideOf("COBI-ATT-10");
    inBreachReview()
        .given(missed(MON_2024_02_19), correction(MON_2024_02_19, ATTENDED_COMPLIED))
        .when(resume(FRI_2024_02_23))
        .accepted()
        .standsIn(Stage.BREACH_REVIEW);
  }

  @Test
  void a_miss_that_a_correction_brings_to_light_counts_from_the_day_of_the_correction() {
    given(missed(MON_2024_02_12), attended(MON_2024_02_19))
        .when(correction(MON_2024_02_19, FAILED_TO_ATTEND))
        .raises("COBI-ATT-10", Role.PROGRAMME_MANAGER, "Mon 26 Feb 2024")
        .standsIn(Stage.DISENGAGED);
  }

  @Test
  void a_correction_below_the_limit_leaves_the_episode_where_it_is() {
    given(attended(MON_2024_02_12), attended(MON_2024_02_19))
        .when(correction(MON_2024_02_19, FAILED_TO_ATTEND))
        .raisesNothingOf("COBI-ATT-10")
        .standsIn(Stage.ON_PROGRAMME);
  }

  @Test
  void a_correction_that_takes_a_miss_away_takes_the_need_for_an_override_away() {
    Scenario disengaged = given(missed(MON_2024_02_12), missed(MON_2024_02_19));
    assertThat(disengaged.episode().stage()).isEqualTo(Stage.DISENGAGED);
    disengaged.when(resume(FRI_2024_02_23)).needsOverrideOf("COBI-ATT-10");
    Then corrected =
        disengaged.when(correction(MON_2024_02_19, ATTENDED_COMPLIED)).standsIn(Stage.DISENGAGED);
    Then resumed = corrected.when(resume(FRI_2024_02_23)).accepted().standsIn(Stage.ON_PROGRAMME);
    assertThat(namesOf(resumed.episode().openDuties())).doesNotContain("REVIEW_DISENGAGEMENT");
  }

  @Test
  void a_miss_that_is_excused_takes_it_away_where_excused_absences_are_no_misses() {
    LocalPolicy excusedAreNone =
        LocalPolicy.builder().missLimit(2).excusedAbsencesAreMisses(false).build();
    Scenario disengaged =
        given(missed(MON_2024_02_12), missed(MON_2024_02_19)).under(excusedAreNone);
    DecideAbsence excused =
        DecideAbsence.builder()
            .on(THU_2024_02_22)
            .session(MON_2024_02_19.atTime(10, 0))
            .acceptable(true)
            .absenceReason(AbsenceReason.MEDICAL)
            .decidedBy(People.OFFICER)
            .build();
    disengaged.when(resume(FRI_2024_02_23)).needsOverrideOf("COBI-ATT-10");
    disengaged.when(excused).when(resume(FRI_2024_02_23)).accepted();
  }

  @Test
  void in_another_standstill_the_review_is_owed_and_going_on_needs_the_override_too() {
    Scenario suspended = given(missed(MON_2024_02_12), attended(MON_2024_02_19)).given(relapse());
    assertThat(suspended.episode().stage()).isEqualTo(Stage.SUSPENDED);
    Then corrected =
        suspended
            .when(correction(MON_2024_02_19, FAILED_TO_ATTEND))
            .raises("COBI-ATT-10", Role.PROGRAMME_MANAGER, "Mon 26 Feb 2024")
            .standsIn(Stage.SUSPENDED);
    corrected.when(dismissed()).when(resume(FRI_2024_02_23)).needsOverrideOf("COBI-ATT-10");
  }

  @Test
  void a_review_that_is_owed_already_is_not_owed_twice() {
    given(missed(MON_2024_02_12), missed(MON_2024_02_19))
        .when(correction(MON_2024_02_05, FAILED_TO_ATTEND))
        .raisesNothingOf("COBI-ATT-10")
        .standsIn(Stage.DISENGAGED);
  }

  @Test
  void when_every_session_has_counted_there_is_nothing_to_disengage_from() {
    Scenario all =
        Scenario.of(PublishedProgrammes.IA_2022)
            .given(SUSPENDED_SENTENCE.planned())
            .under(TWO_MISSES);
    assertThat(all.episode().stage()).isEqualTo(Stage.SCHEDULED);
    all.when(missed(MON_2024_02_05)).standsIn(Stage.SCHEDULED);
    all.given(missed(MON_2024_02_05)).when(missed(MON_2024_02_12)).standsIn(Stage.DISENGAGED);
  }

  private static Scenario inBreachReview() {
    return given(
        missed(MON_2024_02_12),
        DecideAbsence.builder()
            .on(MON_2024_02_19)
            .session(MON_2024_02_12.atTime(10, 0))
            .acceptable(false)
            .decidedBy(People.OFFICER)
            .build(),
        ReferToEnforcementOfficer.builder().on(MON_2024_02_19).decidedBy(People.OFFICER).build());
  }

  /** The first session was held on Mon 5 February 2024; two misses in a row are the limit. */
  private static Scenario given(EpisodeCommand... then) {
    return Scenario.of(PublishedProgrammes.IA_2022)
        .given(SUSPENDED_SENTENCE.delivered(1))
        .under(TWO_MISSES)
        .given(then);
  }

  private static RecordOutcome missed(LocalDate day) {
    return Histories.outcome(day.atTime(10, 0), FAILED_TO_ATTEND);
  }

  private static RecordOutcome attended(LocalDate day) {
    return Histories.outcome(day.atTime(10, 0), ATTENDED_COMPLIED);
  }

  private static CorrectOutcome correction(LocalDate day, SessionOutcome outcome) {
    return CorrectOutcome.builder()
        .on(THU_2024_02_22)
        .session(day.atTime(10, 0))
        .outcome(outcome)
        .reason(ReasonCode.of("RECORDED_IN_ERROR"))
        .decidedBy(People.MANAGER)
        .build();
  }

  private static ResumeDelivery resume(LocalDate on) {
    return ResumeDelivery.builder()
        .on(on)
        .decidedBy(People.MANAGER)
        .decision(DecisionRef.of("DECISION-1"))
        .build();
  }

  private static ReportRelapse relapse() {
    return ReportRelapse.builder()
        .relapse(RelapseRef.of("RELAPSE-1"))
        .level(RelapseLevel.RENEWED_STALKING)
        .source(ReportSource.POLICE)
        .at(LondonTime.instantOf(WED_2024_02_21.atTime(9, 0)))
        .gradedBy(People.PRACTITIONER)
        .build();
  }

  private static DecideRelapse dismissed() {
    return DecideRelapse.builder()
        .on(FRI_2024_02_23)
        .relapse(RelapseRef.of("RELAPSE-1"))
        .confirmed(false)
        .decidedBy(People.MANAGER)
        .build();
  }

  private static List<String> namesOf(List<Duty> duties) {
    return duties.stream().map(Duty::name).toList();
  }
}
