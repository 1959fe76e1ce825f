package org.cobi.playground.expect;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.workflow.episode.ProgressFact;
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

  /** Exactly these facts: telling more is a fault as much as telling less. */
  static Check disclosed(Wanted wanted) {
    List<ProgressFact> expected = wanted.each(each -> each.constant(ProgressFact.class));
    return actual ->
        asSet(expected).equals(asSet(actual.disclosed()))
            ? Stream.empty()
            : Stream.of(
                new Difference(
                    "these facts to be told, and no others: " + titles(expected),
                    "told was: " + titles(actual.disclosed())));
  }

  private static Set<ProgressFact> asSet(List<ProgressFact> facts) {
    Set<ProgressFact> set = EnumSet.noneOf(ProgressFact.class);
    set.addAll(facts);
    return set;
  }

  private static String titles(List<ProgressFact> facts) {
    return facts.isEmpty()
        ? "nothing"
        : facts.stream().map(ProgressFact::name).collect(Collectors.joining(", "));
  }
}
