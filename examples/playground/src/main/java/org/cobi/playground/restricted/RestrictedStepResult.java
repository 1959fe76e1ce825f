package org.cobi.playground.restricted;

import java.util.List;
import java.util.Optional;
import org.cobi.playground.expect.Difference;
import org.cobi.playground.expect.RestrictedExpectation;
import org.cobi.playground.expect.Verdict;
import org.cobi.workflow.restricted.RestrictedDecision;

/**
 * What came of one restricted line.
 *
 * @param step the line
 * @param decision the decision; nothing if it could not be asked
 * @param trouble why it could not be asked
 * @param differences how it differs from what it expects
 */
record RestrictedStepResult(
    RestrictedStep step,
    Optional<RestrictedDecision> decision,
    Optional<String> trouble,
    List<Difference> differences) {

  RestrictedStepResult {
    differences = List.copyOf(differences);
  }

  static RestrictedStepResult decided(RestrictedStep step, RestrictedDecision decision) {
    return of(step, Optional.of(decision), Optional.empty());
  }

  static RestrictedStepResult notAsked(RestrictedStep step, String trouble) {
    return of(step, Optional.empty(), Optional.of(trouble));
  }

  private static RestrictedStepResult of(
      RestrictedStep step, Optional<RestrictedDecision> decision, Optional<String> trouble) {
    return new RestrictedStepResult(
        step,
        decision,
        trouble,
        step.expectation().map(expected -> expected.differences(decision)).orElse(List.of()));
  }

  Verdict verdict() {
    return RestrictedExpectation.verdictOf(decision);
  }

  /** Whether it came as it expects; one that could not be asked did not, unless it expects that. */
  boolean isAsExpected() {
    return differences.isEmpty() && (decision.isPresent() || step.expectation().isPresent());
  }

  @Override
  public String toString() {
    return "RestrictedStepResult[<redacted>]";
  }
}
