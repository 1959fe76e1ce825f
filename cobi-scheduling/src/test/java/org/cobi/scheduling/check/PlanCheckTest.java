package org.cobi.scheduling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.rule.RuleId;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.plan.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCheckTest {
  private final SmallOffice office = new SmallOffice();

  @Test
  void a_plan_that_keeps_everything_holds() {
    PlanCheck check = PlanCheck.of(office.caseload(), office.appointments());

    assertThat(check.breaches()).isEmpty();
    assertThat(check.placed()).isEqualTo(2);
    assertThat(check.sessions()).isEqualTo(4);
    // The first waits no day; the second, of weight 3, waits one. Both gaps are a week.
    assertThat(check.figures()).isEqualTo(new PlanFigures(0, 0, 0, 0, 3));
  }

  @ParameterizedTest
  @EnumSource
  void each_rule_is_found_broken_alone(HardRule rule) {
    Plan plan = office.planThatBreaks(rule);

    PlanCheck check = PlanCheck.of(office.caseload(), plan);

    assertThat(check.holds()).isFalse();
    assertThat(check.breaches()).extracting(Breach::rule).containsOnly(rule);
  }

  @Test
  void figures_are_counted_for_the_whole_and_weight_for_the_rest() {
    office.move("X000002", 2, LocalDate.of(2026, 3, 12), LocalTime.of(10, 0), "Q1", "A");
    office.remove("X000001");

    PlanCheck check = PlanCheck.of(office.caseload(), office.appointments());

    assertThat(check.breaches()).isEmpty();
    assertThat(check.placed()).isEqualTo(1);
    // Nine days between, two more than the week; another practitioner; one day waited times 3.
    assertThat(check.figures()).isEqualTo(new PlanFigures(2, 1, 0, 2, 3));
  }

  @Test
  void gaps_may_be_as_short_as_the_least_and_as_long_as_the_most_and_no_further() {
    LocalTime two = LocalTime.of(14, 0);
    assertThat(gapRulesBroken(LocalDate.of(2026, 3, 6), two)).containsExactly(HardRule.GAP);
    assertThat(gapRulesBroken(LocalDate.of(2026, 3, 9), two)).isEmpty();
    office.gapOf("X000001", 7, 7, 8);
    assertThat(gapRulesBroken(LocalDate.of(2026, 3, 10), two)).isEmpty();
    assertThat(gapRulesBroken(LocalDate.of(2026, 3, 11), two)).containsExactly(HardRule.GAP);
  }

  @Test
  void leave_in_between_stretches_a_gap_where_that_was_authorised() {
    office.gapAcrossLeave("X000001", 5, 7, 10, 14);
    LocalTime two = LocalTime.of(14, 0);
    assertThat(gapRulesBroken(LocalDate.of(2026, 3, 16), two)).containsExactly(HardRule.GAP);

    office.leaveOf("Q1", LocalDate.of(2026, 3, 11));
    assertThat(gapRulesBroken(LocalDate.of(2026, 3, 16), two)).isEmpty();
    assertThat(gapRulesBroken(LocalDate.of(2026, 3, 17), two)).containsExactly(HardRule.GAP);
  }

  @Test
  void one_session_may_begin_when_the_one_before_ends() {
    office.move("X000002", 1, LocalDate.of(2026, 3, 2), LocalTime.of(11, 0), "Q1", "A");
    office.move("X000002", 2, LocalDate.of(2026, 3, 9), LocalTime.of(9, 0), "Q1", "A");

    assertThat(PlanCheck.of(office.caseload(), office.appointments()).breaches()).isEmpty();
  }

  @Test
  void hours_that_touch_are_one() {
    assertThat(Minutes.cover(SmallOffice.spans("09:00-10:30", "10:30-12:00"), 600, 660)).isTrue();
    assertThat(Minutes.cover(SmallOffice.spans("09:00-10:30", "10:31-12:00"), 600, 660)).isFalse();
    assertThat(Minutes.cover(SmallOffice.spans("09:00-11:00"), 600, 660)).isTrue();
    assertThat(Minutes.cover(SmallOffice.spans("09:00-11:00"), 601, 661)).isFalse();
    assertThat(Minutes.cover(SmallOffice.spans("10:01-12:00"), 600, 660)).isFalse();
    assertThat(Minutes.cover(List.of(), 600, 660)).isFalse();
  }

  @Test
  void who_is_left_out_is_named_once_and_only_if_there_is_no_series() {
    office.remove("X000001");
    PlanFigures figures = PlanCheck.of(office.caseload(), office.appointments()).figures();

    assertThat(breachesOf(figures, "X000001")).isEmpty();
    assertThat(breachesOf(figures, "X000002")).containsExactly(HardRule.LEFT_OUT);
    assertThat(breachesOf(figures, "X000001", "X000001")).containsExactly(HardRule.LEFT_OUT);
    assertThat(breachesOf(figures)).containsExactly(HardRule.LEFT_OUT);
  }

  @Test
  void a_breach_prints_nobody() {
    Breach breach =
        new Breach(
            HardRule.GAP,
            Optional.of(ParticipantRef.of("X000001")),
            Optional.of(SessionNumber.of(2)),
            Optional.of(LocalDate.of(2026, 3, 9)));

    assertThat(breach.toString()).contains("GAP").doesNotContain("X000001");
  }

  @Test
  void every_rule_is_one_sentence() {
    assertThat(HardRule.values())
        .extracting(HardRule::words)
        .doesNotHaveDuplicates()
        .allSatisfy(words -> assertThat(words).endsWith(".").hasSizeGreaterThan(10));
  }

  private List<HardRule> gapRulesBroken(LocalDate second, LocalTime time) {
    office.move("X000001", 2, second, time, "Q1", "A");
    return PlanCheck.of(office.caseload(), office.appointments()).breaches().stream()
        .map(Breach::rule)
        .toList();
  }

  private List<HardRule> breachesOf(PlanFigures figures, String... leftOut) {
    Caseload caseload = office.caseload();
    List<LeftOut> named =
        List.of(leftOut).stream()
            .map(ParticipantRef::of)
            .map(
                person ->
                    new LeftOut(
                        person,
                        List.of(new Reason(RuleId.of("COBI-SCH-01"), "no slot", Optional.empty()))))
            .toList();
    Plan plan = new Plan(caseload.name(), office.appointments(), named, figures, PlanBounds.NONE);
    return PlanCheck.of(caseload, plan).breaches().stream().map(Breach::rule).toList();
  }

  @Test
  void the_length_that_counts_is_the_one_of_the_series() {
    Appointment first = office.appointments().get(0);
    assertThat(first.length()).isEqualTo(Duration.ofHours(1));
    office.replace(
        new Appointment(
            first.participant(),
            first.session(),
            first.start(),
            Duration.ofHours(2),
            first.practitioner(),
            first.office()));

    assertThat(PlanCheck.of(office.caseload(), office.appointments()).breaches())
        .extracting(Breach::rule, Breach::session)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                HardRule.SESSION_LENGTH, Optional.of(SessionNumber.of(1))));
    assertThat(Set.copyOf(office.appointments())).hasSize(4);
  }
}
