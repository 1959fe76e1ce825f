package org.cobi.playground.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionSlot;
import org.cobi.scheduling.SeriesPlanner;
import org.cobi.scheduling.SeriesProposal;
import org.cobi.scheduling.SeriesRequest;
import org.cobi.workflow.Decision;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.rules.Setting;

/** Another series, for a plan that was refused. It is proposed only if it would be accepted. */
final class CounterProposal {
  private static final int DAYS_THAT_MATTER = 7;

  private CounterProposal() {}

  /** The best series among the starts that the plan asks for and those it says are possible. */
  static Optional<SeriesProposal> of(
      EpisodeCommand command, Decision decision, ProgrammeWorkflow workflow) {
    if (!(command instanceof PlanSessions plan)
        || !(decision instanceof Decision.Refused)
        || decision.episode().sessionsLeft() == 0) {
      return Optional.empty();
    }
    return SeriesPlanner.propose(request(plan, decision.episode(), workflow.setting()))
        .filter(proposal -> isAccepted(proposal, plan, decision.episode(), workflow));
  }

  private static SeriesRequest request(PlanSessions plan, Episode episode, Setting setting) {
    return SeriesRequest.builder()
        .programme(setting.programme())
        .calendar(setting.calendar())
        .sessions(episode.sessionsLeft())
        .acceptedOn(episode.acceptedOn())
        .window(episode.window())
        .held(heldLately(plan, episode))
        .preferred(askedFor(plan, episode, setting))
        .possible(plan.alsoPossible())
        .build();
  }

  /**
   * Only these matter for the cadence; what was held before a pause says nothing about the gaps.
   */
  private static List<LocalDateTime> heldLately(PlanSessions plan, Episode episode) {
    LocalDate since = plan.on().minusDays(DAYS_THAT_MATTER);
    return episode.sessions().stream()
        .filter(session -> session.outcomeIs(outcome -> outcome.attendance().tookPlace()))
        .filter(session -> !session.day().isBefore(since))
        .map(Session::start)
        .toList();
  }

  /**
   * The starts given, or the weeks of the series as far as the calendar goes and they may matter.
   */
  private static List<LocalDateTime> askedFor(PlanSessions plan, Episode episode, Setting setting) {
    return plan.weeklyFrom()
        .map(
            first ->
                Stream.iterate(first.start(), start -> start.plusWeeks(1))
                    .limit(2L * episode.sessionsLeft())
                    .filter(start -> setting.calendar().covers(start.toLocalDate()))
                    .toList())
        .orElseGet(() -> plan.slots().stream().map(SessionSlot::start).toList());
  }

  private static boolean isAccepted(
      SeriesProposal proposal, PlanSessions plan, Episode episode, ProgrammeWorkflow workflow) {
    PlanSessions other =
        PlanSessions.builder()
            .on(plan.on())
            .slots(proposal.starts().stream().map(start -> slot(start, plan)).toList())
            .build();
    return workflow.decide(episode, other) instanceof Decision.Accepted;
  }

  /** Everything but the start stays as it was asked for. */
  private static SessionSlot slot(LocalDateTime start, PlanSessions plan) {
    SessionSlot like = plan.proposedSlots().findFirst().orElseThrow();
    return SessionSlot.builder().from(like).start(start).build();
  }
}
