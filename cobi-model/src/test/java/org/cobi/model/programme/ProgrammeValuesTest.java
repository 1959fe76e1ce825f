package org.cobi.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.session.SkillModules.CHAIN_ANALYSIS;
import static org.cobi.model.session.SkillModules.MINDFULNESS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SkillModule;
import org.junit.jupiter.api.Test;

/** The small values of a definition: curriculum, reference, group, places, length. */
class ProgrammeValuesTest {

  @Test
  void a_curriculum_says_what_each_session_is_about() {
    Curriculum curriculum = Curriculum.of(CHAIN_ANALYSIS, MINDFULNESS, MINDFULNESS);
    assertThat(curriculum.moduleOf(SessionNumber.of(1))).isEqualTo(CHAIN_ANALYSIS);
    assertThat(curriculum.moduleOf(SessionNumber.of(3))).isEqualTo(MINDFULNESS);
    assertThat(curriculum.differentModules())
        .containsExactlyInAnyOrder(CHAIN_ANALYSIS, MINDFULNESS);
  }

  @Test
  void a_curriculum_of_two_sessions_has_no_third() {
    Curriculum curriculum = Curriculum.of(CHAIN_ANALYSIS, MINDFULNESS);
    assertThatThrownBy(() -> curriculum.moduleOf(SessionNumber.of(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("session number must be at most 2 but was 3");
  }

  @Test
  void an_empty_curriculum_cannot_be_built() {
    assertThatThrownBy(Curriculum::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a curriculum must have at least one session");
  }

  @Test
  void a_curriculum_does_not_change_with_the_list_it_was_made_from() {
    List<SkillModule> modules = new ArrayList<>(List.of(CHAIN_ANALYSIS));
    Curriculum curriculum = new Curriculum(modules);
    modules.add(MINDFULNESS);
    assertThat(curriculum.modules()).containsExactly(CHAIN_ANALYSIS);
    assertThatThrownBy(() -> curriculum.modules().add(MINDFULNESS))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_definition_is_known_by_code_and_version() {
    assertThat(DefinitionRef.of("KSS-2018", 1)).hasToString("KSS-2018 version 1");
    assertThat(DefinitionRef.of("K2", 1)).isNotEqualTo(DefinitionRef.of("K2", 2));
  }

  @Test
  void a_code_of_another_form_cannot_be_built() {
    List<String> wrong =
        List.of("", "K", "kss-2018", "KSS 2018", "2018-KSS", "-KSS", "K".repeat(41));
    assertThat(wrong).isNotEmpty();
    for (String code : wrong) {
      assertThatThrownBy(() -> DefinitionRef.of(code, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "a programme code must be capital letters, digits and hyphens, such as KSS-2018");
    }
    assertThat(DefinitionRef.of("K".repeat(40), 1).code()).hasSize(40);
  }

  @Test
  void a_version_begins_with_1() {
    assertThatThrownBy(() -> DefinitionRef.of("KSS-2018", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a programme version must be at least 1 but was 0");
  }

  @Test
  void a_group_has_at_least_two_participants_and_a_facilitator() {
    assertThat(new GroupSize(2, 1).mostParticipants()).isEqualTo(2);
    assertThatThrownBy(() -> new GroupSize(1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a group must have at least 2 participants and 1 facilitator but had 1 and 1");
    assertThatThrownBy(() -> new GroupSize(2, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a group must have at least 2 participants and 1 facilitator but had 2 and 0");
  }

  @Test
  void places_have_a_strand_and_are_at_least_one() {
    assertThat(new Places("stalking", 1).count()).isEqualTo(1);
    assertThatThrownBy(() -> new Places("stalking", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a strand must have at least 1 place but had 0");
    assertThatThrownBy(() -> new Places(" ", 40))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a strand of places must have a name but it was blank");
  }

  @Test
  void both_ends_of_a_length_are_allowed() {
    SessionLength length = SessionLength.minutes(60, 90, 150);
    assertThat(length.allows(Duration.ofMinutes(59))).isFalse();
    assertThat(length.allows(Duration.ofMinutes(60))).isTrue();
    assertThat(length.allows(Duration.ofMinutes(150))).isTrue();
    assertThat(length.allows(Duration.ofMinutes(151))).isFalse();
  }

  @Test
  void lengths_are_positive_and_in_order() {
    assertThat(SessionLength.minutes(60, 60, 60).usual()).isEqualTo(Duration.ofMinutes(60));
    assertThatThrownBy(() -> SessionLength.minutes(0, 60, 150))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "session lengths must be positive and in order: shortest, usual, longest");
    assertThatThrownBy(() -> SessionLength.minutes(60, 59, 150))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SessionLength.minutes(60, 151, 150))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_refusal_of_lengths_says_what_they_were() {
    assertThatThrownBy(() -> SessionLength.minutes(61, 59, 150))
        .hasMessageContaining("61")
        .hasMessageContaining("59")
        .hasMessageContaining("150");
  }
}
