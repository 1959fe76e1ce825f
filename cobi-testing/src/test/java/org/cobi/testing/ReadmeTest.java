package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Route;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.Decision;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.junit.jupiter.api.Test;

/** The code in the README is this code, and it runs. */
class ReadmeTest {
  private static final LocalDateTime TUE_2018_10_02 = LocalDateTime.of(2018, 10, 2, 10, 0);

  @Test
  void ten_lines_embed_it() {
    Episode nineOfTen =
        Scenario.of(PublishedProgrammes.KSS_2018)
            .given(Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_02).delivered(9))
            .episode();

    // tag::embed[]
    ProgrammeWorkflow workflow = ProgrammeWorkflow.of(PublishedProgrammes.KSS_2018);
    CompleteProgramme complete =
        CompleteProgramme.builder()
            .on(LocalDate.of(2018, 11, 27))
            .decidedBy(People.MANAGER)
            .build();

    Decision decision = workflow.decide(nineOfTen, complete);

    for (Violation reason : decision.reasons()) {
      String line = reason.rule() + ": " + reason.words();
      assertThat(line).isEqualTo("COBI-PRG-01: 9 of 10 sessions are counted");
    }
    Set<Class<? extends EpisodeCommand>> buttons = workflow.possibleNow(nineOfTen);
    Duty first = nineOfTen.duties().get(0); // who owes what, by when
    // end::embed[]

    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(decision.reasons()).hasSize(1);
    assertThat(buttons).contains(CompleteProgramme.class);
    assertThat(first.what())
        .isEqualTo("Send the mid-point progress report to the owner of the mandate.");
  }

  @Test
  void a_scenario_is_three_words() {
    // tag::scenario[]
    Scenario.of(PublishedProgrammes.KSS_2018)
        .given(Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_02).delivered(10))
        .when(
            CompleteProgramme.builder()
                .on(LocalDate.of(2018, 12, 4))
                .decidedBy(People.MANAGER)
                .build())
        .raises("COBI-PRG-14", Role.PRACTITIONER, "Tue 18 Dec 2018");
    // end::scenario[]
  }

  @Test
  void the_readme_shows_this_very_code() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    assertThat(readme).contains(region("embed")).contains(region("scenario"));
  }

  private static String region(String tag) throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/cobi/testing/ReadmeTest.java"));
    int from = source.indexOf("// tag::" + tag + "[]\n") + ("// tag::" + tag + "[]\n").length();
    String region = source.substring(from, source.indexOf("    // end::" + tag + "[]"));
    assertThat(region).isNotBlank();
    return region.indent(-4);
  }
}
