package org.cobi.playground.run;

import java.util.List;
import java.util.Optional;
import org.cobi.playground.expect.Actual;
import org.cobi.playground.expect.Difference;
import org.cobi.playground.expect.Verdict;
import org.cobi.workflow.command.EpisodeCommand;

/**
 * What came of one line.
 *
 * @param step the line
 * @param actual what came of it
 * @param error why it was turned away at the door, where it was
 * @param differences how it differs from what it expects; empty when it expects nothing
 */
public record StepResult(
    Step step, Actual actual, Optional<String> error, List<Difference> differences) {

  /** Copies the differences. */
  public StepResult {
    differences = List.copyOf(differences);
  }

  /** What was asked. */
  public EpisodeCommand command() {
    return step.submission().command();
  }

  /** Whether it says what it expects. */
  public boolean expects() {
    return step.expectation().isPresent();
  }

  /** Whether it came as it expects; true too when it expects nothing. */
  public boolean isAsExpected() {
    return differences.isEmpty();
  }

  /**
   * Whether it was turned away at the door without having expected it, so that nothing can follow.
   */
  public boolean stops() {
    return actual.verdict() == Verdict.ERROR && !(expects() && isAsExpected());
  }
}
