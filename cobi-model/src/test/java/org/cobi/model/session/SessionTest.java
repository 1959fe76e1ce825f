package org.cobi.model.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate WED_2018_10_03 = LocalDate.of(2018, 10, 3);
  private static final LocalDate SUN_2026_03_29 = LocalDate.of(2026, 3, 29);
  private static final LocalDate SUN_2026_10_25 = LocalDate.of(2026, 10, 25);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(SessionTest.class);
  }

  @Test
  void an_appointment_is_open_until_something_is_recorded_of_it() {
    assertThat(session().build().isOpen()).isTrue();
    assertThat(session().build().outcomeIs(outcome -> true)).isFalse();
    Session held = session().outcome(SessionOutcome.ATTENDED_COMPLIED).counts(true).build();
    assertThat(held.isOpen()).isFalse();
    assertThat(held.outcomeIs(outcome -> outcome == SessionOutcome.ATTENDED_COMPLIED)).isTrue();
    assertThat(held.outcomeIs(SessionOutcome::isFailure)).isFalse();
  }

  @Test
  void a_session_of_which_nothing_is_recorded_cannot_count() {
    assertThatThrownBy(() -> session().counts(true).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a session must have an outcome to count, but nothing is recorded of it");
  }

  @Test
  void a_slot_has_a_positive_length_or_none() {
    assertThat(slot().build().length()).isEmpty();
    assertThat(slot().length(Duration.ofMinutes(1)).build().length())
        .contains(Duration.ofMinutes(1));
    assertThatThrownBy(() -> slot().length(Duration.ZERO).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("session length must be positive but was PT0S");
    assertThatThrownBy(() -> slot().length(Duration.ofHours(-1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("session length must be positive but was PT-1H");
  }

  @Test
  void a_start_that_the_clocks_skip_or_repeat_cannot_be_agreed() {
    assertThatThrownBy(() -> SessionSlot.at(SUN_2026_03_29.atTime(1, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Sun 29 Mar 2026 01:30 does not exist in London");
    assertThatThrownBy(() -> SessionSlot.at(SUN_2026_10_25.atTime(1, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Sun 25 Oct 2026 01:30 happens twice in London");
    assertThat(SessionSlot.at(SUN_2026_03_29.atTime(2, 0)).day()).isEqualTo(SUN_2026_03_29);
  }

  @Test
  void numbers_begin_with_1_and_are_in_order() {
    assertThat(SessionNumber.of(1)).hasToString("1").isLessThan(SessionNumber.of(2));
    assertThatThrownBy(() -> SessionNumber.of(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("session number must be at least 1 but was 0");
  }

  @Test
  void a_skill_module_has_a_code_and_a_title() {
    assertThat(SkillModule.of("ANGER_2", "anger").title()).isEqualTo("anger");
    List<String> wrong = List.of("", "anger", "2ND", "ANGER MANAGEMENT", "A".repeat(41));
    assertThat(wrong).isNotEmpty();
    for (String code : wrong) {
      assertThatThrownBy(() -> SkillModule.of(code, "anger"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "skill module code must be capital letters, digits and underscores, such as"
                  + " MINDFULNESS, of at most 40 characters");
    }
    assertThatThrownBy(() -> SkillModule.of("ANGER", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("skill module title must say something but was blank");
  }

  @Test
  void the_well_known_modules_have_codes_of_their_own() {
    assertThat(SkillModules.ALL).hasSize(10).extracting(SkillModule::code).doesNotHaveDuplicates();
    assertThat(SkillModules.FOUR_SKILLS)
        .extracting(SkillModule::title)
        .containsExactly(
            "mindfulness",
            "distress tolerance",
            "emotion regulation",
            "interpersonal effectiveness");
  }

  private static SessionSlot.Builder slot() {
    return SessionSlot.builder().start(LocalDateTime.of(2018, 10, 2, 10, 0));
  }

  private static Session.Builder session() {
    assertThat(slot().build().day()).isEqualTo(TUE_2018_10_02);
    return Session.builder().slot(slot().build()).outcomeDueOn(WED_2018_10_03);
  }
}
