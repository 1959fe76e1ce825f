package org.cobi.playground.report;

import org.cobi.playground.run.CaseResult;
import org.cobi.playground.run.StepResult;

/** Why a case could not go on, in one sentence. */
public final class ErrorWords {

  private ErrorWords() {}

  /** The same for an audience, which is not told which line it was, or why. */
  public static String stoppedSomewhere(CaseResult result) {
    return result.played().file() + ": a line could not be asked. Nothing after it was applied.";
  }

  /** "my.case.jsonl, line 7: … Nothing after it was applied." */
  public static String stopped(CaseResult result, StepResult step) {
    return result.played().file()
        + ", line "
        + step.step().line()
        + ": "
        + step.error().orElse("it was turned away")
        + ". Nothing after it was applied.";
  }
}
