package org.cobi.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final LocalDate THU_2021_03_04 = LocalDate.of(2021, 3, 4);

  private static final Rule<Integer> EVEN =
      Rule.<Integer>rule("COBI-TST-01", "A number is even.")
          .source(Source.practice("arithmetic"))
          .holdsWhen(number -> number % 2 == 0)
          .otherwiseRefuse("{number} is odd", number -> number);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(RuleTest.class);
  }

  @Test
  void a_rule_that_holds_finds_nothing() {
    assertThat(EVEN.check(4)).isEmpty();
  }

  @Test
  void a_rule_that_does_not_hold_says_everything_about_itself() {
    assertThat(EVEN.check(5))
        .containsExactly(
            Violation.builder()
                .rule(RuleId.of("COBI-TST-01"))
                .statement("A number is even.")
                .source(Source.practice("arithmetic"))
                .severity(Severity.REFUSE)
                .finding(Finding.of("{number} is odd", List.of(5)))
                .build());
    assertThat(EVEN.check(5).get(0).words()).isEqualTo("5 is odd");
  }

  @Test
  void a_rule_about_several_things_names_each_that_does_not_fit() {
    Rule<Integer> nothingOdd =
        Rule.<Integer>rule("COBI-TST-02", "No number up to this one is odd.")
            .source(Source.practice("arithmetic"))
            .<Integer>forEach(most -> Stream.iterate(1, number -> number + 1).limit(most))
            .holdsWhen((most, number) -> number % 2 == 0)
            .otherwiseWarn("{number} is odd", number -> number);
    assertThat(nothingOdd.check(5))
        .extracting(Violation::words)
        .containsExactly("1 is odd", "3 is odd", "5 is odd");
    assertThat(nothingOdd.check(0)).isEmpty();
  }

  @Test
  void the_same_rule_may_be_asked_of_something_larger() {
    Rule<List<Integer>> ofMany = EVEN.askedOf(List::stream);
    assertThat(ofMany.check(List.of(1, 2, 3)))
        .extracting(Violation::words)
        .containsExactly("1 is odd", "3 is odd");
    assertThat(ofMany.id()).isEqualTo(EVEN.id());
    assertThat(ofMany.severity()).isEqualTo(Severity.REFUSE);
  }

  @Test
  void a_rule_names_the_values_it_depends_on() {
    assertThat(EVEN.parameters()).isEmpty();
    assertThat(EVEN.dependingOn("divisor").parameters()).containsExactly("divisor");
    assertThat(EVEN.dependingOn("divisor").check(5)).isEqualTo(EVEN.check(5));
  }

  @Test
  void each_severity_has_its_consequence() {
    List<String> consequences =
        Arrays.stream(Severity.values())
            .map(severity -> severity.verb() + ", " + severity.standsInTheWay())
            .toList();
    assertThat(consequences)
        .containsExactly(
            "refuses, true", "asks for an override, true", "warns, false", "informs, false");
    assertThat(EVEN.consequence()).isEqualTo("refuses");
    assertThat(EVEN).hasToString("COBI-TST-01: A number is even.");
  }

  @Test
  void only_a_rule_that_asks_for_it_can_be_overridden() {
    Rule.Tested<Integer> tested =
        Rule.<Integer>rule("COBI-TST-03", "Never.")
            .source(Source.practice("arithmetic"))
            .holdsWhen(number -> false);
    assertThat(tested.otherwiseAskForOverride("no").check(1).get(0).canBeOverridden()).isTrue();
    assertThat(tested.otherwiseRefuse("no").check(1).get(0).canBeOverridden()).isFalse();
    assertThat(tested.otherwiseWarn("no").check(1).get(0).canBeOverridden()).isFalse();
    assertThat(tested.otherwiseInform("no").check(1).get(0).canBeOverridden()).isFalse();
  }

  @Test
  void a_finding_fills_its_gaps_in_order_and_reads_dates_aloud() {
    Finding finding =
        Finding.of(
            "{day}: {counted} of {needed}, seen on {day}", List.<Object>of(THU_2021_03_04, 9, 10));
    assertThat(finding.words()).isEqualTo("Thu 4 Mar 2021: 9 of 10, seen on Thu 4 Mar 2021");
    assertThat(finding.facts().keySet()).containsExactly("day", "counted", "needed");
    assertThat(finding.facts()).containsEntry("day", THU_2021_03_04);
    assertThat(Finding.of("{start}", List.of(THU_2021_03_04.atTime(10, 0))).words())
        .isEqualTo("Thu 4 Mar 2021 10:00");
  }

  @Test
  void a_fact_is_never_read_as_a_gap() {
    assertThat(Finding.of("{code} is unknown", List.of("{code} $1")).words())
        .isEqualTo("{code} $1 is unknown");
  }

  @Test
  void a_finding_has_one_value_for_each_gap() {
    assertThatThrownBy(() -> Finding.of("{counted} of {needed}", List.of(9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the finding \"{counted} of {needed}\" must have one value for each gap but has 1");
    assertThatThrownBy(() -> Finding.of("{counted}", List.of(9, 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the finding \"{counted}\" must have one value for each gap but has 2");
    assertThat(Finding.of("nothing to fill", List.of()).words()).isEqualTo("nothing to fill");
  }

  @Test
  void the_facts_of_a_finding_do_not_change() {
    Finding finding = Finding.of("{counted}", List.of(9));
    assertThatThrownBy(() -> finding.facts().put("counted", 10))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_rule_id_has_an_owner_a_family_and_a_number() {
    assertThat(RuleId.of("COBI-PRG-01").family()).isEqualTo("PRG");
    assertThat(RuleId.of("COBI-PRG-01")).hasToString("COBI-PRG-01");
    assertThat(RuleId.of("COBI-ORD-11")).isLessThan(RuleId.of("COBI-PRG-01"));
    List<String> wrong =
        List.of(
            "", "COBI", "COBI-PRG-1", "cobi-PRG-01", "COBI-PROG-01", "COBI-PRG-001", "C-PRG-01");
    assertThat(wrong).isNotEmpty();
    for (String value : wrong) {
      assertThatThrownBy(() -> RuleId.of(value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("a rule id must look like COBI-PRG-01");
    }
  }

  @Test
  void a_reason_is_a_code_and_never_a_text_and_is_not_repeated() {
    assertThat(ReasonCode.of("A".repeat(40)).value()).hasSize(40);
    List<String> wrong = List.of("", "clinical", "He told me so", "1ST", "A-B", "A".repeat(41));
    assertThat(wrong).isNotEmpty();
    for (String value : wrong) {
      assertThatThrownBy(() -> ReasonCode.of(value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "a reason must be a code of capital letters, digits and underscores, such as"
                  + " CLINICAL_NEED, of at most 40 characters");
    }
  }

  @Test
  void a_source_cites_something_and_says_when_it_is_only_practice() {
    assertThat(Source.law("Sentencing Code, s.209")).hasToString("Sentencing Code, s.209");
    assertThat(Source.programme("announcement, 2018")).hasToString("announcement, 2018");
    assertThat(Source.practice("two weeks")).hasToString("practice: two weeks");
    assertThatThrownBy(() -> Source.law(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a source must cite something but was blank");
  }

  @Test
  void an_override_names_one_rule_one_person_and_one_reason() {
    RuleOverride override =
        RuleOverride.of(
            RuleId.of("COBI-PRG-05"),
            Actor.of(Role.PROGRAMME_MANAGER, "M-1"),
            ReasonCode.of("CLINICAL_NEED"));
    assertThat(override)
        .isEqualTo(
            RuleOverride.builder()
                .rule(RuleId.of("COBI-PRG-05"))
                .by(Actor.of(Role.PROGRAMME_MANAGER, "M-1"))
                .reason(ReasonCode.of("CLINICAL_NEED"))
                .build());
    assertThatThrownBy(() -> RuleOverride.builder().rule(RuleId.of("COBI-PRG-05")).build())
        .isInstanceOf(IllegalStateException.class);
  }
}
