package org.cobi.casework.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.casework.drawing.CaseloadDrawing;
import org.cobi.casework.drawing.CaseloadDrawing.Bar;
import org.cobi.casework.words.Wording;
import org.cobi.model.session.Session;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.Stage;

/** The caseload as bars. Whoever has no session yet is not in it. */
final class Chart {
  private final LocalDate today;
  private final Wording words;

  Chart(LocalDate today, Wording words) {
    this.today = today;
    this.words = words;
  }

  CaseloadDrawing of(List<Episode> episodes) {
    List<Bar> bars = bars(episodes);
    return new CaseloadDrawing(
        words.say("chart.title"),
        words.say("chart.description", bars.size(), words.dates().date(today)),
        bars,
        today,
        words.say("chart.today"),
        day -> words.dates().shortMonth(day));
  }

  /**
   * A line of the same in words.
   *
   * @param number the case reference number
   * @param from the first session
   * @param to the last one
   * @param lastDay the last day that counts
   * @param words how far, and how it stands
   */
  record Row(String number, String from, String to, String lastDay, String words) {}

  List<Row> rows(List<Episode> episodes) {
    return bars(episodes).stream()
        .map(
            bar ->
                new Row(
                    bar.name(),
                    words.dates().date(bar.from()),
                    words.dates().date(bar.to()),
                    words.dates().date(bar.lastDay()),
                    bar.words()))
        .toList();
  }

  private List<Bar> bars(List<Episode> episodes) {
    return episodes.stream().flatMap(episode -> bar(episode).stream()).toList();
  }

  private Optional<Bar> bar(Episode episode) {
    List<Session> sessions = episode.sessions();
    if (sessions.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = sessions.get(0).day();
    LocalDate held =
        episode.countedSessions().stream().map(Session::day).reduce((a, b) -> b).orElse(from);
    LocalDate to = sessions.get(sessions.size() - 1).day();
    LocalDate lastDay = episode.window().map(window -> window.lastDay()).orElse(to);
    String kind = kind(episode, to, lastDay);
    return Optional.of(
        new Bar(People.number(episode), from, held, to, lastDay, kind, said(episode, kind)));
  }

  private static String kind(Episode episode, LocalDate to, LocalDate lastDay) {
    if (episode.stage() == Stage.COMPLETED) {
      return "completed";
    }
    if (episode.stage().isStandstill() || episode.stage().isClosed()) {
      return "stopped";
    }
    return to.isAfter(lastDay) ? "late" : "on-track";
  }

  private String said(Episode episode, String kind) {
    String progress = words.say("caseload.of", episode.sessionsCounted(), episode.sessionsNeeded());
    return kind.equals("on-track") ? progress : progress + ", " + words.say("chart." + kind);
  }
}
