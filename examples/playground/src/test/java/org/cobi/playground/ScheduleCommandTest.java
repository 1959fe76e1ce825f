package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.CaseloadFiles;
import org.cobi.json.PlanFiles;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.check.PlanCheck;
import org.cobi.scheduling.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCommandTest {
  private static final Path SAMPLES = Path.of("..", "caseloads");
  private static final String FEASIBLE = SAMPLES.resolve("sussex-feasible-s1.json").toString();
  private static final String OVER = SAMPLES.resolve("sussex-over-s1.json").toString();

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"sussex-feasible-s1", "sussex-tight-s1", "sussex-over-s1"})
  void every_sample_gets_a_plan_that_holds(String name) throws IOException {
    String file = SAMPLES.resolve(name + ".json").toString();
    Shell.Answer answer = schedule(file, "--iterations", "300");

    Caseload caseload = caseload(file);
    Plan plan = plan();
    PlanCheck check = PlanCheck.of(caseload, plan);
    assertThat(check.breaches()).isEmpty();
    assertThat(check.placed()).isGreaterThan(25);
    assertThat(plan.caseload()).isEqualTo(name);
    assertThat(answer.status()).isEqualTo(plan.leftOut().isEmpty() ? 0 : 1);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .startsWith(name + ": " + caseload.words())
        .contains("Placed        " + check.placed() + " of " + caseload.people().size() + " people")
        .contains("The plan is in ");
  }

  @Test
  void a_feasible_caseload_is_placed_whole() throws IOException {
    assertThat(schedule(FEASIBLE, "--iterations", "300").status()).isZero();
    assertThat(plan().leftOut()).isEmpty();
  }

  @Test
  void the_same_work_gives_the_same_plan_with_any_number_of_threads() throws IOException {
    schedule(OVER, "--iterations", "500", "--threads", "1", "--seed", "3");
    String alone = Files.readString(planFile());
    schedule(OVER, "--iterations", "500", "--threads", "4", "--seed", "3");

    assertThat(Files.readString(planFile())).isEqualTo(alone);
  }

  @Test
  void who_is_left_out_is_said_with_rules_and_without_references() throws IOException {
    Shell.Answer answer = schedule(OVER, "--iterations", "300");

    Plan plan = plan();
    assertThat(answer.status()).isEqualTo(1);
    assertThat(plan.leftOut()).isNotEmpty();
    assertThat(plan.leftOut()).allSatisfy(who -> assertThat(who.reasons()).isNotEmpty());
    assertThat(answer.out()).contains("Left out\n--------").contains("COBI-");
    assertThat(answer.out().lines().filter(line -> line.matches("  person \\d+ of the caseload")))
        .hasSize(plan.leftOut().size());
    assertThat(answer.out()).doesNotContainPattern("\\bP\\d+\\b");
  }

  @Test
  void references_are_shown_on_request() throws IOException {
    Shell.Answer answer = schedule(OVER, "--iterations", "300", "--references");

    String first = plan().leftOut().get(0).participant().value();
    assertThat(answer.out().lines()).contains("  " + first);
  }

  @Test
  void spare_days_are_counted() throws IOException {
    schedule(FEASIBLE, "--iterations", "300", "--spare-days", "60");

    assertThat(plan().figures().shortOfSpare()).isPositive();
  }

  @Test
  void nothing_is_wider_than_the_page() {
    List<String> lines =
        Stream.of(OVER, FEASIBLE)
            .flatMap(file -> schedule(file, "--iterations", "100").out().lines())
            .toList();

    assertThat(lines).hasSizeGreaterThan(20).allMatch(line -> line.length() <= 80);
  }

  @Test
  void everything_that_is_wrong_is_said_and_nothing_is_planned() throws IOException {
    Path broken = directory.resolve("broken.json");
    Files.writeString(
        broken,
        Files.readString(Path.of(OVER))
            .replaceFirst("\"rooms\":1", "\"rooms\":0")
            .replaceFirst("\"offices\":\\[\"O2\"", "\"offices\":[\"O9\""));
    Files.writeString(planFile(), "the plan of yesterday");

    Shell.Answer answer = schedule(broken.toString(), "--iterations", "1");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().lines())
        .containsExactly(
            "cobi: "
                + broken
                + ", line 5, /offices/0/rooms: expected a whole number from 1 to 10000, found a number"
                + " out of range",
            "cobi: "
                + broken
                + ", line 13, /participants/0/offices: an office named here is not among the offices",
            "cobi: " + broken + " has 2 problems; nothing was planned");
    assertThat(Files.readString(planFile())).isEqualTo("the plan of yesterday");
  }

  @Test
  void slips_are_answered_before_anything_is_searched() {
    assertThat(schedule("nowhere.json").err())
        .isEqualTo("cobi: nowhere.json: there is no such file\n");
    assertThat(schedule(FEASIBLE, "--seconds", "-1").err())
        .isEqualTo("cobi: --seconds must not be negative\n");
    assertThat(schedule(FEASIBLE, "--iterations", "-1").err())
        .isEqualTo("cobi: --iterations must not be negative\n");
    assertThat(schedule(FEASIBLE, "--threads", "0").err())
        .isEqualTo("cobi: --threads must be from 1 to 256\n");
    assertThat(schedule(FEASIBLE, "--spare-days", "-7").err())
        .isEqualTo("cobi: --spare-days must not be negative\n");
    assertThat(Shell.type("schedule", FEASIBLE).err()).contains("--output");
    assertThat(Shell.type("schedule", FEASIBLE, "-o", FEASIBLE).err())
        .contains("cannot be written: it is what is read");
    assertThat(Shell.type("schedule", FEASIBLE, "-o", directory.toString()).err())
        .contains("cannot be written: it is a directory");
    Shell.Answer nowhere =
        Shell.type("schedule", FEASIBLE, "-o", directory.resolve("no/plan.json").toString());
    assertThat(nowhere.err()).contains("cannot be written: there is no directory for it");
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(planFile()).doesNotExist();
  }

  private Shell.Answer schedule(String caseload, String... options) {
    List<String> arguments =
        Stream.concat(
                Stream.of("schedule", caseload, "-o", planFile().toString()), Stream.of(options))
            .toList();
    return Shell.type(arguments.toArray(String[]::new));
  }

  private Path planFile() {
    return directory.resolve("plan.json");
  }

  private Plan plan() throws IOException {
    try (InputStream bytes = Files.newInputStream(planFile())) {
      return PlanFiles.read(bytes);
    }
  }

  private static Caseload caseload(String file) throws IOException {
    try (InputStream bytes = Files.newInputStream(Path.of(file))) {
      return CaseloadFiles.read(bytes).caseload();
    }
  }
}
