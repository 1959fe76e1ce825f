package org.cobi.playground.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Order;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SkillModule;
import org.cobi.model.time.ReadableDate;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.run.EpisodeResult;
import org.cobi.playground.words.DutyWords;
import org.cobi.playground.words.LawWords;
import org.cobi.playground.words.OrderWords;
import org.cobi.playground.words.Plain;
import org.cobi.workflow.episode.Episode;

/** An episode at the end of its case, on a page: timeline, progress and open duties. */
final class EpisodePage {
  private static final int LABELS = 2;
  private static final int TEXTS = 20;
  private static final int MOMENTS = 25;
  private static final int OUTCOMES = 37;

  private final Page page;
  private final Progress progress;
  private final Episode episode;

  private EpisodePage(Page page, EpisodeResult result) {
    this.page = page;
    this.progress = new Progress(result);
    this.episode = result.episode();
  }

  static void show(Page page, EpisodeResult result) {
    if (result.journal().entries().isEmpty()) {
      page.heading("Episode " + result.episode().id());
      page.text(LABELS, "Nothing was accepted, so there is nothing to show.");
      page.blank();
      return;
    }
    EpisodePage shown = new EpisodePage(page, result);
    page.heading("Timeline of episode " + result.episode().id());
    Timeline.of(result).forEach(shown::entry);
    page.blank();
    page.heading(
        "Progress of episode " + result.episode().id() + " on " + ReadableDate.of(result.on()));
    shown.progress();
    page.blank();
    shown.duties();
    page.blank();
  }

  private void entry(TimelineEntry entry) {
    String moment =
        ReadableDate.of(entry.on())
            + entry.at().map(time -> " " + ReadableDate.of(time)).orElse("");
    if (entry.session().isEmpty()) {
      page.item(LABELS, Tone.PLAIN, moment, MOMENTS, entry.words());
      return;
    }
    String number =
        entry
            .session()
            .flatMap(session -> session.number())
            .map(SessionNumber::toString)
            .orElse("-");
    String label = moment + " ".repeat(MOMENTS - LABELS - moment.length()) + "session " + number;
    page.item(LABELS, Tone.PLAIN, label, OUTCOMES, entry.words());
  }

  private void progress() {
    fact("Stage", stage());
    if (episode.referral().isPresent()) {
      delivery();
      fact("Mandate", episode.mandate().map(EpisodePage::mandate).orElse("none"));
      fact("Place", place());
    }
    episode.orders().forEach(order -> fact("Law", law(order)));
    progress.breachForum().ifPresent(court -> fact("Breach forum", court.title()));
    progress
        .warning()
        .flatMap(warning -> warning.standsUntil())
        .ifPresent(day -> fact("Warning", "stands until " + ReadableDate.of(day)));
  }

  private void delivery() {
    fact("Sessions", sessions());
    fact("Skills", skills());
    fact("Window", episode.window().map(this::window).orElse("not begun"));
    progress.forecast().ifPresent(forecast -> fact("Forecast", ForecastWords.of(forecast)));
    fact("Activity days", activityDays());
    fact("Misses in a row", misses());
  }

  private void fact(String label, String text) {
    page.item(LABELS, Tone.STRONG, label, TEXTS, text);
  }

  private String stage() {
    return episode.stage().title()
        + episode.stageSince().map(day -> ", since " + ReadableDate.of(day)).orElse("");
  }

  private String sessions() {
    int needed = episode.sessionsNeeded();
    int counted = episode.sessionsCounted();
    return "["
        + "#".repeat(counted)
        + ".".repeat(Math.max(0, needed - counted))
        + "] "
        + counted
        + " of "
        + needed;
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

  private String window(DeliveryWindow window) {
    int moved = episode.extensionDays() + episode.pausedDays();
    return ReadableDate.of(window.firstDay())
        + " to "
        + ReadableDate.of(window.lastDay())
        + ", bound by "
        + window.tightest().rule().words()
        + (moved == 0 ? "" : ", moved by " + Plain.count(moved, "day"));
  }

  private String activityDays() {
    return episode.activityDaysUsed()
        + " used"
        + progress
            .activityDaysAllowed()
            .map(days -> " of " + days + " allowed")
            .orElse("; no maximum applies");
  }

  private static String mandate(Order order) {
    return order.kind().title() + ", " + OrderWords.lasting(order);
  }

  private String place() {
    return progress
        .setting()
        .programme()
        .places()
        .map(
            places ->
                (episode.placeTaken() ? "one of " : "none of ")
                    + places.count()
                    + " for "
                    + places.strand())
        .orElse("places are not counted");
  }

  private String law(Order order) {
    return order.kind().title() + ": " + LawWords.of(order, progress.setting());
  }

  private String misses() {
    return progress.missesInARow() + "; the limit is " + progress.setting().policy().missLimit();
  }

  private void duties() {
    page.heading("Open duties");
    if (progress.duties().isEmpty()) {
      page.text(LABELS, "none");
      return;
    }
    alike().forEach(this::duty);
    progress
        .next()
        .ifPresent(duty -> page.text(LABELS, "The next deadline is " + duty.deadline() + "."));
  }

  /** Duties that differ only in their deadlines, such as one for each session to come. */
  private List<List<Duty>> alike() {
    Map<String, List<Duty>> alike = new LinkedHashMap<>();
    for (Duty duty : progress.duties()) {
      String key = progress.isOverdue(duty) + duty.rule().value() + duty.owner() + duty.what();
      alike.computeIfAbsent(key, same -> new ArrayList<>()).add(duty);
    }
    return List.copyOf(alike.values());
  }

  private void duty(List<Duty> alike) {
    Duty first = alike.get(0);
    boolean overdue = progress.isOverdue(first);
    page.item(
        LABELS,
        overdue ? Tone.BAD : Tone.PLAIN,
        overdue ? "OVERDUE" : "owed",
        11,
        DutyWords.of(first) + " (" + first.rule() + more(alike).orElse("") + ")");
    if (!first.options().isEmpty()) {
      page.hanging(13, 2, DutyWords.offered(first));
    }
  }

  private static Optional<String> more(List<Duty> alike) {
    return alike.size() == 1
        ? Optional.empty()
        : Optional.of(
            ", and "
                + (alike.size() - 1)
                + " more like it, the last until "
                + alike.get(alike.size() - 1).deadline());
  }
}
