package org.cobi.playground.run;

import java.util.List;
import java.util.Optional;
import org.cobi.playground.expect.Verdict;

/**
 * What came of a case.
 *
 * @param played the case
 * @param steps what came of each line that was asked
 * @param episodes how each episode stands at the end, in the order in which they began
 */
public record CaseResult(Case played, List<StepResult> steps, List<EpisodeResult> episodes) {

  /** Copies the lists. */
  public CaseResult {
    steps = List.copyOf(steps);
    episodes = List.copyOf(episodes);
  }

  /** The line that was turned away, so that nothing after it was asked. */
  public Optional<StepResult> stoppedAt() {
    return steps.stream().filter(StepResult::stops).findFirst();
  }

  /** How many lines say what they expect. */
  public long expecting() {
    return steps.stream().filter(StepResult::expects).count();
  }

  /** How many lines did not come as they expect. */
  public long unmet() {
    return steps.stream().filter(step -> !step.isAsExpected()).count();
  }

  /** How many lines were accepted, refused and so on. */
  public long countOf(Verdict verdict) {
    return steps.stream().filter(step -> step.actual().verdict() == verdict).count();
  }

  /** Whether every line was asked and came as it expects. */
  public boolean isAsExpected() {
    return stoppedAt().isEmpty() && unmet() == 0;
  }
}
