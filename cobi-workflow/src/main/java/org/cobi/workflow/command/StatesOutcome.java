package org.cobi.workflow.command;

import java.util.Optional;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SkillModule;

/** A command that says what became of a session. */
public interface StatesOutcome extends ConcernsSession, DecidedByAPerson {

  /** What became of it. */
  SessionOutcome outcome();

  /** The skill it was about; the curriculum's own when nothing is said. */
  Optional<SkillModule> skill();

  /** Which reason for an absence was accepted. */
  Optional<AbsenceReason> absenceReason();
}
