package org.cobi.playground.report;

import java.util.stream.Collectors;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.ReadableDate;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.run.Case;
import org.cobi.playground.run.CaseResult;

/** A case on a page. */
public final class CasePage {
  private static final int TEXTS = 12;

  private CasePage() {}

  /** Everything: each line, then each episode. */
  public static void show(Page page, CaseResult result) {
    header(page, result.played());
    boolean several = result.played().hasSeveralEpisodes();
    result.steps().forEach(step -> StepPage.show(page, step, several));
    result.episodes().forEach(episode -> EpisodePage.show(page, episode));
  }

  /** Only the lines that did not come as expected, if there are any. */
  public static void showFailures(Page page, CaseResult result) {
    if (result.isAsExpected()) {
      return;
    }
    page.title(result.played().title());
    page.item(0, Tone.STRONG, "File", TEXTS, result.played().file());
    page.blank();
    result.steps().stream()
        .filter(step -> !step.isAsExpected() || step.stops())
        .forEach(step -> StepPage.show(page, step, result.played().hasSeveralEpisodes()));
  }

  /** One line of the page for each line of the case. */
  public static void showBriefly(Page page, CaseResult result) {
    header(page, result.played());
    boolean several = result.played().hasSeveralEpisodes();
    result.steps().forEach(step -> BriefPage.show(page, step, several));
    page.blank();
  }

  private static void header(Page page, Case played) {
    ProgrammeDefinition programme = played.workflow().programme();
    HolidayCalendar calendar = played.workflow().setting().calendar();
    page.title(played.title());
    page.item(0, Tone.STRONG, "File", TEXTS, played.file());
    page.item(0, Tone.STRONG, "Programme", TEXTS, programme.reference() + ": " + programme.title());
    page.item(0, Tone.STRONG, "", TEXTS, sessions(programme));
    page.item(
        0,
        Tone.STRONG,
        "Calendar",
        TEXTS,
        calendar.name()
            + ", "
            + ReadableDate.of(calendar.firstDay())
            + " to "
            + ReadableDate.of(calendar.lastDay()));
    PolicyWords.of(played.workflow().setting().policy())
        .ifPresent(words -> page.item(0, Tone.STRONG, "Policy", TEXTS, words));
    page.blank();
  }

  private static String sessions(ProgrammeDefinition programme) {
    return programme.sessions()
        + " "
        + programme.modality().title()
        + " sessions; "
        + programme.windows().stream().map(WindowRule::words).collect(Collectors.joining("; "));
  }
}
