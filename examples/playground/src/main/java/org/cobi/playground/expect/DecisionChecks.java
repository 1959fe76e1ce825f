package org.cobi.playground.expect;

import java.util.stream.Stream;
import org.cobi.workflow.episode.Stage;

/** What a line may expect of its decision as a whole. */
final class DecisionChecks {

  private DecisionChecks() {}

  static Check decision(Wanted wanted) {
    Verdict expected = wanted.constant(Verdict.class);
    return actual ->
        actual.verdict() == expected
            ? Stream.empty()
            : Stream.of(
                new Difference("it to be " + expected.word(), "it was " + actual.verdict().word()));
  }

  static Check stage(Wanted wanted) {
    Stage expected = wanted.constant(Stage.class);
    return actual ->
        actual.after().stage() == expected
            ? Stream.empty()
            : Stream.of(
                new Difference(
                    "the stage " + described(expected),
                    "it is " + described(actual.after().stage())));
  }

  private static String described(Stage stage) {
    return stage + " (" + stage.title() + ")";
  }
}
