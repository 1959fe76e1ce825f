package org.cobi.model.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One requirement: a sentence, where it comes from, how to see that it holds, and what happens
 * otherwise.
 *
 * <p>Rules are written as constants, in steps that read as a sentence and that cannot be left out:
 * {@code rule(id, statement).source(...).holdsWhen(...).otherwiseRefuse(...)}. A rule without a
 * source does not compile.
 *
 * @param <Q> the question it is asked
 */
@SuppressWarnings("varargs") // the facts are copied at once and never written to
public final class Rule<Q> implements Requirement {
  private final RuleId id;
  private final String statement;
  private final Source source;
  private final Severity severity;
  private final Function<Q, Stream<Finding>> findings;
  private final List<String> parameters;

  private Rule(
      Sourced<Q> rule,
      Severity severity,
      Function<Q, Stream<Finding>> findings,
      List<String> names) {
    this.id = rule.id;
    this.statement = rule.statement;
    this.source = rule.source;
    this.severity = severity;
    this.findings = findings;
    this.parameters = names;
  }

  /** Starts a rule. The statement is read aloud to practitioners, so it is one plain sentence. */
  public static <Q> Named<Q> rule(String id, String statement) {
    return new Named<>(RuleId.of(id), statement);
  }

  /** Every way in which the rule does not hold; empty when it holds. */
  public List<Violation> check(Q question) {
    return findings.apply(question).map(this::violation).toList();
  }

  private Violation violation(Finding finding) {
    return Violation.builder()
        .rule(id)
        .statement(statement)
        .source(source)
        .severity(severity)
        .finding(finding)
        .build();
  }

  /** The same rule asked about something from which its own question can be made, maybe several. */
  public <R> Rule<R> askedOf(Function<R, Stream<Q>> questions) {
    return new Rule<>(
        new Sourced<>(id, statement, source),
        severity,
        asked -> questions.apply(asked).flatMap(findings),
        parameters);
  }

  /** The same rule, naming the values it depends on, for the catalogue. */
  public Rule<Q> dependingOn(String... names) {
    return new Rule<>(new Sourced<>(id, statement, source), severity, findings, List.of(names));
  }

  @Override
  public RuleId id() {
    return id;
  }

  @Override
  public String statement() {
    return statement;
  }

  @Override
  public Source source() {
    return source;
  }

  /** What follows when it does not hold. */
  public Severity severity() {
    return severity;
  }

  @Override
  public String consequence() {
    return severity.verb();
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return id + ": " + statement;
  }

  /**
   * A rule that still needs its source.
   *
   * @param <Q> the question it is asked
   */
  public static final class Named<Q> {
    private final RuleId id;
    private final String statement;

    private Named(RuleId id, String statement) {
      this.id = id;
      this.statement = statement;
    }

    /** Says where the sentence comes from. */
    public Sourced<Q> source(Source source) {
      return new Sourced<>(id, statement, source);
    }
  }

  /**
   * A rule that still needs its test.
   *
   * @param <Q> the question it is asked
   */
  public static final class Sourced<Q> {
    private final RuleId id;
    private final String statement;
    private final Source source;

    private Sourced(RuleId id, String statement, Source source) {
      this.id = id;
      this.statement = statement;
      this.source = source;
    }

    /** Says when the rule holds. */
    public Tested<Q> holdsWhen(Predicate<Q> holds) {
      return new Tested<>(this, holds);
    }

    /** Says of which things the rule speaks, when it speaks of several. */
    public <T> ForEach<Q, T> forEach(Function<Q, Stream<T>> things) {
      return new ForEach<>(this, things);
    }
  }

  /**
   * A rule that still needs to say what happens when it does not hold. Each {@code {gap}} in the
   * sentence is filled by the next fact.
   *
   * @param <Q> the question it is asked
   */
  public static final class Tested<Q> {
    private final Sourced<Q> rule;
    private final Predicate<Q> holds;

    private Tested(Sourced<Q> rule, Predicate<Q> holds) {
      this.rule = rule;
      this.holds = holds;
    }

    /** The command is refused. */
    @SafeVarargs
    public final Rule<Q> otherwiseRefuse(String finding, Function<? super Q, ?>... facts) {
      return otherwise(Severity.REFUSE, finding, facts);
    }

    /** The command is refused unless an authorised person overrides the rule. */
    @SafeVarargs
    public final Rule<Q> otherwiseAskForOverride(String finding, Function<? super Q, ?>... facts) {
      return otherwise(Severity.ASK_FOR_OVERRIDE, finding, facts);
    }

    /** The command is accepted with a warning. */
    @SafeVarargs
    public final Rule<Q> otherwiseWarn(String finding, Function<? super Q, ?>... facts) {
      return otherwise(Severity.WARN, finding, facts);
    }

    /** The command is accepted; the reader is told. */
    @SafeVarargs
    public final Rule<Q> otherwiseInform(String finding, Function<? super Q, ?>... facts) {
      return otherwise(Severity.INFORM, finding, facts);
    }

    @SafeVarargs
    private Rule<Q> otherwise(Severity severity, String words, Function<? super Q, ?>... facts) {
      List<Function<? super Q, ?>> gaps = List.copyOf(Arrays.asList(facts));
      return new Rule<>(
          rule,
          severity,
          asked ->
              holds.test(asked)
                  ? Stream.empty()
                  : Stream.of(
                      Finding.of(words, gaps.stream().map(gap -> gap.apply(asked)).toList())),
          List.of());
    }
  }

  /**
   * A rule about each of several things, which still needs its test.
   *
   * @param <Q> the question it is asked
   * @param <T> the things it speaks of
   */
  public static final class ForEach<Q, T> {
    private final Sourced<Q> rule;
    private final Function<Q, Stream<T>> things;

    private ForEach(Sourced<Q> rule, Function<Q, Stream<T>> things) {
      this.rule = rule;
      this.things = things;
    }

    /** Says when the rule holds for one of them. */
    public TestedForEach<Q, T> holdsWhen(BiPredicate<Q, T> holds) {
      return new TestedForEach<>(this, holds);
    }
  }

  /**
   * A rule about each of several things, which still needs to say what happens otherwise. Each
   * {@code {gap}} in the sentence is filled by the next fact about the one thing.
   *
   * @param <Q> the question it is asked
   * @param <T> the things it speaks of
   */
  public static final class TestedForEach<Q, T> {
    private final ForEach<Q, T> rule;
    private final BiPredicate<Q, T> holds;

    private TestedForEach(ForEach<Q, T> rule, BiPredicate<Q, T> holds) {
      this.rule = rule;
      this.holds = holds;
    }

    /** The command is refused. */
    @SafeVarargs
    public final Rule<Q> otherwiseRefuse(String finding, Function<? super T, ?>... facts) {
      return otherwise(Severity.REFUSE, finding, facts);
    }

    /** The command is refused unless an authorised person overrides the rule. */
    @SafeVarargs
    public final Rule<Q> otherwiseAskForOverride(String finding, Function<? super T, ?>... facts) {
      return otherwise(Severity.ASK_FOR_OVERRIDE, finding, facts);
    }

    /** The command is accepted with a warning. */
    @SafeVarargs
    public final Rule<Q> otherwiseWarn(String finding, Function<? super T, ?>... facts) {
      return otherwise(Severity.WARN, finding, facts);
    }

    /** The command is accepted; the reader is told. */
    @SafeVarargs
    public final Rule<Q> otherwiseInform(String finding, Function<? super T, ?>... facts) {
      return otherwise(Severity.INFORM, finding, facts);
    }

    @SafeVarargs
    private Rule<Q> otherwise(Severity severity, String words, Function<? super T, ?>... facts) {
      List<Function<? super T, ?>> gaps = List.copyOf(Arrays.asList(facts));
      return new Rule<>(
          rule.rule,
          severity,
          asked ->
              rule.things
                  .apply(asked)
                  .filter(thing -> !holds.test(asked, thing))
                  .map(
                      thing ->
                          Finding.of(words, gaps.stream().map(gap -> gap.apply(thing)).toList())),
          List.of());
    }
  }
}
