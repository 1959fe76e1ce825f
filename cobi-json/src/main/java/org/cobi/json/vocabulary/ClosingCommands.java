package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.vocabulary.CommandFields.DECIDED_BY;
import static org.cobi.json.vocabulary.CommandFields.ON;
import static org.cobi.json.vocabulary.CommandFields.OVERRIDES;
import static org.cobi.json.vocabulary.CommandFields.command;

import java.util.List;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.command.EpisodeCommand;

/** What is asked at the end, and what is done about duties on the way. */
final class ClosingCommands {
  private static final ObjectShape<CompleteProgramme> COMPLETE_PROGRAMME =
      command(CompleteProgramme::builder, CompleteProgramme.Builder::build)
          .with(ON, CompleteProgramme.Builder::on)
          .with(DECIDED_BY, CompleteProgramme.Builder::decidedBy)
          .with(OVERRIDES, CompleteProgramme.Builder::overrides)
          .shape();

  private static final ObjectShape<CloseEpisode> CLOSE_EPISODE =
      command(CloseEpisode::builder, CloseEpisode.Builder::build)
          .with(ON, CloseEpisode.Builder::on)
          .with(
              required("as", CodeShape.of(CloseAs.values()), CloseEpisode::as)
                  .meaning("how it ends"),
              CloseEpisode.Builder::as)
          .with(
              required("reason", Rules.REASON, CloseEpisode::reason).meaning("why"),
              CloseEpisode.Builder::reason)
          .with(DECIDED_BY, CloseEpisode.Builder::decidedBy)
          .with(OVERRIDES, CloseEpisode.Builder::overrides)
          .shape();

  private static final ObjectShape<DischargeDuty> DISCHARGE_DUTY =
      command(DischargeDuty::builder, DischargeDuty.Builder::build)
          .with(ON, DischargeDuty.Builder::on)
          .with(
              required("duty", Duties.ID, DischargeDuty::duty).meaning("which duty"),
              DischargeDuty.Builder::duty)
          .with(
              optional("by", People.ACTOR, DischargeDuty::by).meaning("who did it"),
              DischargeDuty.Builder::by)
          .with(OVERRIDES, DischargeDuty.Builder::overrides)
          .shape();

  static final List<Named<? extends EpisodeCommand>> ALL =
      List.of(
          new Named<>(
              "complete-programme",
              CompleteProgramme.class,
              "The participant has finished the programme.",
              COMPLETE_PROGRAMME),
          new Named<>(
              "close-episode",
              CloseEpisode.class,
              "The episode ends without completion.",
              CLOSE_EPISODE),
          new Named<>(
              "discharge-duty",
              DischargeDuty.class,
              "Somebody has done what was owed.",
              DISCHARGE_DUTY));

  private ClosingCommands() {}
}
