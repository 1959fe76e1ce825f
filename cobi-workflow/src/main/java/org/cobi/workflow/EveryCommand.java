package org.cobi.workflow;

import static org.cobi.model.rule.Source.practice;

import java.util.List;
import org.cobi.model.rule.Rule;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.rules.Asked;
import org.cobi.workflow.rules.DataRules;

/** What every command is asked, whatever it is. */
final class EveryCommand {

  /** The lifecycle table is the only way; what is not written there is refused. */
  static final Rule<Asked<? extends EpisodeCommand>> POSSIBLE_IN_THIS_STAGE =
      Rule.<Asked<? extends EpisodeCommand>>rule(
              "COBI-WFL-01", "A command is answered only in the stages that allow it.")
          .source(practice("the lifecycle table"))
          .holdsWhen(
              asked ->
                  EpisodeLifecycle.EPISODE.answers(asked.episode().stage(), asked.command().type()))
          .otherwiseRefuse(
              "{command}: not possible while the episode is {stage}",
              asked -> asked.command().title(),
              asked -> asked.episode().stage().title());

  static final List<Rule<Asked<? extends EpisodeCommand>>> RULES =
      List.of(POSSIBLE_IN_THIS_STAGE, DataRules.AN_OVERRIDE_IS_AUTHORISED);

  private EveryCommand() {}
}
