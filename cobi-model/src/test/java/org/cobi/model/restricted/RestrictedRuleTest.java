package org.cobi.model.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.rule.Source.practice;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.rule.Finding;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Violation;
import org.junit.jupiter.api.Test;

class RestrictedRuleTest {
  private static final LocalDateTime THU_2025_10_16 = LocalDateTime.of(2025, 10, 16, 10, 0);
  private static final LocalDateTime TUE_2025_10_21 = LocalDateTime.of(2025, 10, 21, 10, 0);

  /** A slot with the reasons that speak against it. */
  private record Asked(LocalDateTime start, Set<String> against) {
    boolean allows(String reason) {
      return !against.contains(reason);
    }
  }

  private static final Rule<Asked> THE_ROOM_IS_FREE =
      SlotRules.NOT_AVAILABLE.rule(asked -> asked.allows("room"), Asked::start);

  private static final RestrictedRule<Asked> THE_PLACE_IS_SAFE =
      RestrictedRule.of(
          Rule.<Asked>rule("COBI-SCH-08", "No session is held at an unsafe place.")
              .source(practice("a test"))
              .holdsWhen(asked -> asked.allows("place"))
              .otherwiseRefuse("{entry} speaks against it", asked -> RestrictedRef.of("ENTRY-1")),
          SlotRules.NOT_AVAILABLE,
          Asked::start);

  private static final Asked TAKEN = new Asked(THU_2025_10_16, Set.of("room"));
  private static final Asked UNSAFE = new Asked(THU_2025_10_16, Set.of("place"));

  @Test
  void its_public_face_is_that_of_an_ordinary_conflict_character_by_character() {
    List<Violation> ordinary = THE_ROOM_IS_FREE.check(TAKEN);
    List<Violation> restricted = THE_PLACE_IS_SAFE.face().check(UNSAFE);

    assertThat(restricted).hasSize(1).isEqualTo(ordinary);
    assertThat(restricted).hasToString(ordinary.toString());
    assertThat(restricted.get(0).words()).isEqualTo("Thu 16 Oct 2025 10:00 is not available");
    assertThat(restricted.get(0).canBeOverridden()).isFalse();
  }

  @Test
  void the_face_is_a_rule_at_which_nobody_sees_what_it_stands_for() {
    Rule<Asked> face = THE_PLACE_IS_SAFE.face();

    assertThat(face).hasToString(THE_ROOM_IS_FREE.toString());
    assertThat(face.id()).isEqualTo(THE_ROOM_IS_FREE.id());
    assertThat(face.source()).isEqualTo(THE_ROOM_IS_FREE.source());
    assertThat(face.parameters()).isEqualTo(THE_ROOM_IS_FREE.parameters());
    assertThat(face.consequence()).isEqualTo(THE_ROOM_IS_FREE.consequence());
  }

  @Test
  void the_face_holds_exactly_when_the_rule_does() {
    assertThat(THE_PLACE_IS_SAFE.face().check(TAKEN)).isEmpty();
    assertThat(THE_PLACE_IS_SAFE.reasons(TAKEN)).isEmpty();
  }

  @Test
  void the_reason_behind_it_names_rule_and_entry_and_does_not_print() {
    List<RestrictedViolation> reasons = THE_PLACE_IS_SAFE.reasons(UNSAFE);

    assertThat(reasons).hasSize(1);
    assertThat(reasons.get(0).rule().value()).isEqualTo("COBI-SCH-08");
    assertThat(reasons.get(0).finding().facts())
        .containsEntry("entry", RestrictedRef.of("ENTRY-1"));
    assertThat(reasons.get(0).publicFace()).isEqualTo(THE_ROOM_IS_FREE.check(TAKEN).get(0));
    assertThat(reasons.get(0).toString() + reasons.get(0).finding())
        .doesNotContain("SCH-08", "unsafe", "ENTRY-1");
  }

  @Test
  void several_reasons_for_one_slot_are_shown_as_one() {
    Asked both = new Asked(THU_2025_10_16, Set.of("room", "place"));
    List<Violation> found =
        Stream.of(THE_ROOM_IS_FREE, THE_PLACE_IS_SAFE.face())
            .flatMap(rule -> rule.check(both).stream())
            .toList();

    assertThat(found).hasSize(2);
    assertThat(SlotRules.NOT_AVAILABLE.gathered(found)).isEqualTo(THE_ROOM_IS_FREE.check(TAKEN));
  }

  @Test
  void their_order_does_not_say_which_rule_it_was() {
    Violation early = THE_ROOM_IS_FREE.check(TAKEN).get(0);
    Violation late =
        THE_PLACE_IS_SAFE.face().check(new Asked(TUE_2025_10_21, Set.of("place"))).get(0);
    Violation other =
        Violation.builder().from(early).finding(new Finding("something else", Map.of())).build();

    assertThat(SlotRules.NOT_AVAILABLE.gathered(List.of(late, other, early)))
        .isEqualTo(SlotRules.NOT_AVAILABLE.gathered(List.of(early, late, other)))
        .containsExactly(other, early, late);
  }

  @Test
  void a_rule_that_could_be_told_by_its_consequence_is_refused() {
    Rule<Asked> warning =
        Rule.<Asked>rule("COBI-SCH-08", "No session is held at an unsafe place.")
            .source(practice("a test"))
            .holdsWhen(asked -> false)
            .otherwiseAskForOverride("it is unsafe");

    assertThatThrownBy(() -> RestrictedRule.of(warning, SlotRules.NOT_AVAILABLE, Asked::start))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a restricted rule must refuse, as its public face does, but it asks for an override");
  }

  @Test
  void references_of_the_victims_side_do_not_print_even_when_they_are_wrong() {
    assertThat(VictimRef.of("V-1").toString() + RestrictedRef.of("E-1"))
        .isEqualTo("VictimRef[<redacted>]RestrictedRef[<redacted>]");
    assertThatThrownBy(() -> VictimRef.of("12 Some Street"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Street");
  }
}
