package org.cobi.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.cobi.model.person.Role;
import org.cobi.model.time.TimeLimit;
import org.junit.jupiter.api.Test;

class LocalPolicyTest {

  @Test
  void the_clocks_of_practice_are_the_defaults() {
    LocalPolicy policy = LocalPolicy.DEFAULT;
    assertThat(
            List.of(
                policy.considerWithin(),
                policy.allocateWithin(),
                policy.returnWithin(),
                policy.reevaluateWithin(),
                policy.recordWithin(),
                policy.contactWithin(),
                policy.letterWithin(),
                policy.evidenceWithin(),
                policy.catchUpWithin(),
                policy.breachWithin(),
                policy.reportToPoliceWithin(),
                policy.replanWithin(),
                policy.midPointReportWithin(),
                policy.finalReportWithin(),
                policy.disengagementReviewWithin(),
                policy.reviewWithin(),
                policy.victimSideWithin()))
        .extracting(TimeLimit::toString)
        .containsExactly(
            "5 working days",
            "14 days",
            "5 working days",
            "1 working day",
            "1 working day",
            "1 working day",
            "2 working days",
            "5 working days",
            "14 days",
            "10 working days",
            "1 working day",
            "2 working days",
            "5 working days",
            "10 working days",
            "2 working days",
            "5 working days",
            "4 hours");
  }

  @Test
  void the_limits_of_practice_are_the_defaults() {
    assertThat(LocalPolicy.DEFAULT.missLimit()).isEqualTo(4);
    assertThat(LocalPolicy.DEFAULT.lateLimitMinutes()).isEqualTo(15);
    assertThat(LocalPolicy.DEFAULT.slackWarningDays()).isEqualTo(7);
    assertThat(LocalPolicy.DEFAULT.deliverDuringBreach()).isTrue();
    assertThat(LocalPolicy.DEFAULT.voluntaryTail()).isTrue();
    assertThat(LocalPolicy.DEFAULT.overriders())
        .isEqualTo(Set.of(Role.PROGRAMME_MANAGER, Role.CLINICAL_LEAD));
    assertThat(LocalPolicy.DEFAULT.reviewers())
        .isEqualTo(Set.of(Role.PROGRAMME_MANAGER, Role.CLINICAL_LEAD));
  }

  @Test
  void a_region_changes_one_value_and_keeps_the_others() {
    LocalPolicy policy = LocalPolicy.builder().missLimit(3).build();
    assertThat(policy).isNotEqualTo(LocalPolicy.DEFAULT);
    assertThat(LocalPolicy.builder().from(policy).missLimit(4).build())
        .isEqualTo(LocalPolicy.DEFAULT);
  }

  @Test
  void a_miss_limit_of_none_and_negative_minutes_or_days_cannot_be_built() {
    assertThatThrownBy(() -> LocalPolicy.builder().missLimit(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the miss limit must be at least 1 but was 0");
    assertThatThrownBy(() -> LocalPolicy.builder().lateLimitMinutes(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the late limit in minutes must be at least 0 but was -1");
    assertThatThrownBy(() -> LocalPolicy.builder().slackWarningDays(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the slack warning in days must be at least 0 but was -1");
    assertThat(LocalPolicy.builder().missLimit(1).lateLimitMinutes(0).slackWarningDays(0).build())
        .isNotEqualTo(LocalPolicy.DEFAULT);
  }
}
