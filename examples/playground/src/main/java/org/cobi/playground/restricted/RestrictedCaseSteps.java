package org.cobi.playground.restricted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.RestrictedCase;
import org.cobi.json.RestrictedLine;
import org.cobi.playground.expect.RestrictedExpectation;

/**
 * The restricted lines of a case, ready to be played. It never prints.
 *
 * @param steps the lines, in order
 * @param problems everything that is wrong with them, one sentence each, for whoever may read them
 */
public record RestrictedCaseSteps(List<RestrictedStep> steps, List<String> problems) {

  /** No restricted line. */
  public static final RestrictedCaseSteps EMPTY = new RestrictedCaseSteps(List.of(), List.of());

  /** Copies the lists. */
  public RestrictedCaseSteps {
    steps = List.copyOf(steps);
    problems = List.copyOf(problems);
  }

  /** The restricted lines of a file of this name. */
  public static RestrictedCaseSteps of(String file, RestrictedCase read) {
    List<String> problems = new ArrayList<>();
    read.problems().forEach(problem -> problems.add(file + ", restricted " + problem.message()));
    List<RestrictedStep> steps =
        read.lines().stream().map(line -> step(file, line, problems)).toList();
    return new RestrictedCaseSteps(steps, problems);
  }

  private static RestrictedStep step(String file, RestrictedLine line, List<String> problems) {
    List<String> wrong = new ArrayList<>();
    RestrictedStep step =
        new RestrictedStep(
            line, line.expect().flatMap(expected -> RestrictedExpectation.read(expected, wrong)));
    wrong.forEach(
        problem -> problems.add(file + ", restricted line " + line.number() + ": " + problem));
    return step;
  }

  /** How many lines there are. */
  public int size() {
    return steps.size();
  }

  /** Whether every line says what it expects. */
  public boolean everyLineExpects() {
    return steps.stream().allMatch(step -> step.expectation().isPresent());
  }

  /** The notes, for whoever may read restricted lines. */
  public Stream<String> notes() {
    return steps.stream().flatMap(step -> step.line().note().stream());
  }

  @Override
  public String toString() {
    return "RestrictedCaseSteps[<redacted>]";
  }
}
