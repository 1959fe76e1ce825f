package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cobi.json.RestrictedAsked.ToAttribute;
import org.cobi.json.RestrictedAsked.ToDisclose;
import org.cobi.json.RestrictedAsked.ToEnter;
import org.cobi.json.description.Named;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.vocabulary.RestrictedAsking;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of the victim's side in case files: read apart, and nowhere else to be seen. */
class RestrictedCaseFilesTest {
  private static final List<String> CASE =
      List.of(
          "{\"schema\":\"cobi-case/1\",\"title\":\"A case\",\"programme\":\"KSS-2018\"}",
          "# the first line",
          "",
          "{\"command\":\"record-consent\",\"on\":\"2018-09-21\"}",
          "{\"command\":\"record-consent\",\"on\":\"2018-09-22\",\"note\":\"not \\\"restricted\\\": open\"}");
  private static final List<String> BROKEN_CASE =
      List.of(
          CASE.get(0),
          "{\"command\":\"record-consnt\",\"on\":\"2018-09-21\"}",
          "{\"command\":\"record-consent\" \"on\":1}",
          "{\"command\":\"record-consent\",\"on\":1}");
  private static final List<String> BROKEN =
      List.of(
          "{\"restricted\":\"person-lnked\",\"canary\":\"canary\"}",
          "{\"restricted\":\"victim-entered\",\"victim\":\"A. Canary, 4 Canary Lane\"}",
          "{\"restricted\":\"victim-entered\" \"canary\"}",
          "{\"note\":\"x\",\"restricted\":12}",
          "{\"restricted\" : {\"canary\":",
          "\"restricted\":");

  static List<Named<?>> kinds() {
    return RestrictedAsking.ALL;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_example_of_every_kind_can_be_read_and_comes_back(Named<?> kind) {
    String example = RestrictedExamples.of(kind.name());

    RestrictedCase read = RestrictedCaseFiles.read(example);

    assertThat(read.problems()).isEmpty();
    RestrictedLine line = read.lines().get(0);
    assertThat(RestrictedCaseFiles.read(RestrictedCaseFiles.write(line)).lines())
        .containsExactly(line);
    assertThat(line.file()).isEqualTo(RestrictedFileId.of("restricted-1"));
    assertThat(line.toString()).doesNotContain("V-1", "LINK", "REPORT", "episode-1", "OFFICE");
    assertThat(line.asked().toString()).doesNotContain("V-1", "LINK", "REPORT", "episode-1");
  }

  @Test
  void there_is_one_example_for_every_kind() {
    assertThat(RestrictedExamples.lines()).hasSameSizeAs(RestrictedAsking.ALL).hasSize(11);
  }

  @Test
  void what_is_asked_is_an_entry_a_disclosure_or_an_attribution() {
    List<RestrictedAsked> asked =
        read(RestrictedExamples.lines()).lines().stream().map(RestrictedLine::asked).toList();

    assertThat(asked.stream().filter(ToEnter.class::isInstance)).hasSize(9);
    assertThat(asked.get(9)).isInstanceOf(ToDisclose.class);
    assertThat(asked.get(10)).isInstanceOf(ToAttribute.class);
  }

  /** These are the results of rules; nobody writes them down without having asked. */
  @Test
  void a_disclosure_or_an_attribution_cannot_be_written_as_an_entry() {
    for (String name : List.of("fact-disclosed", "report-attributed")) {
      RestrictedCase read = RestrictedCaseFiles.read("{\"restricted\":\"" + name + "\"}");
      assertThat(read.lines()).isEmpty();
      assertThat(read.problems()).hasSize(1);
    }
  }

  @Test
  void wherever_restricted_lines_stand_the_case_is_the_same() throws IOException {
    List<String> some = new ArrayList<>(RestrictedExamples.lines());
    some.addAll(BROKEN);
    some.add("#" + RestrictedExamples.lines().get(0));
    some.add("\uFEFF" + RestrictedExamples.lines().get(0));
    CaseFile without = CaseFiles.read(String.join("\n", CASE));
    for (int seed = 0; seed < 200; seed++) {
      String file = String.join("\n", mixed(CASE, some, new Random(seed)));

      assertThat(CaseFiles.read(file)).isEqualTo(without);
      assertThat(CaseFiles.read(bytes(file))).isEqualTo(without);
    }
    assertThat(without.lines()).extracting(CaseLine::lineNumber).containsExactly(4, 5);
  }

  @Test
  void wherever_restricted_lines_stand_the_problems_of_the_case_are_the_same() {
    List<String> without = problems(String.join("\n", BROKEN_CASE));
    assertThat(without).hasSizeGreaterThan(2);
    for (int seed = 0; seed < 200; seed++) {
      List<String> some = seed % 2 == 0 ? BROKEN : RestrictedExamples.lines();
      String file = String.join("\n", mixed(BROKEN_CASE, some, new Random(seed)));
      assertThat(problems(file)).isEqualTo(without);
    }
  }

  @Test
  void a_restricted_line_knows_its_number_and_the_line_before_it() {
    RestrictedCase read =
        read(
            List.of(
                RestrictedExamples.lines().get(0),
                CASE.get(0),
                CASE.get(1),
                RestrictedExamples.lines().get(1),
                "#" + RestrictedExamples.lines().get(2),
                CASE.get(3),
                RestrictedExamples.lines().get(3)));

    assertThat(read.lines()).extracting(RestrictedLine::number).containsExactly(1, 2, 4);
    assertThat(read.lines()).extracting(RestrictedLine::after).containsExactly(0, 2, 3);
  }

  @Test
  void what_is_wrong_with_one_is_said_apart_and_the_others_are_read() {
    RestrictedCase read =
        read(Stream.concat(BROKEN.stream(), RestrictedExamples.lines().stream()).toList());

    assertThat(read.lines()).hasSize(RestrictedExamples.lines().size());
    assertThat(read.problems()).extracting(JsonProblem::message).hasSizeGreaterThan(5);
    assertThat(read.problems())
        .extracting(JsonProblem::message)
        .allSatisfy(message -> assertThat(message).doesNotContainIgnoringCase("canary"))
        .anyMatch(
            message ->
                message.equals(
                    "line 1, /restricted: expected the name of a restricted line, found another"
                        + " text; the nearest are person-linked, link-ended, place-listed"));
  }

  @Test
  void restricted_lines_count_for_themselves_in_the_size_of_a_file() throws IOException {
    String line = RestrictedExamples.lines().get(0) + " ".repeat(60_000);
    String restricted = (line + "\n").repeat(250);
    String file = String.join("\n", CASE) + "\n" + restricted;
    String much = "\n# " + "x".repeat(2_000_000);

    assertThat(CaseFiles.read(bytes(file)).lines()).hasSize(2);
    assertThat(RestrictedCaseFiles.read(bytes(file)).lines()).hasSize(250);
    assertThat(RestrictedCaseFiles.read(bytes(restricted + restricted)).problems())
        .extracting(JsonProblem::message)
        .containsExactly("line 1, column 1: the restricted lines are larger than 16 MiB");
    assertThatThrownBy(() -> CaseFiles.read(bytes(file + restricted + restricted + much)))
        .hasMessageContaining("the file is larger than 16 MiB");
  }

  private static RestrictedCase read(List<String> lines) {
    return RestrictedCaseFiles.read(String.join("\n", lines));
  }

  private static List<String> problems(String file) {
    List<String> found = new ArrayList<>();
    assertThatThrownBy(() -> CaseFiles.read(file))
        .isInstanceOfSatisfying(
            CobiJsonException.class,
            wrong -> wrong.problems().stream().map(JsonProblem::message).forEach(found::add));
    return found;
  }

  private static List<String> mixed(List<String> open, List<String> restricted, Random random) {
    List<String> mixed = new ArrayList<>(open);
    for (String line : restricted) {
      mixed.add(random.nextInt(mixed.size() + 1), line);
    }
    return mixed;
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
