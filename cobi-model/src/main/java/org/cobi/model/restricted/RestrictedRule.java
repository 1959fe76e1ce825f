package org.cobi.model.restricted;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.model.rule.PublicFace;
import org.cobi.model.rule.Requirement;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;

/**
 * A rule with two faces. Its reason is restricted; what everybody else sees is an ordinary rule.
 *
 * <p>It is written as a constant, the ordinary rule and the public face together:
 *
 * <pre>{@code
 * static final RestrictedRule<GuardedSlot> THE_PLACE_IS_SAFE =
 *     RestrictedRule.of(
 *         Rule.<GuardedSlot>rule("COBI-SCH-08", "No session is held at an unsafe place.")
 *             .source(law("..."))
 *             .holdsWhen(GuardedSlot::isSafe)
 *             .otherwiseRefuse("entry {entry} speaks against it", GuardedSlot::entry),
 *         SlotRules.NOT_AVAILABLE,
 *         GuardedSlot::start);
 * }</pre>
 *
 * <p>Commands and schedulers are given {@link #face()}, a rule like any other with the id, the
 * words and the severity of an ordinary conflict. It is not a rule at which anybody could see what
 * it stands for. The reason behind it is asked for by name, with {@link #reasons}.
 *
 * @param <Q> the question it is asked
 */
public final class RestrictedRule<Q> implements Requirement {
  private final Rule<Q> rule;
  private final Rule<Q> face;

  private RestrictedRule(Rule<Q> rule, Rule<Q> face) {
    this.rule = rule;
    this.face = face;
  }

  /**
   * A rule that is shown as something else.
   *
   * @param rule the true rule
   * @param face what everybody else sees
   * @param about the one fact of the face, the start of the slot for example
   * @throws IllegalArgumentException if the rule does anything but refuse: a warning or a possible
   *     override would tell it from an ordinary conflict
   */
  public static <Q> RestrictedRule<Q> of(
      Rule<Q> rule, PublicFace face, Function<? super Q, ?> about) {
    if (rule.severity() != Severity.REFUSE) {
      throw new IllegalArgumentException(
          "a restricted rule must refuse, as its public face does, but it " + rule.consequence());
    }
    return new RestrictedRule<>(rule, face.rule(question -> rule.check(question).isEmpty(), about));
  }

  /** The public face: an ordinary rule that holds exactly when this one does. */
  public Rule<Q> face() {
    return face;
  }

  /** Everything that the rule found, for those who may read the restricted file. */
  public List<RestrictedViolation> reasons(Q question) {
    return rule.check(question).stream()
        .map(found -> restricted(found, face.check(question).get(0)))
        .toList();
  }

  private static RestrictedViolation restricted(Violation found, Violation shown) {
    return RestrictedViolation.builder()
        .rule(found.rule())
        .statement(found.statement())
        .source(found.source())
        .finding(found.finding())
        .publicFace(shown)
        .build();
  }

  /** The same rule asked about something from which its own question can be made. */
  public <R> RestrictedRule<R> askedOf(Function<R, Stream<Q>> questions) {
    return new RestrictedRule<>(rule.askedOf(questions), face.askedOf(questions));
  }

  @Override
  public RuleId id() {
    return rule.id();
  }

  @Override
  public String statement() {
    return rule.statement();
  }

  @Override
  public Source source() {
    return rule.source();
  }

  @Override
  public String consequence() {
    return "refuses, in the words of an ordinary conflict";
  }

  @Override
  public List<String> parameters() {
    return rule.parameters();
  }

  @Override
  public String toString() {
    return rule.toString();
  }
}
