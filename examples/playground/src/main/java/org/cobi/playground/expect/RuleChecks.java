package org.cobi.playground.expect;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.rule.Violation;

/** What a line may expect of the rules that did not hold. */
final class RuleChecks {

  private RuleChecks() {}

  static Check rules(Wanted wanted) {
    List<String> expected = wanted.each(Wanted::rule);
    return actual ->
        missing(expected, ids(actual.reasons()))
            .map(rule -> new Difference(rule + " to stand in the way", inTheWay(actual.reasons())));
  }

  static Check onlyRules(Wanted wanted) {
    Set<String> expected = new TreeSet<>(wanted.each(Wanted::rule));
    return actual ->
        expected.equals(ids(actual.reasons()))
            ? Stream.empty()
            : Stream.of(
                new Difference(
                    "exactly these rules to stand in the way: " + joined(expected),
                    inTheWay(actual.reasons())));
  }

  static Check warns(Wanted wanted) {
    List<String> expected = wanted.each(Wanted::rule);
    return actual ->
        missing(expected, ids(actual.notices()))
            .map(
                rule ->
                    new Difference(
                        rule + " to warn or inform",
                        actual.notices().isEmpty()
                            ? "no rule did"
                            : "these did: " + joined(ids(actual.notices()))));
  }

  static Check noWarns(Wanted wanted) {
    List<String> unexpected = wanted.each(Wanted::rule);
    return actual ->
        actual.notices().stream()
            .filter(found -> unexpected.contains(found.rule().value()))
            .map(
                found ->
                    new Difference(
                        found.rule() + " to say nothing", "it said: \"" + found.words() + "\""));
  }

  static Check words(Wanted wanted) {
    List<String> expected = wanted.each(Wanted::text);
    return actual -> {
      List<String> said =
          Stream.concat(actual.reasons().stream(), actual.notices().stream())
              .map(Violation::words)
              .toList();
      return missing(expected, said)
          .map(
              words ->
                  new Difference(
                      "the words \"" + words + "\"",
                      said.isEmpty() ? "nothing was said" : "said was: " + quoted(said)));
    };
  }

  static Check overridable(Wanted wanted) {
    boolean expected = wanted.yesOrNo();
    return actual -> {
      boolean can =
          !actual.reasons().isEmpty()
              && actual.reasons().stream().allMatch(Violation::canBeOverridden);
      return can == expected
          ? Stream.empty()
          : Stream.of(
              new Difference(
                  "that an override " + (expected ? "could" : "could not") + " lift it",
                  actual.reasons().isEmpty()
                      ? "nothing stands in the way"
                      : "it " + (can ? "could" : "could not")));
    };
  }

  private static Stream<String> missing(List<String> expected, Collection<String> found) {
    return expected.stream().filter(each -> !found.contains(each));
  }

  private static Set<String> ids(List<Violation> violations) {
    return violations.stream()
        .map(found -> found.rule().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String inTheWay(List<Violation> reasons) {
    return reasons.isEmpty()
        ? "nothing stands in the way"
        : "in the way are: " + joined(ids(reasons));
  }

  private static String joined(Set<String> rules) {
    return rules.isEmpty() ? "none" : String.join(", ", rules);
  }

  private static String quoted(List<String> said) {
    return said.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
  }
}
