package org.cobi.workflow.rules;

import org.cobi.model.rule.Rule;

/**
 * The first words of every rule and duty: on which command it looks.
 *
 * @param <Q> the question a rule is asked
 * @param <A> the answer a duty looks at
 */
final class On<Q, A> {

  private On() {}

  /** A rule about one kind of command. */
  static <C> On<Asked<C>, Answered<C>> on(Class<C> command) {
    return new On<>();
  }

  /** A rule about every command that has this side to it. */
  static <C> On<Asked<? extends C>, Answered<? extends C>> onAny(Class<C> side) {
    return new On<>();
  }

  /** What must hold before anything happens. */
  Rule.Named<Q> rule(String id, String statement) {
    return Rule.rule(id, statement);
  }

  /** What is worth saying about what was accepted. */
  Rule.Named<A> notice(String id, String statement) {
    return Rule.rule(id, statement);
  }

  /** What somebody owes because the command was accepted. */
  DutyRule.Named<A> duty(String id, String name, String statement) {
    return new DutyRule.Named<>(id, name, statement);
  }
}
