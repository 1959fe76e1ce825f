package org.cobi.model.order;

import java.util.List;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Source;

/**
 * What follows under one kind of order, in one situation: who decides, on what authority, and
 * between which actions.
 *
 * @param kind the kind of order
 * @param situation what happened
 * @param what what is to be done, in plain words
 * @param owner who owes it
 * @param actions between which actions the owner decides
 * @param source the law or practice behind it
 */
public record EnforcementRoute(
    OrderKind kind,
    Situation situation,
    String what,
    Role owner,
    List<EnforcementAction> actions,
    Source source) {

  /** What happened. */
  public enum Situation {
    /** The person did not attend or comply, without reasonable excuse. */
    FAILURE,
    /** The person stalked again or broke a prohibition. */
    RELAPSE
  }

  /** Copies the actions. */
  public EnforcementRoute {
    actions = List.copyOf(actions);
  }
}
