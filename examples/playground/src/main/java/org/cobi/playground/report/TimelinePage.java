package org.cobi.playground.report;

import java.util.List;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.time.ReadableDate;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;

/** A timeline on a page. A session that does not count has a dash in place of its number. */
final class TimelinePage {
  private static final int WORDS = 25;
  private static final int OUTCOMES = 37;

  private TimelinePage() {}

  static void show(Page page, List<TimelineEntry> timeline) {
    timeline.forEach(entry -> show(page, entry));
  }

  private static void show(Page page, TimelineEntry entry) {
    String moment =
        ReadableDate.of(entry.on())
            + entry.at().map(time -> " " + ReadableDate.of(time)).orElse("");
    if (entry.session().isEmpty()) {
      page.item(EpisodePage.LABELS, Tone.PLAIN, moment, WORDS, entry.words());
      return;
    }
    String number =
        entry.session().flatMap(Session::number).map(SessionNumber::toString).orElse("-");
    String label =
        moment + " ".repeat(WORDS - EpisodePage.LABELS - moment.length()) + "session " + number;
    page.item(EpisodePage.LABELS, Tone.PLAIN, label, OUTCOMES, entry.words());
  }
}
