package org.cobi.workflow.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.rule.Requirement;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Source;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.command.EpisodeCommand;

/**
 * What somebody owes because a command was accepted: a sentence, its source, who owes it and by
 * when.
 *
 * @param <A> the answer it looks at
 */
public final class DutyRule<A> implements Requirement {
  private final Named<A> named;
  private final Source source;
  private final Function<A, Stream<Owed>> owed;
  private final BiPredicate<Answered<?>, Duty> done;
  private final boolean endsWithEpisode;
  private final List<String> parameters;

  private DutyRule(
      Named<A> named,
      Source source,
      Function<A, Stream<Owed>> owed,
      BiPredicate<Answered<?>, Duty> done,
      boolean endsWithEpisode,
      List<String> parameters) {
    this.named = named;
    this.source = source;
    this.owed = owed;
    this.done = done;
    this.endsWithEpisode = endsWithEpisode;
    this.parameters = parameters;
  }

  /** What is owed; without names, which the episode gives. */
  public Stream<Duty.Builder> owedAfter(A answered) {
    return owed.apply(answered)
        .map(
            duty ->
                Duty.builder()
                    .rule(named.id)
                    .name(named.name)
                    .what(duty.what())
                    .owner(duty.owner())
                    .deadline(duty.deadline())
                    .subject(duty.subject())
                    .options(duty.options()));
  }

  /** Which of the open duties of this kind an accepted command does. */
  public List<Duty> doneBy(Answered<?> answered, List<Duty> open) {
    return open.stream()
        .filter(duty -> duty.name().equals(named.name) && done.test(answered, duty))
        .toList();
  }

  /** Whether it makes no sense any more once the episode has ended. */
  public boolean endsWithEpisode() {
    return endsWithEpisode;
  }

  /** The stable code of this kind of duty. */
  public String name() {
    return named.name;
  }

  /** The same duty, done by these commands when they are about the same thing. */
  @SafeVarargs
  @SuppressWarnings("varargs") // copied at once
  public final DutyRule<A> dischargedBy(Class<? extends EpisodeCommand>... commands) {
    List<Class<? extends EpisodeCommand>> kinds = List.of(commands);
    return dischargedWhen(
        (answered, duty) ->
            answered.command() instanceof EpisodeCommand command
                && kinds.contains(command.type())
                && isAbout(command.subject(), duty.subject()));
  }

  /** A command about the episode as a whole does what it can about any part of it. */
  private static boolean isAbout(Subject asked, Subject owed) {
    return asked.equals(owed) || asked.equals(Subject.episode()) || owed.equals(Subject.episode());
  }

  /** The same duty, done by these too. */
  public DutyRule<A> dischargedWhen(BiPredicate<Answered<?>, Duty> also) {
    return new DutyRule<>(named, source, owed, done.or(also), endsWithEpisode, parameters);
  }

  /** The same duty, lapsing when the episode ends. */
  public DutyRule<A> endingWithTheEpisode() {
    return new DutyRule<>(named, source, owed, done, true, parameters);
  }

  /** The same duty, naming the values it depends on, for the catalogue. */
  public DutyRule<A> dependingOn(String... names) {
    return new DutyRule<>(named, source, owed, done, endsWithEpisode, List.of(names));
  }

  @Override
  public RuleId id() {
    return named.id;
  }

  @Override
  public String statement() {
    return named.statement;
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public String consequence() {
    return "raises a duty";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return named.id + ": " + named.statement;
  }

  /**
   * One thing that is owed.
   *
   * @param what in one sentence
   * @param owner by whom
   * @param deadline by when
   * @param subject about what
   * @param options between which actions the owner decides
   */
  public record Owed(
      String what,
      Role owner,
      Deadline deadline,
      Subject subject,
      List<EnforcementAction> options) {

    /** Something owed without a choice of actions. */
    public static Owed of(String what, Role owner, Deadline deadline, Subject subject) {
      return new Owed(what, owner, deadline, subject, List.of());
    }
  }

  /**
   * A duty that still needs its source.
   *
   * @param <A> the answer it looks at
   */
  public static final class Named<A> {
    private final RuleId id;
    private final String name;
    private final String statement;

    Named(String id, String name, String statement) {
      this.id = RuleId.of(id);
      this.name = name;
      this.statement = statement;
    }

    /** Says where the sentence comes from. */
    public Sourced<A> source(Source source) {
      return new Sourced<>(this, source);
    }
  }

  /**
   * A duty that still needs to say when it is owed, by whom and until when.
   *
   * @param <A> the answer it looks at
   */
  public static final class Sourced<A> {
    private final Named<A> named;
    private final Source source;

    private Sourced(Named<A> named, Source source) {
      this.named = named;
      this.source = source;
    }

    /** Says when it is owed. */
    public Conditional<A> owedWhen(Predicate<A> condition) {
      return new Conditional<>(this, condition);
    }

    /** Says everything that is owed, where it may be several things. */
    public DutyRule<A> owing(Function<A, Stream<Owed>> owed) {
      return new DutyRule<>(named, source, owed, (answered, duty) -> false, false, List.of());
    }
  }

  /**
   * A duty that still needs to say by whom it is owed.
   *
   * @param <A> the answer it looks at
   */
  public static final class Conditional<A> {
    private final Sourced<A> sourced;
    private final Predicate<A> condition;

    private Conditional(Sourced<A> sourced, Predicate<A> condition) {
      this.sourced = sourced;
      this.condition = condition;
    }

    /** Says who owes it and what is to be done. */
    public Assigned<A> by(Role owner, String what) {
      return by(answered -> owner, what);
    }

    /** Says who owes it and what is to be done. */
    public Assigned<A> by(Function<A, Role> owner, String what) {
      return new Assigned<>(this, owner, answered -> what);
    }

    /** Says who owes it and what is to be done. */
    public Assigned<A> by(Function<A, Role> owner, Function<A, String> what) {
      return new Assigned<>(this, owner, what);
    }
  }

  /**
   * A duty that still needs its deadline.
   *
   * @param <A> the answer it looks at
   */
  public static final class Assigned<A> {
    private final Conditional<A> conditional;
    private final Function<A, Role> owner;
    private final Function<A, String> what;

    private Assigned(
        Conditional<A> conditional, Function<A, Role> owner, Function<A, String> what) {
      this.conditional = conditional;
      this.owner = owner;
      this.what = what;
    }

    /** Says until when, counting from the end of a day, and about what. */
    public DutyRule<A> within(
        Function<LocalPolicy, TimeLimit> limit,
        Function<A, LocalDate> from,
        Function<A, Subject> subject) {
      return dueBy(
          (answered, setting) ->
              limit.apply(setting.policy()).from(from.apply(answered), setting.calendar()),
          subject);
    }

    /** Says until when, counting from a moment, and about what. */
    public DutyRule<A> withinOfMoment(
        Function<LocalPolicy, TimeLimit> limit,
        Function<A, Instant> from,
        Function<A, Subject> subject) {
      return dueBy(
          (answered, setting) ->
              limit.apply(setting.policy()).from(from.apply(answered), setting.calendar()),
          subject);
    }

    /** Says until when, and about what. */
    public DutyRule<A> dueBy(
        BiFunction<A, Setting, Deadline> deadline, Function<A, Subject> subject) {
      Sourced<A> sourced = conditional.sourced;
      return sourced.owing(
          answered ->
              conditional.condition.test(answered)
                  ? Stream.of(
                      Owed.of(
                          what.apply(answered),
                          owner.apply(answered),
                          deadline.apply(answered, settingOf(answered)),
                          subject.apply(answered)))
                  : Stream.empty());
    }

    private static Setting settingOf(Object answered) {
      return ((Answered<?>) answered).asked().setting();
    }
  }
}
