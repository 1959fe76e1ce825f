package org.cobi.scheduling.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.programme.Cadence;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.LongestGap;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.junit.jupiter.api.Test;

/** How the gaps of a definition become those of a series. */
class GapLimitsTest {
  private static final LocalPolicy POLICY = LocalPolicy.builder().build();
  private static final ProgrammeDefinition WEEKLY = PublishedProgrammes.KSS_2018;

  @Test
  void a_weekly_programme_has_4_to_14_days_between_sessions() {
    assertThat(GapLimits.from(WEEKLY)).isEqualTo(GapLimits.of(4, 7, 14));
  }

  @Test
  void leave_stretches_a_gap_only_by_an_authorised_exception() {
    RuleOverride exception = exception("COBI-SCH-03", Role.PROGRAMME_MANAGER);
    assertThat(GapLimits.from(WEEKLY).mostDaysAcrossLeave()).isEqualTo(14);
    assertThat(GapLimits.from(WEEKLY, exception, POLICY))
        .isEqualTo(GapLimits.of(4, 7, 14).acrossLeave(21));
  }

  @Test
  void an_exception_from_another_rule_or_another_role_is_refused() {
    assertThatThrownBy(
            () -> GapLimits.from(WEEKLY, exception("COBI-SCH-01", Role.PROGRAMME_MANAGER), POLICY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("COBI-SCH-03");
    assertThatThrownBy(
            () -> GapLimits.from(WEEKLY, exception("COBI-SCH-03", Role.PRACTITIONER), POLICY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("role");
  }

  @Test
  void a_region_says_how_long_a_gap_may_be() {
    ProgrammeDefinition ten = with(new LongestGap(10, 16));
    assertThat(GapLimits.from(ten).mostDays()).isEqualTo(10);
    assertThat(
            GapLimits.from(ten, exception("COBI-SCH-03", Role.CLINICAL_LEAD), POLICY)
                .mostDaysAcrossLeave())
        .isEqualTo(16);
  }

  /** Any two gaps in a row hold at most two sessions in seven days, at any times of day. */
  @Test
  void the_least_gap_keeps_the_cadence_whatever_the_times_are() {
    assertThat(leastGap(new Cadence(7, 1, Duration.ofDays(2)))).isEqualTo(7);
    assertThat(leastGap(new Cadence(7, 2, Duration.ofDays(2)))).isEqualTo(4);
    assertThat(leastGap(new Cadence(7, 3, Duration.ofDays(2)))).isEqualTo(3);
    assertThat(leastGap(new Cadence(7, 3, Duration.ofDays(3)))).isEqualTo(4);
    assertThat(leastGap(new Cadence(7, 7, Duration.ZERO))).isEqualTo(1);
    assertThat(leastGap(new Cadence(3, 7, Duration.ofHours(1)))).isEqualTo(2);
  }

  private static int leastGap(Cadence cadence) {
    return GapLimits.from(ProgrammeDefinition.builder().from(WEEKLY).cadence(cadence).build())
        .leastDays();
  }

  private static ProgrammeDefinition with(LongestGap gap) {
    return ProgrammeDefinition.builder().from(WEEKLY).longestGap(gap).build();
  }

  private static RuleOverride exception(String rule, Role role) {
    return RuleOverride.of(
        RuleId.of(rule), Actor.of(role, "R-1"), ReasonCode.of("PRACTITIONER_ON_LEAVE"));
  }
}
