package org.cobi.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.rule.Requirement;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.rules.Answered;
import org.cobi.workflow.rules.Asked;
import org.cobi.workflow.rules.DutyRule;

/**
 * How one kind of command is answered: what it needs, what it records, what follows and what is
 * worth saying.
 *
 * @param <C> the kind of command
 */
final class Answer<C extends EpisodeCommand> {
  private final Class<C> command;
  private final Function<Asked<C>, Stream<EpisodeEvent>> recording;
  private final List<Rule<? super Asked<C>>> rules = new ArrayList<>();
  private final List<DutyRule<? super Answered<C>>> duties = new ArrayList<>();
  private final List<Rule<? super Answered<C>>> notices = new ArrayList<>();

  private Answer(Class<C> command, Function<Asked<C>, Stream<EpisodeEvent>> recording) {
    this.command = command;
    this.recording = recording;
  }

  static <C extends EpisodeCommand> On<C> on(Class<C> command) {
    return new On<>(command);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // copied at once
  final Answer<C> requires(Rule<? super Asked<C>>... needed) {
    rules.addAll(Arrays.asList(needed));
    return this;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // copied at once
  final Answer<C> requiresAll(List<? extends Rule<? super Asked<C>>>... families) {
    Arrays.asList(families).forEach(rules::addAll);
    return this;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // copied at once
  final Answer<C> raises(DutyRule<? super Answered<C>>... raised) {
    duties.addAll(Arrays.asList(raised));
    return this;
  }

  Answer<C> raisesAll(List<? extends DutyRule<? super Answered<C>>> family) {
    duties.addAll(family);
    return this;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // copied at once
  final Answer<C> says(Rule<? super Answered<C>>... said) {
    notices.addAll(Arrays.asList(said));
    return this;
  }

  Class<C> command() {
    return command;
  }

  /** The rules that are asked before anything happens. */
  List<Rule<? super Asked<C>>> rules() {
    return rules;
  }

  List<DutyRule<? super Answered<C>>> duties() {
    return duties;
  }

  Stream<Requirement> requirements() {
    return Stream.of(rules, duties, notices).flatMap(List::stream);
  }

  List<Violation> check(Asked<C> asked) {
    return rules.stream().flatMap(rule -> rule.check(asked).stream()).toList();
  }

  List<EpisodeEvent> record(Asked<C> asked) {
    return recording.apply(asked).toList();
  }

  List<Duty.Builder> owedAfter(Answered<C> answered) {
    return duties.stream().flatMap(duty -> duty.owedAfter(answered)).toList();
  }

  List<Violation> notices(Answered<C> answered) {
    return notices.stream().flatMap(notice -> notice.check(answered).stream()).toList();
  }

  /**
   * An answer that still needs to say what it records.
   *
   * @param <C> the kind of command
   * @param command the command
   */
  record On<C extends EpisodeCommand>(Class<C> command) {
    Answer<C> records(Function<Asked<C>, Stream<EpisodeEvent>> recording) {
      return new Answer<>(command, recording);
    }
  }
}
