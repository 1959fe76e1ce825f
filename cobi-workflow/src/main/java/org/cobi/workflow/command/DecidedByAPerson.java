package org.cobi.workflow.command;

import java.util.Optional;
import org.cobi.model.person.Actor;

/** A command that is a person's decision. The SDK advises; a named person decides. */
public interface DecidedByAPerson {

  /** Who decided. */
  Optional<Actor> decidedBy();
}
