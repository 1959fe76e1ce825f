package org.cobi.playground.words;

import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.SkillModule;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.command.ConcernsSession;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.SessionCommand.RecordRefusedInstruction;
import org.cobi.workflow.command.StatesOutcome;
import org.cobi.workflow.episode.Episode;

/** The words of what is said of appointments that lie behind. */
final class SessionWords {
  static final List<Entry<Class<?>, Wording>> ALL =
      List.of(
          Wording.of(RecordOutcome.class, SessionWords::recorded),
          Wording.of(CorrectOutcome.class, SessionWords::corrected),
          Wording.of(GiveEvidence.class, (command, episode) -> "for the " + session(command)),
          Wording.of(DecideAbsence.class, SessionWords::decided),
          Wording.of(
              RecordRefusedInstruction.class, (command, episode) -> Plain.by(command.decidedBy())));

  private SessionWords() {}

  private static String recorded(RecordOutcome command, Episode episode) {
    return Plain.details(
            Stream.of(
                outcome(command),
                command.minutesLate().map(late -> Plain.count(late, "minute") + " late").orElse(""),
                Plain.onlyIf(command.latenessAccepted(), "lateness accepted"),
                Plain.onlyIf(command.chainAnalysis(), "with chain analysis")))
        + inBrackets(command);
  }

  private static String corrected(CorrectOutcome command, Episode episode) {
    return Plain.details(
            Stream.of(outcome(command), command.reason().value(), Plain.by(command.decidedBy())))
        + inBrackets(command);
  }

  private static String outcome(StatesOutcome command) {
    return Plain.details(
        Stream.of(
            command.outcome().title(),
            command.absenceReason().map(AbsenceReason::title).orElse(""),
            command.skill().map(SkillModule::title).orElse("")));
  }

  private static String decided(DecideAbsence command, Episode episode) {
    return Plain.details(
            Stream.of(
                command.acceptable() ? "acceptable" : "unacceptable",
                command.absenceReason().map(AbsenceReason::title).orElse(""),
                Plain.by(command.decidedBy())))
        + inBrackets(command);
  }

  private static String inBrackets(ConcernsSession command) {
    return " (" + session(command) + ")";
  }

  private static String session(ConcernsSession command) {
    return "session of " + ReadableDate.of(command.session());
  }
}
