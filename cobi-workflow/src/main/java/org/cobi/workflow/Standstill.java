package org.cobi.workflow;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.StatesOutcome;
import org.cobi.workflow.episode.EndedPause;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.PauseBegan;
import org.cobi.workflow.episode.EpisodeEvent.PauseEnded;
import org.cobi.workflow.episode.Pause;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.recording.SessionRecording;
import org.cobi.workflow.rules.Setting;

/**
 * What entering or leaving a standstill brings with it: a pause begins or ends, the window moves,
 * and appointments to come are the service's own cancellations, never absences.
 */
final class Standstill {

  private Standstill() {}

  /** Whether nothing is delivered in a stage, a breach hold by local policy included. */
  static boolean isOne(Stage stage, Setting setting) {
    return stage.isStandstill()
        || (stage == Stage.BREACH_REVIEW && !setting.policy().deliverDuringBreach());
  }

  /** The end of the pause that runs, unless it goes on under the new stage in the same way. */
  static List<EpisodeEvent> ended(Episode now, boolean standsStill, EpisodeCommand command) {
    if (now.pause().isEmpty() || (standsStill && goesOn(now.pause().get(), now.stage()))) {
      return List.of();
    }
    EndedPause ended = new EndedPause(now.pause().get(), command.on());
    List<EpisodeEvent> events = new ArrayList<>();
    events.add(new PauseEnded(command.on(), ended));
    SessionRecording.moved(now, command.on(), ended.daysThatMoveTheWindow()).forEach(events::add);
    return events;
  }

  private static boolean goesOn(Pause pause, Stage stage) {
    return pause.stage().stopsTheWindow() == stage.stopsTheWindow();
  }

  /** The beginning of a pause, unless one runs. */
  static List<EpisodeEvent> begun(Episode now, boolean standsStill, EpisodeCommand command) {
    return standsStill && now.pause().isEmpty()
        ? List.of(new PauseBegan(command.on(), new Pause(now.stage(), momentOf(command))))
        : List.of();
  }

  /** Every appointment from the moment on. */
  static List<EpisodeEvent> sessionsCancelled(Episode now, EpisodeCommand command) {
    return now.openSessions().stream()
        .filter(session -> !session.start().isBefore(momentOf(command)))
        .map(session -> SessionRecording.cancel(session, command.on()))
        .toList();
  }

  /**
   * From the moment of a report; from just after the session whose outcome led to it on the same
   * day, so that this outcome can still be corrected; or from the beginning of the day of anything
   * else.
   */
  private static LocalDateTime momentOf(EpisodeCommand command) {
    if (command instanceof ReportRelapse report) {
      return LondonTime.localTimeOf(report.at());
    }
    LocalDateTime beginning = command.on().atStartOfDay();
    return command instanceof StatesOutcome states && !states.session().isBefore(beginning)
        ? states.session().plusMinutes(1)
        : beginning;
  }
}
