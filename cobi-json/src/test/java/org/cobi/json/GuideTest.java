package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cobi.json.description.Named;
import org.cobi.json.vocabulary.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about case files says what the code does. */
class GuideTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "")).resolve("../docs/case-files.md");
  private static final String PRINTED =
      "<!-- Printed by CaseFiles.guide(); do not edit below. -->\n\n";
  private static final Pattern CASE = Pattern.compile("```jsonl\n(.*?)```", Pattern.DOTALL);
  private static final Pattern BROKEN =
      Pattern.compile("```json broken\n(.*?)\n```\n+```\n(.*?)```", Pattern.DOTALL);

  @Test
  void the_printed_part_of_the_page_is_what_the_code_prints() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).containsOnlyOnce(PRINTED);
    assertThat(page.substring(page.indexOf(PRINTED) + PRINTED.length()))
        .as("everything after the mark, as printed by CaseFiles.guide()")
        .isEqualTo(CaseFiles.guide());
  }

  static List<Named<?>> commands() {
    return Commands.ALL.stream().<Named<?>>map(named -> named).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_example_of_a_command_can_be_read(Named<?> command) {
    CaseFile file = CaseFiles.read(Refusals.HEADER + CaseExamples.of(command.name()));
    assertThat(file.lines())
        .singleElement()
        .extracting(line -> CommandNames.of(line.submission().command()))
        .isEqualTo(command.name());
  }

  @Test
  void every_command_has_one_example() {
    assertThat(CaseExamples.lines()).hasSameSizeAs(Commands.ALL).isNotEmpty();
  }

  @Test
  void the_whole_case_on_the_page_can_be_read() throws IOException {
    List<MatchResult> cases = CASE.matcher(Files.readString(PAGE)).results().toList();
    assertThat(cases).isNotEmpty();
    assertThat(cases)
        .allSatisfy(found -> assertThat(CaseFiles.read(found.group(1)).lines()).isNotEmpty());
  }

  @Test
  void the_restricted_lines_on_the_page_can_be_read() throws IOException {
    List<RestrictedCase> cases =
        CASE.matcher(Files.readString(PAGE))
            .results()
            .map(found -> RestrictedCaseFiles.read(found.group(1)))
            .toList();
    assertThat(cases).allSatisfy(read -> assertThat(read.problems()).isEmpty());
    assertThat(cases).anySatisfy(read -> assertThat(read.lines()).hasSizeGreaterThan(1));
  }

  @Test
  void the_broken_lines_on_the_page_have_the_messages_that_stand_below_them() throws IOException {
    List<MatchResult> broken = BROKEN.matcher(Files.readString(PAGE)).results().toList();
    assertThat(broken).hasSizeGreaterThanOrEqualTo(5);
    assertThat(broken)
        .allSatisfy(
            found ->
                assertThat(String.join("\n", Refusals.ofLine(found.group(1))))
                    .isEqualTo(found.group(2).strip()));
  }
}
