package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.playground.expect.Difference;
import org.cobi.playground.run.BothResults;
import org.cobi.playground.run.BothSides;
import org.cobi.playground.run.CaseResult;
import org.cobi.playground.run.CaseRunner;
import org.cobi.playground.run.StepResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundledCasesTest {
  static final List<String> FILES = BundledCases.FILES;

  @ParameterizedTest
  @FieldSource("FILES")
  void every_line_comes_as_it_expects(String file) throws IOException {
    BothResults both = CaseRunner.play(BundledCases.read(file));
    CaseResult result = both.open();

    assertThat(both.restricted().isAsExpected()).isTrue();
    assertThat(both.restricted().size()).isEqualTo(BundledCases.read(file).restricted().size());
    assertThat(result.expecting()).isPositive();
    assertThat(result.steps()).hasSameSizeAs(result.played().steps());
    assertThat(
            result.steps().stream()
                .filter(step -> !step.isAsExpected())
                .map(BundledCasesTest::words))
        .isEmpty();
  }

  private static String words(StepResult step) {
    return "line "
        + step.step().line()
        + step.differences().stream().map(BundledCasesTest::words).toList();
  }

  private static String words(Difference difference) {
    return "expected " + difference.expected() + " but " + difference.actual();
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void every_line_says_what_it_expects(String file) throws IOException {
    BothSides both = BundledCases.read(file);

    assertThat(both.restricted().problems()).isEmpty();
    assertThat(both.restricted().everyLineExpects()).isTrue();
    assertThat(both.open().steps()).isNotEmpty();
    assertThat(both.open().steps()).allMatch(step -> step.expectation().isPresent());
  }

  @Test
  void every_published_programme_has_a_case() throws IOException {
    Stream<String> played =
        BundledCases.all().stream()
            .map(one -> one.open().workflow().programme().reference().code());

    assertThat(PublishedProgrammes.ALL).hasSize(6);
    assertThat(played)
        .containsAll(
            PublishedProgrammes.ALL.stream()
                .map(ProgrammeDefinition::reference)
                .map(reference -> reference.code())
                .toList());
  }

  static Stream<List<Object>> acceptanceCases() {
    return Stream.of(
        List.of("case-1-kss-2018-community-order.case.jsonl", "C1-", 9),
        List.of("case-3-kent-2022-voluntary.case.jsonl", "C3-", 8),
        List.of("case-5-suspended-sentence-2024.case.jsonl", "C5-", 10));
  }

  @ParameterizedTest
  @MethodSource("acceptanceCases")
  void every_step_of_an_acceptance_case_is_there(List<Object> given) throws IOException {
    BothSides both = BundledCases.read((String) given.get(0));
    List<String> notes =
        Stream.concat(
                both.open().steps().stream().flatMap(step -> step.note().stream()),
                both.restricted().notes())
            .toList();
    List<String> steps =
        IntStream.rangeClosed(1, (int) given.get(2))
            .mapToObj(step -> given.get(1) + "" + step + " ")
            .toList();

    assertThat(steps).hasSizeGreaterThan(7);
    assertThat(steps).allMatch(step -> notes.stream().anyMatch(note -> note.startsWith(step)));
  }
}
