package org.cobi.workflow.recording;

import java.util.stream.Stream;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseStatus;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.DeferDelivery;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DeliveryDeferred;
import org.cobi.workflow.episode.EpisodeEvent.DeliveryResumed;
import org.cobi.workflow.episode.EpisodeEvent.RelapseDecided;
import org.cobi.workflow.episode.EpisodeEvent.RelapseReported;
import org.cobi.workflow.rules.Asked;

/** What is recorded of relapses, and of standing still and going on. */
public final class RelapseRecording {

  private RelapseRecording() {}

  /** A report. One that was decided before is open again; one that is open is never graded down. */
  public static Stream<EpisodeEvent> reported(Asked<ReportRelapse> asked) {
    ReportRelapse command = asked.command();
    return Stream.of(
        new RelapseReported(
            asked.on(),
            Relapse.builder()
                .reference(command.relapse())
                .level(levelOf(asked))
                .status(RelapseStatus.REPORTED)
                .source(command.source().orElseThrow())
                .reportedAt(command.at())
                .happenedOn(command.happenedOn())
                .gradedBy(command.gradedBy())
                .build()));
  }

  private static RelapseLevel levelOf(Asked<ReportRelapse> asked) {
    RelapseLevel stated = asked.command().level();
    return asked
        .episode()
        .relapse(asked.command().relapse())
        .filter(Relapse::isOpen)
        .map(Relapse::level)
        .filter(known -> known.isAtLeast(stated))
        .orElse(stated);
  }

  /** A decision about a report. */
  public static Stream<EpisodeEvent> decided(Asked<DecideRelapse> asked) {
    DecideRelapse command = asked.command();
    return asked.episode().relapse(command.relapse()).stream()
        .map(
            relapse ->
                Relapse.builder()
                    .from(relapse)
                    .status(command.confirmed() ? RelapseStatus.CONFIRMED : RelapseStatus.DISMISSED)
                    .decidedBy(command.decidedBy())
                    .build())
        .map(relapse -> new RelapseDecided(asked.on(), relapse));
  }

  /** Delivery is put off. */
  public static Stream<EpisodeEvent> deferred(Asked<DeferDelivery> asked) {
    return Stream.of(
        new DeliveryDeferred(
            asked.on(), asked.command().reason(), asked.command().decidedBy().orElseThrow()));
  }

  /** Delivery goes on. */
  public static Stream<EpisodeEvent> resumed(Asked<ResumeDelivery> asked) {
    ResumeDelivery command = asked.command();
    return Stream.of(
        new DeliveryResumed(asked.on(), command.decision(), command.decidedBy().orElseThrow()));
  }
}
