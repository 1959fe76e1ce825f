package org.cobi.workflow.recording;

import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.person.Actor;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.episode.Closing;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyDischarged;
import org.cobi.workflow.episode.EpisodeEvent.EpisodeClosed;
import org.cobi.workflow.episode.EpisodeEvent.ProgrammeCompleted;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.rules.Asked;

/** What is recorded at the end, and of duties on the way. */
public final class ClosingRecording {

  private ClosingRecording() {}

  /** The programme is completed. */
  public static Stream<EpisodeEvent> completed(Asked<CompleteProgramme> asked) {
    return Stream.of(
        new ProgrammeCompleted(
            asked.on(), closing(asked, Stage.COMPLETED, asked.command().decidedBy()).build()));
  }

  /** The episode ends without completion. */
  public static Stream<EpisodeEvent> closed(Asked<CloseEpisode> asked) {
    CloseEpisode command = asked.command();
    return Stream.concat(
        Stream.of(
            new EpisodeClosed(
                asked.on(),
                closing(asked, stageOf(command), command.decidedBy())
                    .reason(command.reason())
                    .build())),
        ReferralRecording.placeFreed(asked));
  }

  private static Stage stageOf(CloseEpisode command) {
    return switch (command.as()) {
      case WITHDRAWN -> Stage.WITHDRAWN;
      case TERMINATED -> Stage.TERMINATED;
      case EXPIRED -> Stage.EXPIRED;
    };
  }

  private static Closing.Builder closing(Asked<?> asked, Stage as, Optional<Actor> by) {
    return Closing.builder().as(as).on(asked.on()).by(by.orElseThrow());
  }

  /** What was owed is done. */
  public static Stream<EpisodeEvent> discharged(Asked<DischargeDuty> asked) {
    return Stream.of(new DutyDischarged(asked.on(), asked.command().duty()));
  }
}
