package org.cobi.workflow.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cobi.model.duty.Subject;
import org.cobi.model.rule.RuleOverride;

/** Something that a person asks of an episode. It may be refused. */
public sealed interface EpisodeCommand
    permits ReferralCommand,
        OrderCommand,
        PlanningCommand,
        SessionCommand,
        EnforcementCommand,
        RelapseCommand,
        ClosingCommand {

  /** The day on which it happened, was decided or is asked, in London. */
  LocalDate on();

  /** The rules that an authorised person overrides for this command, each one by name. */
  List<RuleOverride> overrides();

  /** The kind of command. */
  Class<? extends EpisodeCommand> type();

  /** The kind in plain words, for a sentence: "record outcome". */
  default String title() {
    return type().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** What it is about; duties about the same thing may be discharged by it. */
  default Subject subject() {
    return Subject.episode();
  }
}
