package org.cobi.playground.words;

import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.episode.Episode;

/** The words of what is asked at the end, and of duties on the way. */
final class ClosingWords {
  static final List<Entry<Class<?>, Wording>> ALL =
      List.of(
          Wording.of(CompleteProgramme.class, (command, episode) -> Plain.by(command.decidedBy())),
          Wording.of(CloseEpisode.class, ClosingWords::closed),
          Wording.of(DischargeDuty.class, ClosingWords::discharged));

  private ClosingWords() {}

  private static String closed(CloseEpisode command, Episode episode) {
    return Plain.details(
        Stream.of(
            "as " + Plain.of(command.as()),
            command.reason().value(),
            Plain.by(command.decidedBy())));
  }

  private static String discharged(DischargeDuty command, Episode episode) {
    return command.duty()
        + episode.openDuties().stream()
            .filter(duty -> duty.id().equals(command.duty()))
            .map(Duty::what)
            .findFirst()
            .map(what -> ", " + what)
            .orElse("");
  }
}
