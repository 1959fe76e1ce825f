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
import org.cobi.playground.restricted.RestrictedPlay;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.rules.Bookings;
import org.cobi.workflow.rules.Setting;

/**
 * Plays a case: each line in order, each in the journal of its episode, and its restricted lines
 * beside it. What these say against a booking takes effect; nothing else of them is seen here.
 */
public final class CaseRunner {
  private final Case played;
  private final RestrictedPlay restricted;
  private final Map<EpisodeId, Running> running = new LinkedHashMap<>();

  private CaseRunner(Case played, RestrictedPlay restricted) {
    this.played = played;
    this.restricted = restricted;
  }

  /** An episode while lines are being added to it. */
  private record Running(ProgrammeWorkflow workflow, Journal journal, Submission last) {}

  /** What comes of a case without restricted lines. */
  public static CaseResult play(Case played) {
    return play(BothSides.of(played)).open();
  }

  /** What comes of a case. After a line that is turned away at the door, nothing more is asked. */
  public static BothResults play(BothSides both) {
    RestrictedPlay restricted = RestrictedPlay.of(both.restricted());
    CaseRunner runner = new CaseRunner(both.open(), restricted);
    CaseResult open = new CaseResult(both.open(), runner.results(), runner.episodes());
    if (open.stoppedAt().isEmpty()) {
      restricted.rest(runner::episode);
    }
    return new BothResults(open, restricted.result(both.open().workflow().setting()));
  }

  private List<StepResult> results() {
    List<StepResult> results = new ArrayList<>();
    for (Step step : played.steps()) {
      restricted.before(step.line(), this::episode);
      results.add(ask(step));
      if (results.get(results.size() - 1).stops()) {
        break;
      }
    }
    return results;
  }

  private Optional<Episode> episode(EpisodeId episode) {
    return Optional.ofNullable(running.get(episode)).map(known -> known.journal().replay());
  }

  /** The answer is shown with a workflow that knows nothing of the restricted lines. */
  private StepResult ask(Step step) {
    ProgrammeWorkflow programme = workflowFor(step);
    Journal journal = journalFor(step, programme);
    ProgrammeWorkflow shown = programme.with(diaryFor(journal.episode()));
    ProgrammeWorkflow asked = shown.with(restricted.safeguards());
    try {
      Handled handled = asked.handle(journal, step.submission());
      running.put(journal.episode(), new Running(programme, handled.journal(), step.submission()));
      if (handled.decision() instanceof Decision.Refused) {
        restricted.refused(asked, journal.replay(), step.submission());
      }
      return result(
          step, actual(step, asked, shown.setting(), journal.replay(), handled), Optional.empty());
    } catch (IllegalArgumentException turnedAway) {
      Actual nothing = nothing(step, shown, journal.replay());
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
      Step step, ProgrammeWorkflow asked, Setting shown, Episode before, Handled handled) {
    Decision decision = handled.decision();
    return new Actual(
        verdict(handled),
        step.submission().command().on(),
        before,
        Optional.of(decision),
        CounterProposal.of(step.submission().command(), decision, asked),
        shown);
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
