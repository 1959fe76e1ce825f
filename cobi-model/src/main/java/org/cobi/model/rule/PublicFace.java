package org.cobi.model.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Words that several rules share, so that nobody can tell from them which of the rules it was.
 *
 * <p>An ordinary rule that is made of a face and a restricted rule that is shown as it give the
 * same violation, character by character. Both refuse, and neither can be overridden.
 *
 * @param rule the id that is shown
 * @param statement the one sentence that is shown
 * @param source the source that is shown
 * @param finding the words, with exactly one gap
 */
public record PublicFace(RuleId rule, String statement, Source source, String finding) {

  /**
   * A face with its id, sentence, source and words.
   *
   * @throws IllegalArgumentException if the words do not have exactly one gap
   */
  public static PublicFace of(String rule, String statement, Source source, String finding) {
    Finding.of(finding, List.of(""));
    return new PublicFace(RuleId.of(rule), statement, source, finding);
  }

  /** An ordinary rule with this face, about the one thing that fills its gap. */
  public <Q> Rule<Q> rule(Predicate<Q> holds, Function<? super Q, ?> about) {
    return Rule.<Q>rule(rule.value(), statement)
        .source(source)
        .holdsWhen(holds)
        .otherwiseRefuse(finding, about);
  }

  /** Whether this is what a rule of the catalogue shows. */
  public boolean isShownBy(Requirement requirement) {
    return requirement.id().equals(rule) && requirement.statement().equals(statement);
  }

  /** Whether this is what a violation shows. */
  public boolean isShownBy(Violation violation) {
    return violation.rule().equals(rule)
        && violation.statement().equals(statement)
        && violation.finding().template().equals(finding);
  }

  /**
   * The same violations with those of this face at the end, each once and in the order of what they
   * are about: neither their number nor their order says how many rules are behind them.
   */
  public List<Violation> gathered(List<Violation> found) {
    Stream<Violation> others = found.stream().filter(violation -> !isShownBy(violation));
    Stream<Violation> mine =
        found.stream()
            .filter(this::isShownBy)
            .distinct()
            .sorted(Comparator.comparing(violation -> violation.finding().facts().toString()));
    return Stream.concat(others, mine).toList();
  }
}
