package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;
import static org.cobi.json.vocabulary.CommandFields.DECIDED_BY;
import static org.cobi.json.vocabulary.CommandFields.ON;
import static org.cobi.json.vocabulary.CommandFields.OVERRIDES;
import static org.cobi.json.vocabulary.CommandFields.SESSION;
import static org.cobi.json.vocabulary.CommandFields.command;

import java.util.List;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.SessionCommand.RecordRefusedInstruction;

/** What is said of an appointment that lies behind. */
final class SessionCommands {
  private static final ObjectShape<RecordOutcome> RECORD_OUTCOME =
      command(RecordOutcome::builder, RecordOutcome.Builder::build)
          .with(ON, RecordOutcome.Builder::on)
          .with(SESSION, RecordOutcome.Builder::session)
          .with(
              required("outcome", Sessions.OUTCOME, RecordOutcome::outcome)
                  .meaning("what became of it"),
              RecordOutcome.Builder::outcome)
          .with(
              optional("skill", Skills.SKILL, RecordOutcome::skill)
                  .meaning("the skill it was about; the curriculum's own if left out"),
              RecordOutcome.Builder::skill)
          .with(
              optional("absenceReason", Sessions.ABSENCE_REASON, RecordOutcome::absenceReason)
                  .meaning("which reason for an absence was accepted"),
              RecordOutcome.Builder::absenceReason)
          .with(
              optional("minutesLate", WholeNumber.COUNT, RecordOutcome::minutesLate)
                  .meaning("how many minutes late the person came"),
              RecordOutcome.Builder::minutesLate)
          .with(
              usually("latenessAccepted", Truth.SHAPE, false, RecordOutcome::latenessAccepted)
                  .meaning("whether a late session counts all the same"),
              RecordOutcome.Builder::latenessAccepted)
          .with(
              usually("chainAnalysis", Truth.SHAPE, false, RecordOutcome::chainAnalysis)
                  .meaning("whether a behaviour chain analysis was done"),
              RecordOutcome.Builder::chainAnalysis)
          .with(DECIDED_BY, RecordOutcome.Builder::decidedBy)
          .with(OVERRIDES, RecordOutcome.Builder::overrides)
          .shape();

  private static final ObjectShape<CorrectOutcome> CORRECT_OUTCOME =
      command(CorrectOutcome::builder, CorrectOutcome.Builder::build)
          .with(ON, CorrectOutcome.Builder::on)
          .with(SESSION, CorrectOutcome.Builder::session)
          .with(
              required("outcome", Sessions.OUTCOME, CorrectOutcome::outcome)
                  .meaning("what became of it"),
              CorrectOutcome.Builder::outcome)
          .with(
              optional("skill", Skills.SKILL, CorrectOutcome::skill)
                  .meaning("the skill it was about; the curriculum's own if left out"),
              CorrectOutcome.Builder::skill)
          .with(
              optional("absenceReason", Sessions.ABSENCE_REASON, CorrectOutcome::absenceReason)
                  .meaning("which reason for an absence was accepted"),
              CorrectOutcome.Builder::absenceReason)
          .with(
              required("reason", Rules.REASON, CorrectOutcome::reason).meaning("why"),
              CorrectOutcome.Builder::reason)
          .with(DECIDED_BY, CorrectOutcome.Builder::decidedBy)
          .with(OVERRIDES, CorrectOutcome.Builder::overrides)
          .shape();

  private static final ObjectShape<GiveEvidence> GIVE_EVIDENCE =
      command(GiveEvidence::builder, GiveEvidence.Builder::build)
          .with(ON, GiveEvidence.Builder::on)
          .with(SESSION, GiveEvidence.Builder::session)
          .with(OVERRIDES, GiveEvidence.Builder::overrides)
          .shape();

  private static final ObjectShape<DecideAbsence> DECIDE_ABSENCE =
      command(DecideAbsence::builder, DecideAbsence.Builder::build)
          .with(ON, DecideAbsence.Builder::on)
          .with(SESSION, DecideAbsence.Builder::session)
          .with(
              required("acceptable", Truth.SHAPE, DecideAbsence::acceptable)
                  .meaning("whether it is"),
              DecideAbsence.Builder::acceptable)
          .with(
              optional("absenceReason", Sessions.ABSENCE_REASON, DecideAbsence::absenceReason)
                  .meaning("which reason was accepted; given exactly when it is acceptable"),
              DecideAbsence.Builder::absenceReason)
          .with(DECIDED_BY, DecideAbsence.Builder::decidedBy)
          .with(OVERRIDES, DecideAbsence.Builder::overrides)
          .shape();

  private static final ObjectShape<RecordRefusedInstruction> RECORD_REFUSED_INSTRUCTION =
      command(RecordRefusedInstruction::builder, RecordRefusedInstruction.Builder::build)
          .with(ON, RecordRefusedInstruction.Builder::on)
          .with(DECIDED_BY, RecordRefusedInstruction.Builder::decidedBy)
          .with(OVERRIDES, RecordRefusedInstruction.Builder::overrides)
          .shape();

  static final List<Named<? extends EpisodeCommand>> ALL =
      List.of(
          new Named<>(
              "record-outcome", RecordOutcome.class, "What became of a session.", RECORD_OUTCOME),
          new Named<>(
              "correct-outcome",
              CorrectOutcome.class,
              "A recorded outcome was wrong. It is superseded, never edited.",
              CORRECT_OUTCOME),
          new Named<>(
              "give-evidence",
              GiveEvidence.class,
              "Evidence for an absence has arrived.",
              GIVE_EVIDENCE),
          new Named<>(
              "decide-absence",
              DecideAbsence.class,
              "A named person decides whether the reason for an absence is acceptable.",
              DECIDE_ABSENCE),
          new Named<>(
              "record-refused-instruction",
              RecordRefusedInstruction.class,
              "The person refused an instruction outside a session.",
              RECORD_REFUSED_INSTRUCTION));

  private SessionCommands() {}
}
