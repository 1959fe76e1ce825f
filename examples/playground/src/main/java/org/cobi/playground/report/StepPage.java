package org.cobi.playground.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.time.ReadableDate;
import org.cobi.playground.expect.Actual;
import org.cobi.playground.expect.Difference;
import org.cobi.playground.expect.Outlook;
import org.cobi.playground.expect.Verdict;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.run.StepResult;
import org.cobi.playground.words.CommandWords;
import org.cobi.playground.words.Consequences;
import org.cobi.playground.words.Plain;
import org.cobi.playground.words.Starts;
import org.cobi.scheduling.SeriesProposal;
import org.cobi.workflow.Decision;
import org.cobi.workflow.rules.Forecast;

/** One line of a case on a page: what was asked, what became of it, and what follows. */
final class StepPage {
  static final int LABELS = 5;
  static final int TEXTS = 22;

  private final Page page;
  private final StepResult result;
  private final Actual actual;

  private StepPage(Page page, StepResult result) {
    this.page = page;
    this.result = result;
    this.actual = result.actual();
  }

  /** With the episode, where the case has several. */
  static void show(Page page, StepResult result, boolean withEpisode) {
    new StepPage(page, result).show(withEpisode);
  }

  private void show(boolean withEpisode) {
    asked();
    if (withEpisode) {
      page.item(LABELS, Tone.STRONG, "Episode", TEXTS, EpisodeWords.of(result));
    }
    verdict();
    actual.decision().filter(decision -> isNews()).ifPresent(this::decided);
    actual.proposal().ifPresent(this::proposed);
    result.differences().forEach(this::different);
    page.blank();
  }

  private boolean isNews() {
    return actual.verdict() != Verdict.REPEATED;
  }

  private void asked() {
    String number = String.format(Locale.ROOT, "%3d", result.step().line());
    Optional<String> note = result.step().note();
    note.ifPresent(words -> page.item(0, Tone.QUIET, number, LABELS, words));
    String day = ReadableDate.of(actual.on());
    String label = note.isPresent() ? " ".repeat(LABELS) + day : number + "  " + day;
    page.item(0, Tone.PLAIN, label, TEXTS, CommandWords.of(result.command(), actual.before()));
  }

  private void verdict() {
    String said =
        switch (actual.verdict()) {
          case ACCEPTED -> stage();
          case REFUSED -> "nothing has changed";
          case REPEATED -> "it was accepted before; nothing has changed";
          case ERROR ->
              "turned away before any rule was asked"
                  + (result.stops() ? "; nothing after it was applied" : "");
        };
    String expected = result.expects() && result.isAsExpected() ? "as expected" : "";
    page.item(LABELS, tone(), actual.verdict().name(), TEXTS, joined(said, expected));
    result.error().ifPresent(error -> page.item(LABELS, Tone.PLAIN, "", TEXTS, error));
  }

  private Tone tone() {
    return switch (actual.verdict()) {
      case ACCEPTED -> Tone.GOOD;
      case REFUSED -> Tone.CAREFUL;
      case REPEATED -> Tone.QUIET;
      case ERROR -> Tone.BAD;
    };
  }

  private String stage() {
    return actual.before().stage() == actual.after().stage()
        ? ""
        : "now "
            + actual.after().stage().title()
            + " (was "
            + actual.before().stage().title()
            + ")";
  }

  private static String joined(String... parts) {
    return String.join("; ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }

  private void decided(Decision decision) {
    RulesPage.show(page, decision, actual.setting().policy());
    entries("Follows", Consequences.of(result.command(), decision, actual.setting()));
    DutiesPage.showChanges(page, decision, actual.before());
    newForecast().ifPresent(this::forecast);
  }

  private void entries(String label, List<String> entries) {
    for (int index = 0; index < entries.size(); index++) {
      page.item(LABELS, Tone.STRONG, index == 0 ? label : "", TEXTS, entries.get(index));
    }
  }

  private Optional<Forecast> newForecast() {
    Optional<Forecast> before = Outlook.of(actual.before(), actual.setting(), actual.on());
    return actual.forecast().filter(forecast -> !isSame(before, forecast));
  }

  private static boolean isSame(Optional<Forecast> before, Forecast after) {
    return before
        .filter(known -> known.lastSession().equals(after.lastSession()))
        .filter(known -> known.window().lastDay().equals(after.window().lastDay()))
        .isPresent();
  }

  private void forecast(Forecast forecast) {
    entries("Forecast", List.of(ForecastWords.of(forecast)));
  }

  private void proposed(SeriesProposal proposal) {
    String words =
        Plain.count(proposal.starts().size(), "session")
            + ", "
            + Starts.of(proposal.starts())
            + "; "
            + Plain.count(proposal.notAskedFor(), "start")
            + " not asked for, "
            + Plain.count(proposal.spanDays(), "day")
            + " from the first to the last, "
            + Plain.count(proposal.slackDays(), "day")
            + " to spare";
    entries("Proposal", List.of(words));
  }

  private void different(Difference difference) {
    page.item(LABELS, Tone.BAD, "EXPECTED", TEXTS, difference.expected());
    page.item(LABELS, Tone.BAD, "BUT", TEXTS, difference.actual());
  }
}
