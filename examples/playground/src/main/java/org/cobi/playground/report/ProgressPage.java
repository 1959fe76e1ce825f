package org.cobi.playground.report;

import java.util.stream.Collectors;
import org.cobi.model.order.Order;
import org.cobi.model.session.SkillModule;
import org.cobi.model.time.ReadableDate;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.words.LawWords;
import org.cobi.playground.words.OrderWords;
import org.cobi.playground.words.Plain;
import org.cobi.workflow.episode.EnforcementRecord;
import org.cobi.workflow.episode.Episode;

/** A progress on a page; what does not apply to the episode is left out. */
final class ProgressPage {
  private static final int TEXTS = 20;

  private final Page page;
  private final Progress progress;
  private final Episode episode;

  private ProgressPage(Page page, Progress progress) {
    this.page = page;
    this.progress = progress;
    this.episode = progress.episode();
  }

  static void show(Page page, Progress progress) {
    ProgressPage shown = new ProgressPage(page, progress);
    shown.fact("Stage", shown.stage());
    if (progress.episode().referral().isPresent()) {
      shown.delivery();
      shown.place();
    }
    shown.law();
  }

  private void fact(String label, String text) {
    page.item(EpisodePage.LABELS, Tone.STRONG, label, TEXTS, text);
  }

  private String stage() {
    return episode.stage().title()
        + episode.stageSince().map(day -> ", since " + ReadableDate.of(day)).orElse("");
  }

  private void delivery() {
    fact("Sessions", sessions());
    fact("Skills", skills());
    fact("Window", episode.window().map(window -> window()).orElse("not begun"));
    progress.forecast().ifPresent(forecast -> fact("Forecast", ForecastWords.of(forecast)));
    fact("Activity days", activityDays());
    fact("Misses in a row", misses());
  }

  /** Plain characters, one for each session. */
  private String sessions() {
    int needed = episode.sessionsNeeded();
    int counted = episode.sessionsCounted();
    String bar = "#".repeat(counted) + ".".repeat(Math.max(0, needed - counted));
    return "[" + bar + "] " + counted + " of " + needed;
  }

  private String skills() {
    int required = progress.setting().programme().requiredSkills().size();
    String covered =
        progress.skillsCovered().stream().map(SkillModule::title).collect(Collectors.joining(", "));
    return (required == 0
            ? "none required"
            : progress.requiredSkillsCovered() + " of " + required + " required")
        + (covered.isEmpty() ? "" : "; covered: " + covered);
  }

  private String window() {
    String days =
        episode
            .window()
            .map(
                window ->
                    ReadableDate.of(window.firstDay())
                        + " to "
                        + ReadableDate.of(window.lastDay())
                        + ", bound by "
                        + window.tightest().rule().words())
            .orElse("");
    long moved = progress.daysMoved();
    return days + (moved == 0 ? "" : ", moved by " + Plain.count(moved, "day"));
  }

  private String activityDays() {
    return episode.activityDaysUsed()
        + " used"
        + progress
            .activityDaysAllowed()
            .map(days -> " of " + days + " allowed")
            .orElse("; no maximum applies");
  }

  private String misses() {
    return progress.missesInARow() + "; the limit is " + progress.setting().policy().missLimit();
  }

  private void place() {
    fact("Mandate", episode.mandate().map(ProgressPage::mandate).orElse("none"));
    String taken = episode.placeTaken() ? "one of " : "none of ";
    fact(
        "Place",
        progress
            .setting()
            .programme()
            .places()
            .map(places -> taken + places.count() + " for " + places.strand())
            .orElse("places are not counted"));
  }

  private static String mandate(Order order) {
    return order.kind().title() + ", " + OrderWords.lasting(order);
  }

  private void law() {
    episode.orders().forEach(order -> fact("Law", law(order)));
    progress.breachForum().ifPresent(court -> fact("Breach forum", court.title()));
    progress
        .warning()
        .flatMap(EnforcementRecord::standsUntil)
        .ifPresent(day -> fact("Warning", "stands until " + ReadableDate.of(day)));
  }

  private String law(Order order) {
    return order.kind().title() + ": " + LawWords.of(order, progress.setting());
  }
}
