package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.model.person.Actor;
import org.cobi.model.rule.RuleOverride;
import org.cobi.workflow.command.ConcernsSession;
import org.cobi.workflow.command.DecidedByAPerson;
import org.cobi.workflow.command.EpisodeCommand;

/** The properties that many commands share. The day comes first, the overrides come last. */
final class CommandFields {
  static final Field<EpisodeCommand, LocalDate> ON =
      required("on", Moments.DAY, EpisodeCommand::on)
          .meaning("the day on which it happened, was decided or is asked");

  static final Field<ConcernsSession, LocalDateTime> SESSION =
      required("session", Moments.LOCAL_TIME, ConcernsSession::session)
          .meaning("which appointment, by its agreed start");

  static final Field<DecidedByAPerson, Optional<Actor>> DECIDED_BY =
      optional("decidedBy", People.ACTOR, DecidedByAPerson::decidedBy).meaning("who decided");

  static final Field<EpisodeCommand, List<RuleOverride>> OVERRIDES =
      maybeEmpty("overrides", new ListShape<>(Rules.OVERRIDE), List.of(), EpisodeCommand::overrides)
          .meaning("the rules that an authorised person overrides for this command");

  private CommandFields() {}

  /** Begins the description of a command. */
  static <T, B> BuiltShape<T, B> command(Supplier<B> start, Function<B, T> end) {
    return BuiltShape.of("a command", start, end);
  }
}
