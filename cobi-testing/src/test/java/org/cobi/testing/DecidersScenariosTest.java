package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.session.SessionOutcome.ATTENDED_COMPLIED;
import static org.cobi.model.session.SessionOutcome.ATTENDED_FAILED_TO_COMPLY;
import static org.cobi.model.session.SessionOutcome.FAILED_TO_ATTEND;
import static org.cobi.workflow.episode.ProgressFact.COMPLETED;
import static org.cobi.workflow.episode.ProgressFact.NOT_TAKING_PART;
import static org.cobi.workflow.episode.ProgressFact.STARTED;
import static org.cobi.workflow.episode.ProgressFact.STOPPED;
import static org.cobi.workflow.episode.ProgressFact.TAKING_PART;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.DecidedByAPerson;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.ExtendWindow;
import org.cobi.workflow.command.ReferralCommand.DeclineReferral;
import org.cobi.workflow.command.ReferralCommand.RecordConsideration;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.DeferDelivery;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.SessionCommand.RecordRefusedInstruction;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;
import org.cobi.workflow.episode.ProgressFact;
import org.junit.jupiter.api.Test;

/** Who decides, who overrides, and who may be told what: COBI-DAT-05 and COBI-VIC-02. */
class DecidersScenariosTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate TUE_2018_10_16 = LocalDate.of(2018, 10, 16);
  private static final LocalDate WED_2018_10_17 = LocalDate.of(2018, 10, 17);
  private static final LocalDate SAT_2018_10_20 = LocalDate.of(2018, 10, 20);
  private static final LocalDate MON_2018_10_22 = LocalDate.of(2018, 10, 22);
  private static final LocalDate TUE_2018_12_04 = LocalDate.of(2018, 12, 4);
  private static final LocalDate MON_2018_12_24 = LocalDate.of(2018, 12, 24);
  private static final LocalDate TUE_2018_12_25 = LocalDate.of(2018, 12, 25);

  /** Tuesdays at 10:00 from 2 October 2018. */
  private static final Histories COMMUNITY_ORDER =
      Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_02.atTime(10, 0));

  private static final Histories LICENCE =
      Histories.of(Route.LICENCE, TUE_2018_10_02.atTime(10, 0));

  private static final RelapseRef CONCERN = RelapseRef.of("RELAPSE-1");
  private static final ReasonCode REASON = ReasonCode.of("CLINICAL_NEED");

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(DecidersScenariosTest.class);
  }

  // COBI-DAT-05: the SDK advises; a named human decides

  /** What a named person decided, the same with nobody named, and where it may be asked. */
  private record Asked(
      Class<? extends EpisodeCommand> type,
      Scenario somewhere,
      EpisodeCommand named,
      EpisodeCommand anonymous) {}

  private static List<Asked> everyDecision() {
    Optional<Actor> nobody = Optional.empty();
    CompleteProgramme.Builder complete = CompleteProgramme.builder().on(TUE_2018_12_04);
    CloseEpisode.Builder close =
        CloseEpisode.builder().on(WED_2018_10_17).as(CloseAs.WITHDRAWN).reason(REASON);
    IssueWarning.Builder warn =
        IssueWarning.builder()
            .on(WED_2018_10_17)
            .describesFailure(true)
            .saysUnacceptable(true)
            .statesLiability(true);
    ReferToEnforcementOfficer.Builder refer =
        ReferToEnforcementOfficer.builder().on(WED_2018_10_17);
    TakeEnforcementAction.Builder act =
        TakeEnforcementAction.builder()
            .on(WED_2018_10_17)
            .action(EnforcementAction.SEND_COMPLIANCE_LETTER);
    ExtendWindow.Builder extend = ExtendWindow.builder().on(WED_2018_10_17).days(7).reason(REASON);
    RecordConsideration.Builder consider =
        RecordConsideration.builder().on(WED_2018_10_17).referred(true);
    DeclineReferral.Builder decline = DeclineReferral.builder().on(WED_2018_10_17).reason(REASON);
    DecideRelapse.Builder decide =
        DecideRelapse.builder().on(WED_2018_10_17).relapse(CONCERN).confirmed(true);
    DeferDelivery.Builder defer = DeferDelivery.builder().on(WED_2018_10_17).reason(REASON);
    ResumeDelivery.Builder resume =
        ResumeDelivery.builder().on(WED_2018_10_17).decision(DecisionRef.of("DECISION-1"));
    CorrectOutcome.Builder correct =
        CorrectOutcome.builder()
            .on(WED_2018_10_17)
            .session(TUE_2018_10_16.atTime(10, 0))
            .outcome(ATTENDED_FAILED_TO_COMPLY)
            .reason(REASON);
    DecideAbsence.Builder absence =
        DecideAbsence.builder()
            .on(WED_2018_10_17)
            .session(TUE_2018_10_16.atTime(10, 0))
            .acceptable(false);
    RecordRefusedInstruction.Builder refused =
        RecordRefusedInstruction.builder().on(WED_2018_10_17);
    Scenario three = kss(COMMUNITY_ORDER.delivered(3));
    Scenario failed = kss(COMMUNITY_ORDER.delivered(2), outcome(ATTENDED_FAILED_TO_COMPLY));
    Scenario missed = kss(COMMUNITY_ORDER.delivered(2), outcome(FAILED_TO_ATTEND));
    Scenario lapsed = kss(COMMUNITY_ORDER.delivered(3), report(RelapseLevel.LAPSE));
    Scenario deferred = kss(COMMUNITY_ORDER.delivered(3), defer.decidedBy(People.MANAGER).build());
    // spotless:off
    return List.of(
        new Asked(CompleteProgramme.class, kss(COMMUNITY_ORDER.delivered(10)), complete.decidedBy(People.MANAGER).build(), complete.decidedBy(nobody).build()),
        new Asked(CloseEpisode.class, three, close.decidedBy(People.MANAGER).build(), close.decidedBy(nobody).build()),
        new Asked(IssueWarning.class, failed, warn.decidedBy(People.OFFICER).build(), warn.decidedBy(nobody).build()),
        new Asked(ReferToEnforcementOfficer.class, failed, refer.decidedBy(People.OFFICER).build(), refer.decidedBy(nobody).build()),
        new Asked(TakeEnforcementAction.class, kss(LICENCE.delivered(2), outcome(ATTENDED_FAILED_TO_COMPLY)), act.decidedBy(People.OFFENDER_MANAGER).build(), act.decidedBy(nobody).build()),
        new Asked(ExtendWindow.class, three, extend.decidedBy(People.MANAGER).build(), extend.decidedBy(nobody).build()),
        new Asked(RecordConsideration.class, Scenario.of(PublishedProgrammes.SUSSEX_SPO_2021), consider.decidedBy(People.MANAGER).build(), consider.decidedBy(nobody).build()),
        new Asked(DeclineReferral.class, kss(COMMUNITY_ORDER.allocated()), decline.decidedBy(People.MANAGER).build(), decline.decidedBy(nobody).build()),
        new Asked(DecideRelapse.class, lapsed, decide.decidedBy(People.PRACTITIONER).build(), decide.decidedBy(nobody).build()),
        new Asked(DeferDelivery.class, three, defer.decidedBy(People.MANAGER).build(), defer.decidedBy(nobody).build()),
        new Asked(ResumeDelivery.class, deferred, resume.decidedBy(People.CLINICAL_LEAD).build(), resume.decidedBy(nobody).build()),
        new Asked(CorrectOutcome.class, three, correct.decidedBy(People.MANAGER).build(), correct.decidedBy(nobody).build()),
        new Asked(DecideAbsence.class, missed, absence.decidedBy(People.OFFICER).build(), absence.decidedBy(nobody).build()),
        new Asked(RecordRefusedInstruction.class, three, refused.decidedBy(People.OFFICER).build(), refused.decidedBy(nobody).build()));
    // spotless:on
  }

  @Test
  void a_decision_of_nobody_is_refused() {
    for (Asked asked : everyDecision()) {
      asked
          .somewhere()
          .when(asked.anonymous())
          .refusedBy("COBI-DAT-05", "nobody is named as having decided");
    }
  }

  @Test
  void the_same_decision_of_a_named_person_is_accepted() {
    for (Asked asked : everyDecision()) {
      asked.somewhere().when(asked.named()).accepted();
    }
  }

  @Test
  void every_command_that_is_a_persons_decision_is_among_them_but_the_record_of_a_session() {
    Set<Class<?>> decisions =
        Arrays.stream(EpisodeCommand.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .filter(DecidedByAPerson.class::isAssignableFrom)
            .filter(command -> command != RecordOutcome.class)
            .collect(Collectors.toSet());
    assertThat(decisions).hasSizeGreaterThan(10);
    assertThat(everyDecision().stream().<Class<?>>map(Asked::type).collect(Collectors.toSet()))
        .isEqualTo(decisions);
  }

  @Test
  void what_became_of_a_session_is_a_fact_and_needs_no_name() {
    kss(COMMUNITY_ORDER.delivered(2)).when(outcome(ATTENDED_COMPLIED)).accepted();
  }

  @Test
  void an_override_carries_role_person_and_reason_and_is_recorded_with_its_day() {
    RuleOverride override = override("COBI-SCH-03", People.MANAGER);
    Then booked = oneMissed().when(dayBefore(override)).accepted();
    assertThat(booked.decision().events()).contains(new RuleOverridden(WED_2018_10_17, override));
    assertThat(booked.decision().violations())
        .extracting(found -> found.rule().value())
        .doesNotContain("COBI-SCH-03");
  }

  @Test
  void without_the_override_the_same_booking_asks_for_one() {
    oneMissed().when(dayBefore()).needsOverrideOf("COBI-SCH-03");
  }

  @Test
  void a_practitioner_may_not_override() {
    assertThat(
            Reasons.of(oneMissed().when(dayBefore(override("COBI-SCH-03", People.PRACTITIONER)))))
        .containsExactly(
            "COBI-DAT-05: the practitioner may not override COBI-SCH-03",
            "COBI-SCH-03: Mon 22 Oct 2018 10:00 is 24 hours from the nearest session; 48 are"
                + " needed");
  }

  @Test
  void a_clinical_lead_may() {
    oneMissed().when(dayBefore(override("COBI-SCH-03", People.CLINICAL_LEAD))).accepted();
  }

  @Test
  void a_region_names_its_own_roles_for_overrides() {
    Scenario officersOnly =
        oneMissed()
            .under(LocalPolicy.builder().overriders(List.of(Role.RESPONSIBLE_OFFICER)).build());
    officersOnly.when(dayBefore(override("COBI-SCH-03", People.OFFICER))).accepted();
    assertThat(Reasons.of(officersOnly.when(dayBefore(override("COBI-SCH-03", People.MANAGER)))))
        .contains("COBI-DAT-05: the programme manager may not override COBI-SCH-03");
  }

  @Test
  void an_override_that_nothing_asks_for_must_be_authorised_all_the_same_and_is_not_recorded() {
    RecordOutcome third = outcome(ATTENDED_COMPLIED);
    Scenario two = kss(COMMUNITY_ORDER.delivered(2));
    two.when(
            RecordOutcome.builder()
                .from(third)
                .addOverrides(override("COBI-SCH-03", People.PRACTITIONER))
                .build())
        .refusedBy("COBI-DAT-05", "the practitioner may not override COBI-SCH-03");
    assertThat(
            two.when(
                    RecordOutcome.builder()
                        .from(third)
                        .addOverrides(override("COBI-SCH-03", People.MANAGER))
                        .build())
                .accepted()
                .decision()
                .events())
        .noneMatch(RuleOverridden.class::isInstance);
  }

  @Test
  void an_override_lifts_the_one_rule_that_it_names() {
    BookSession saturday =
        BookSession.builder()
            .on(WED_2018_10_17)
            .slot(SessionSlot.at(SAT_2018_10_20.atTime(10, 0)))
            .addOverrides(override("COBI-SCH-01", People.MANAGER))
            .build();
    BookSession friday =
        BookSession.builder()
            .on(WED_2018_10_17)
            .slot(SessionSlot.at(SAT_2018_10_20.minusDays(1).atTime(10, 0)))
            .build();
    Scenario twoMissed =
        kss(
            COMMUNITY_ORDER.delivered(1),
            Histories.outcome(TUE_2018_10_16.minusWeeks(1).atTime(10, 0), FAILED_TO_ATTEND),
            outcome(FAILED_TO_ATTEND));
    twoMissed.when(saturday).accepted();
    twoMissed.given(friday).when(saturday).refusedBy("COBI-SCH-03");
  }

  @Test
  void a_rule_that_refuses_is_lifted_by_nobody() {
    Scenario christmas =
        kss(Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_16.atTime(10, 0)).delivered(3));
    christmas
        .when(
            BookSession.builder()
                .on(MON_2018_12_24)
                .slot(SessionSlot.at(TUE_2018_12_25.atTime(10, 0)))
                .addOverrides(override("COBI-SCH-01", People.MANAGER))
                .build())
        .refusedBy("COBI-SCH-01", "Tue 25 Dec 2018 is a holiday or closure day: Christmas Day");
  }

  private static Scenario oneMissed() {
    return kss(COMMUNITY_ORDER.delivered(2), outcome(FAILED_TO_ATTEND));
  }

  /** A catch-up on the day before the next session. */
  private static BookSession dayBefore(RuleOverride... overrides) {
    return BookSession.builder()
        .on(WED_2018_10_17)
        .slot(SessionSlot.at(MON_2018_10_22.atTime(10, 0)))
        .addOverrides(overrides)
        .build();
  }

  private static RuleOverride override(String rule, Actor by) {
    return RuleOverride.of(RuleId.of(rule), by, REASON);
  }

  // COBI-VIC-02: the facts that may be told; who is told them is in VictimSideScenariosTest

  @Test
  void before_the_first_session_nobody_learns_more_than_not_taking_part() {
    for (List<EpisodeCommand> before :
        List.of(
            COMMUNITY_ORDER.referred(),
            COMMUNITY_ORDER.allocated(),
            COMMUNITY_ORDER.accepted(),
            COMMUNITY_ORDER.planned())) {
      assertThat(told(kss(before))).containsExactly(NOT_TAKING_PART);
    }
  }

  @Test
  void misses_failures_and_warnings_are_nobodys_business_on_that_side() {
    assertThat(
            told(
                kss(
                    COMMUNITY_ORDER.delivered(2),
                    outcome(ATTENDED_FAILED_TO_COMPLY),
                    IssueWarning.builder()
                        .on(WED_2018_10_17)
                        .describesFailure(true)
                        .saysUnacceptable(true)
                        .statesLiability(true)
                        .decidedBy(People.OFFICER)
                        .build())))
        .isEqualTo(told(kss(COMMUNITY_ORDER.delivered(2))))
        .containsExactly(STARTED, TAKING_PART);
    assertThat(told(kss(COMMUNITY_ORDER.delivered(2), outcome(FAILED_TO_ATTEND))))
        .containsExactly(STARTED, TAKING_PART);
  }

  @Test
  void a_standstill_is_told_as_stopped_and_a_grave_relapse_as_a_safety_change() {
    assertThat(told(kss(COMMUNITY_ORDER.delivered(3), report(RelapseLevel.RENEWED_STALKING))))
        .containsExactly(STARTED, STOPPED, ProgressFact.SAFETY_CHANGE);
    assertThat(
            told(
                kss(
                    COMMUNITY_ORDER.delivered(3),
                    DeferDelivery.builder()
                        .on(WED_2018_10_17)
                        .reason(REASON)
                        .decidedBy(People.MANAGER)
                        .build())))
        .containsExactly(STARTED, STOPPED);
  }

  @Test
  void a_lapse_changes_nothing_of_what_is_told() {
    assertThat(told(kss(COMMUNITY_ORDER.delivered(3), report(RelapseLevel.LAPSE))))
        .containsExactly(STARTED, TAKING_PART);
  }

  @Test
  void an_end_is_told_as_completed_or_as_not_taking_part() {
    assertThat(
            told(
                kss(
                    COMMUNITY_ORDER.delivered(10),
                    CompleteProgramme.builder()
                        .on(TUE_2018_12_04)
                        .decidedBy(People.MANAGER)
                        .build())))
        .containsExactly(STARTED, COMPLETED);
    for (CloseAs as : CloseAs.values()) {
      assertThat(
              told(
                  kss(
                      COMMUNITY_ORDER.delivered(3),
                      CloseEpisode.builder()
                          .on(WED_2018_10_17)
                          .as(as)
                          .reason(REASON)
                          .decidedBy(People.MANAGER)
                          .build())))
          .containsExactly(NOT_TAKING_PART);
    }
  }

  private static List<ProgressFact> told(Scenario scenario) {
    return scenario.episode().progressFacts();
  }

  // The words of these scenarios

  private static Scenario kss(List<EpisodeCommand> before, EpisodeCommand... then) {
    return Scenario.of(PublishedProgrammes.KSS_2018).given(before).given(then);
  }

  /** What became of the third session, on Tue 16 October 2018. */
  private static RecordOutcome outcome(SessionOutcome outcome) {
    return Histories.outcome(TUE_2018_10_16.atTime(10, 0), outcome);
  }

  private static ReportRelapse report(RelapseLevel level) {
    return ReportRelapse.builder()
        .relapse(CONCERN)
        .level(level)
        .source(ReportSource.POLICE)
        .at(LondonTime.instantOf(TUE_2018_10_16.atTime(15, 0)))
        .gradedBy(People.PRACTITIONER)
        .build();
  }
}
