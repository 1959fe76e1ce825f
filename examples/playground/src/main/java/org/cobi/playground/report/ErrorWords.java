package org.cobi.playground.report;

import org.cobi.playground.run.CaseResult;
import org.cobi.playground.run.StepResult;

/** Why a case could not go on, in one sentence. */
public final class ErrorWords {

  private ErrorWords() {}

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
