package org.cobi.playground.report;

import java.util.List;
import org.cobi.model.audience.Audience;
import org.cobi.playground.run.CaseResult;
import org.cobi.playground.run.StepResult;
import org.cobi.workflow.view.Views;

/** Which answers of a case an audience is told of. */
final class Told {

  private Told() {}

  static List<StepResult> answers(CaseResult result, Audience audience) {
    return result.steps().stream()
        .filter(step -> step.actual().decision().isPresent())
        .filter(step -> Views.tellsAnswerTo(step.command(), audience))
        .toList();
  }
}
