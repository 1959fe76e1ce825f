package org.cobi.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.programme.PublishedProgrammes.IA_2022;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_GROUP;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_STALKING;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.cobi.model.session.Modality;
import org.cobi.model.session.SkillModules;
import org.junit.jupiter.api.Test;

/** A definition that contradicts itself cannot be built, and says everything that is wrong. */
class ProgrammeDefinitionTest {

  @Test
  void a_definition_needs_a_session() {
    refused(definition -> definition.sessions(0).curriculum(ProgrammeDefaults.TEN_SESSIONS))
        .hasMessageContaining("sessions must be at least 1 but were 0");
  }

  @Test
  void the_curriculum_has_one_module_for_each_session() {
    refused(definition -> definition.sessions(12))
        .hasMessage(
            "programme KSS-2018 version 1: the curriculum must have one module for each of the 12"
                + " sessions but has 10");
  }

  @Test
  void the_minimum_age_is_from_10_to_120() {
    refused(definition -> definition.minimumAge(9))
        .hasMessage(
            "programme KSS-2018 version 1: the minimum age must be from 10 to 120 but was 9");
    refused(definition -> definition.minimumAge(121))
        .hasMessage(
            "programme KSS-2018 version 1: the minimum age must be from 10 to 120 but was 121");
    assertThat(with(definition -> definition.minimumAge(10)).minimumAge()).isEqualTo(10);
    assertThat(with(definition -> definition.minimumAge(120)).minimumAge()).isEqualTo(120);
  }

  @Test
  void extension_and_pause_days_are_not_negative_and_the_refusal_says_what_they_were() {
    assertThat(with(definition -> definition.mostExtensionDays(0)).mostExtensionDays()).isZero();
    assertThat(with(definition -> definition.mostPauseDays(0)).mostPauseDays()).isZero();
    refused(definition -> definition.mostExtensionDays(-1))
        .hasMessageContaining("must not be negative")
        .hasMessageContaining("-1");
    refused(definition -> definition.mostPauseDays(-2))
        .hasMessageContaining("must not be negative")
        .hasMessageContaining("-2");
  }

  @Test
  void the_longest_gap_is_as_long_as_the_target_and_longer_across_leave() {
    refused(definition -> definition.longestGap(new LongestGap(6, 21)))
        .hasMessageContaining("the longest gap must not be shorter than the target of the cadence")
        .hasMessageContaining("6 and 7");
    assertThat(with(definition -> definition.longestGap(new LongestGap(7, 7))).longestGap().days())
        .isEqualTo(7);
    assertThatThrownBy(() -> new LongestGap(14, 13)).hasMessageContaining("14 and 13");
    assertThatThrownBy(() -> new LongestGap(0, 7)).hasMessageContaining("0 and 7");
  }

  @Test
  void a_definition_needs_routes_deliverers_windows_sources_and_outcomes() {
    refused(definition -> definition.routes(List.of()))
        .hasMessage("programme KSS-2018 version 1: there must be at least one route");
    refused(definition -> definition.deliverers(List.of()))
        .hasMessage(
            "programme KSS-2018 version 1: there must be at least one deliverer qualification");
    refused(definition -> definition.sources(List.of()))
        .hasMessage("programme KSS-2018 version 1: a definition must name at least one source");
    refused(definition -> definition.countedOutcomes(List.of()))
        .hasMessage("programme KSS-2018 version 1: at least one outcome must count as delivered");
    refused(definition -> definition.windows(List.of()))
        .hasMessage(
            "programme KSS-2018 version 1: there must be at least one window rule; at least one"
                + " window must begin with the first session or the acceptance");
  }

  @Test
  void funding_alone_is_no_window() {
    refused(
            definition ->
                definition.windows(List.of(new WindowRule.Funding(LocalDate.of(2022, 7, 31)))))
        .hasMessage(
            "programme KSS-2018 version 1: at least one window must begin with the first session"
                + " or the acceptance");
  }

  @Test
  void a_required_skill_is_in_the_curriculum() {
    refused(definition -> definition.addRequiredSkill(SkillModules.HEALTHY_RELATIONSHIPS))
        .hasMessage("programme KSS-2018 version 1: every required skill must be in the curriculum");
    assertThat(with(definition -> definition.addRequiredSkill(SkillModules.MINDFULNESS)))
        .isNotEqualTo(KSS_2018);
  }

  @Test
  void group_work_has_a_size_and_one_to_one_work_has_none() {
    String message =
        "programme KSS-2018 version 1: a group size must be given for group work and for nothing"
            + " else";
    refused(definition -> definition.modality(Modality.GROUP)).hasMessage(message);
    refused(definition -> definition.groupSize(new GroupSize(8, 2))).hasMessage(message);
    assertThat(
            with(definition -> definition.modality(Modality.GROUP).groupSize(new GroupSize(8, 2))))
        .isNotEqualTo(KSS_2018);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    refused(definition -> definition.sessions(0).minimumAge(5).routes(List.of()))
        .hasMessage(
            "programme KSS-2018 version 1: sessions must be at least 1 but were 0; the curriculum"
                + " must have one module for each of the 0 sessions but has 10; the minimum age"
                + " must be from 10 to 120 but was 5; there must be at least one route");
  }

  @Test
  void the_mid_point_is_half_of_the_sessions_rounded_up() {
    assertThat(KSS_2018.midPoint()).isEqualTo(5);
    assertThat(IA_2022.midPoint()).isEqualTo(6);
    ProgrammeDefinition eleven =
        ProgrammeDefinition.builder()
            .from(KSS_2018)
            .sessions(11)
            .curriculum(new Curriculum(IA_2022.curriculum().modules().subList(0, 11)))
            .build();
    assertThat(eleven.midPoint()).isEqualTo(6);
  }

  @Test
  void the_funding_is_found_among_the_windows() {
    assertThat(KENT_2021_STALKING.funding())
        .contains(new WindowRule.Funding(LocalDate.of(2022, 7, 31)));
    assertThat(KSS_2018.funding()).isEmpty();
  }

  @Test
  void the_usual_length_is_the_one_of_its_range() {
    assertThat(KSS_2018.usualLength()).hasMinutes(60);
    assertThat(KENT_2021_GROUP.usualLength()).hasMinutes(150);
  }

  @Test
  void a_copy_is_equal_and_a_changed_copy_is_not() {
    assertThat(ProgrammeDefinition.builder().from(KSS_2018).build())
        .isEqualTo(KSS_2018)
        .hasSameHashCodeAs(KSS_2018);
    assertThat(with(definition -> definition.commissioner(Optional.of("somebody else"))))
        .isNotEqualTo(KSS_2018);
  }

  private static ProgrammeDefinition with(Consumer<ProgrammeDefinition.Builder> change) {
    ProgrammeDefinition.Builder builder = ProgrammeDefinition.builder();
    builder.from(KSS_2018);
    change.accept(builder);
    return builder.build();
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      Consumer<ProgrammeDefinition.Builder> change) {
    return assertThatThrownBy(() -> with(change)).isInstanceOf(IllegalArgumentException.class);
  }
}
