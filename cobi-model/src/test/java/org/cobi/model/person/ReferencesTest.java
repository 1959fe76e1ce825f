package org.cobi.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final List<Function<String, Object>> KINDS =
      List.of(
          ParticipantRef::of,
          PractitionerRef::of,
          PlaceRef::of,
          reference -> Actor.of(Role.PRACTITIONER, reference));

  @Test
  void every_letter_digit_and_safe_sign_is_accepted() {
    for (char sign = '!'; sign < 256; sign++) {
      String reference = "a" + sign;
      boolean safe =
          "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-".indexOf(sign) >= 0;
      for (Function<String, Object> kind : KINDS) {
        if (safe) {
          assertThat(kind.apply(reference)).isEqualTo(kind.apply(reference));
        } else {
          assertThatThrownBy(() -> kind.apply(reference))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageEndingWith(
                  "must be 1 to 64 characters from A-Z a-z 0-9 . _ : -"
                      + " but has a character that is none of these");
        }
      }
    }
    assertThat(KINDS).isNotEmpty();
  }

  @Test
  void sixty_four_characters_are_accepted_and_sixty_five_are_not() {
    assertThat(KINDS)
        .isNotEmpty()
        .allSatisfy(
            kind -> {
              assertThat(kind.apply("r".repeat(64))).isNotNull();
              assertThatThrownBy(() -> kind.apply("r".repeat(65)))
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageEndingWith("but has 65");
            });
  }

  @Test
  void blank_references_are_refused() {
    assertThat(KINDS)
        .isNotEmpty()
        .allSatisfy(
            kind -> {
              assertThatThrownBy(() -> kind.apply("")).hasMessageEndingWith("but is blank");
              assertThatThrownBy(() -> kind.apply(" \t")).hasMessageEndingWith("but is blank");
            });
  }

  @Test
  void a_refusal_names_the_kind_and_never_the_value() {
    assertThatThrownBy(() -> ParticipantRef.of("Jane Canary"))
        .hasMessageStartingWith("participant reference must be")
        .hasMessageNotContaining("Canary");
    assertThatThrownBy(() -> PractitionerRef.of("Jane Canary"))
        .hasMessageStartingWith("practitioner reference must be")
        .hasMessageNotContaining("Canary");
    assertThatThrownBy(() -> PlaceRef.of("Canary Wharf"))
        .hasMessageStartingWith("place reference must be")
        .hasMessageNotContaining("Canary");
    assertThatThrownBy(() -> Actor.of(Role.POLICE, "Jane Canary"))
        .hasMessageStartingWith("actor reference must be")
        .hasMessageNotContaining("Canary");
  }

  @Test
  void a_line_break_at_the_end_is_refused() {
    assertThat(KINDS)
        .isNotEmpty()
        .allSatisfy(
            kind ->
                assertThatThrownBy(() -> kind.apply("p-1\n"))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void a_participant_never_prints() {
    ParticipantRef participant = ParticipantRef.of("p-1");
    assertThat(participant).hasToString("ParticipantRef[<redacted>]");
    assertThat(participant.value()).isEqualTo("p-1");
  }

  @Test
  void practitioners_and_places_print() {
    assertThat(PractitionerRef.of("w-7")).hasToString("PractitionerRef[value=w-7]");
    assertThat(PlaceRef.of("office-2")).hasToString("PlaceRef[value=office-2]");
  }

  @Test
  void an_actor_prints_the_role_and_not_who_it_is() {
    Actor actor = Actor.of(Role.RESPONSIBLE_OFFICER, "o-3");
    assertThat(actor).hasToString("Actor[responsible officer, <redacted>]");
    assertThat(actor.reference()).isEqualTo("o-3");
    assertThat(actor.role()).isEqualTo(Role.RESPONSIBLE_OFFICER);
  }
}
