package org.cobi.playground.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cobi.model.booking.Booking;
import org.cobi.model.booking.Diary;
import org.cobi.playground.expect.Actual;
import org.cobi.playground.expect.Difference;
import org.cobi.playground.expect.Verdict;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.rules.Bookings;

/** Plays a case: each line in order, each in the journal of its episode. */
public final class CaseRunner {
  private final Case played;
  private final Map<EpisodeId, Running> running = new LinkedHashMap<>();

  private CaseRunner(Case played) {
    this.played = played;
  }

  /** An episode while lines are being added to it. */
  private record Running(ProgrammeWorkflow workflow, Journal journal, Submission last) {}

  /** What comes of a case. After a line that is turned away at the door, nothing more is asked. */
  public static CaseResult play(Case played) {
    CaseRunner runner = new CaseRunner(played);
    List<StepResult> results = new ArrayList<>();
    for (Step step : played.steps()) {
      results.add(runner.ask(step));
      if (results.get(results.size() - 1).stops()) {
        break;
      }
    }
    return new CaseResult(played, results, runner.episodes());
  }

  private StepResult ask(Step step) {
    ProgrammeWorkflow programme = workflowFor(step);
    Journal journal = journalFor(step, programme);
    ProgrammeWorkflow workflow = programme.with(diaryFor(journal.episode()));
    try {
      Handled handled = workflow.handle(journal, step.submission());
      running.put(journal.episode(), new Running(programme, handled.journal(), step.submission()));
      return result(step, actual(step, workflow, journal.replay(), handled), Optional.empty());
    } catch (IllegalArgumentException turnedAway) {
      Actual nothing = nothing(step, workflow, journal.replay());
      return result(step, nothing, Optional.of(String.valueOf(turnedAway.getMessage())));
    }
  }

  /** The line's own programme, else that of the episode, else that of the case. */
  private ProgrammeWorkflow workflowFor(Step step) {
    Optional<ProgrammeWorkflow> known =
        Optional.ofNullable(running.get(step.submission().episode())).map(Running::workflow);
    return step.programme()
        .map(
            programme ->
                ProgrammeWorkflow.of(programme)
                    .with(played.workflow().setting().calendar())
                    .with(played.workflow().setting().policy())
                    .with(played.workflow().setting().regimes())
                    .with(played.workflow().setting().diary()))
        .or(() -> known)
        .orElse(played.workflow());
  }

  /** The case's own diary, and the sessions of every other episode. */
  private Diary diaryFor(EpisodeId asked) {
    List<Booking> booked =
        running.entrySet().stream()
            .filter(other -> !other.getKey().equals(asked))
            .map(Map.Entry::getValue)
            .flatMap(
                other -> Bookings.of(other.journal().replay(), other.workflow().setting()).stream())
            .toList();
    return played.workflow().setting().diary().with(booked);
  }

  private Journal journalFor(Step step, ProgrammeWorkflow workflow) {
    EpisodeId episode = step.submission().episode();
    return Optional.ofNullable(running.get(episode))
        .map(Running::journal)
        .orElseGet(() -> Journal.start(episode, workflow.programme().reference()));
  }

  private static Actual actual(
      Step step, ProgrammeWorkflow workflow, Episode before, Handled handled) {
    Decision decision = handled.decision();
    return new Actual(
        verdict(handled),
        step.submission().command().on(),
        before,
        Optional.of(decision),
        CounterProposal.of(step.submission().command(), decision, workflow),
        workflow.setting());
  }

  private static Verdict verdict(Handled handled) {
    if (handled.repeated()) {
      return Verdict.REPEATED;
    }
    return handled.decision() instanceof Decision.Accepted ? Verdict.ACCEPTED : Verdict.REFUSED;
  }

  private static Actual nothing(Step step, ProgrammeWorkflow workflow, Episode before) {
    return new Actual(
        Verdict.ERROR,
        step.submission().command().on(),
        before,
        Optional.empty(),
        Optional.empty(),
        workflow.setting());
  }

  private static StepResult result(Step step, Actual actual, Optional<String> error) {
    List<Difference> differences =
        step.expectation().map(expected -> expected.differences(actual)).orElse(List.of());
    return new StepResult(step, actual, error, differences);
  }

  private List<EpisodeResult> episodes() {
    return running.values().stream().map(CaseRunner::episode).toList();
  }

  private static EpisodeResult episode(Running episode) {
    LocalDate on = episode.last().command().on();
    return new EpisodeResult(
        episode.journal(),
        episode.journal().replay(),
        episode.workflow().setting(),
        on,
        episode.last().recordedAt());
  }
}
