package org.cobi.playground.expect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.restricted.RestrictedDecision;

/**
 * What a restricted line expects: whether it is accepted or refused, exactly which rules stand in
 * the way, and exactly which facts are told; telling more is a fault as much as telling less.
 */
public final class RestrictedExpectation {
  private static final Set<String> KEYS = Set.of("decision", "rules", "disclosed");

  private final Optional<Verdict> decision;
  private final Optional<Set<String>> rules;
  private final Optional<Set<ProgressFact>> disclosed;

  private RestrictedExpectation(Wanted wanted) {
    wanted.withKnownNames(KEYS);
    decision = wanted.under("decision").map(each -> each.constant(Verdict.class));
    rules = wanted.under("rules").map(each -> new TreeSet<>(each.each(Wanted::rule)));
    disclosed =
        wanted
            .under("disclosed")
            .map(each -> asSet(each.each(fact -> fact.constant(ProgressFact.class))));
  }

  private static Set<ProgressFact> asSet(List<ProgressFact> facts) {
    Set<ProgressFact> set = EnumSet.noneOf(ProgressFact.class);
    set.addAll(facts);
    return set;
  }

  /**
   * Reads an expectation; empty, with a problem, if it is none.
   *
   * @param problems takes what is wrong, in one sentence
   */
  public static Optional<RestrictedExpectation> read(JsonValue expected, List<String> problems) {
    try {
      return Optional.of(new RestrictedExpectation(new Wanted("expect", expected)));
    } catch (IllegalArgumentException problem) {
      problems.add(String.valueOf(problem.getMessage()));
      return Optional.empty();
    }
  }

  /**
   * Every way in which what came differs from it.
   *
   * @param came the decision; nothing if the line could not be asked
   */
  public List<Difference> differences(Optional<RestrictedDecision> came) {
    List<Difference> differences = new ArrayList<>();
    decision
        .filter(expected -> expected != verdictOf(came))
        .ifPresent(
            expected ->
                differences.add(
                    new Difference(
                        "it to be " + expected.word(), "it was " + verdictOf(came).word())));
    rules
        .filter(expected -> !expected.equals(rulesOf(came)))
        .ifPresent(
            expected ->
                differences.add(
                    new Difference(
                        "exactly these rules to stand in the way: " + joined(expected.stream()),
                        "in the way are: " + joined(rulesOf(came).stream()))));
    disclosed
        .filter(expected -> !expected.equals(factsOf(came)))
        .ifPresent(
            expected ->
                differences.add(
                    new Difference(
                        "these facts to be told, and no others: "
                            + joined(expected.stream().map(ProgressFact::name)),
                        "told was: " + joined(factsOf(came).stream().map(ProgressFact::name)))));
    return differences;
  }

  /** What became of a restricted line. */
  public static Verdict verdictOf(Optional<RestrictedDecision> came) {
    return came.map(
            decided ->
                decided instanceof RestrictedDecision.Accepted ? Verdict.ACCEPTED : Verdict.REFUSED)
        .orElse(Verdict.ERROR);
  }

  private static Set<String> rulesOf(Optional<RestrictedDecision> came) {
    return came.stream()
        .flatMap(decided -> decided.reasons().stream())
        .map(Violation::rule)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<ProgressFact> factsOf(Optional<RestrictedDecision> came) {
    return came.filter(RestrictedDecision.Accepted.class::isInstance)
        .map(RestrictedDecision.Accepted.class::cast)
        .map(told -> asSet(told.facts()))
        .orElseGet(() -> asSet(List.of()));
  }

  private static String joined(Stream<String> names) {
    String all = names.collect(Collectors.joining(", "));
    return all.isEmpty() ? "none" : all;
  }
}
