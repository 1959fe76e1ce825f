package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.workflow.ProgrammeWorkflow;
import org.junit.jupiter.api.Test;

class PlaygroundTest {

  @Test
  void without_arguments_it_shows_four_commands_to_try() {
    Shell.Answer answer = Shell.type();

    assertThat(answer.status()).isZero();
    assertThat(answer.out().lines().filter(line -> line.startsWith("  ./cobi "))).hasSize(4);
  }

  @Test
  void a_slip_of_the_finger_is_answered_with_what_may_be_meant() {
    Shell.Answer answer = Shell.type("rnu");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("rnu").contains("./cobi --help");
  }

  @Test
  void the_demo_names_every_programme_and_comes_as_expected() {
    Shell.Answer answer = Shell.type("demo");

    assertThat(answer.status()).isZero();
    assertThat(PublishedProgrammes.ALL).hasSize(6);
    assertThat(PublishedProgrammes.ALL)
        .allMatch(programme -> answer.out().contains(programme.reference().code()));
    assertThat(answer.out()).contains("expectations, all met.");
  }

  @Test
  void the_rules_are_those_of_the_catalogue() {
    String text = Shell.type("rules").out();
    String markdown = Shell.type("rules", "--markdown").out();
    String json = Shell.type("rules", "--json").out();

    assertThat(ProgrammeWorkflow.catalogue()).hasSizeGreaterThan(50);
    assertThat(ProgrammeWorkflow.catalogue())
        .allMatch(rule -> text.contains(rule.id().value()))
        .allMatch(rule -> markdown.contains("| " + rule.id() + " | " + rule.statement() + " |"))
        .allMatch(rule -> json.contains("\"id\":\"" + rule.id() + "\""));
    assertThat(markdown.lines().filter(line -> line.startsWith("| COBI-")))
        .hasSize(ProgrammeWorkflow.catalogue().size());
  }

  @Test
  void one_family_of_rules_can_be_asked_for() {
    Shell.Answer answer = Shell.type("rules", "--family", "vic");

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("COBI-VIC-02").doesNotContain("COBI-PRG");
  }

  @Test
  void a_family_that_is_not_there_is_a_mistake() {
    Shell.Answer answer = Shell.type("rules", "--family", "XYZ");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("there are: REF, ORD, PRG");
  }

  @Test
  void the_diagram_is_that_of_the_lifecycle() {
    assertThat(Shell.type("diagram").out())
        .isEqualToNormalizingNewlines(ProgrammeWorkflow.diagram());
    assertThat(Shell.type("diagram", "--markdown").out())
        .contains("| `ON_PROGRAMME` | on the programme |")
        .contains("| not yet referred | `ReceiveReferral` |  | referred |")
        .contains("```mermaid\n" + ProgrammeWorkflow.diagram() + "```\n");
  }

  @Test
  void the_programmes_are_shown_with_their_assumptions_and_sources() {
    String shown = Shell.type("programmes").out().replaceAll("\\s+", " ");

    assertThat(PublishedProgrammes.ALL).isNotEmpty();
    for (ProgrammeDefinition programme : PublishedProgrammes.ALL) {
      assertThat(shown).contains(programme.reference() + ": " + programme.title());
      assertThat(programme.assumptions()).allMatch(shown::contains);
      assertThat(programme.sources()).allMatch(source -> shown.contains(source.toString()));
    }
  }
}
