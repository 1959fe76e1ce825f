package org.cobi.playground.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cobi.model.duty.Duty;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.words.DutyWords;

/** The duties that are owed at the end of a case, on a page, the soonest first. */
final class OpenDutiesPage {
  private static final int TEXTS = 11;

  private OpenDutiesPage() {}

  static void show(Page page, Progress progress) {
    if (progress.duties().isEmpty()) {
      page.text(EpisodePage.LABELS, "none");
      return;
    }
    alike(progress).forEach(alike -> show(page, alike, progress.isOverdue(alike.get(0))));
    progress
        .next()
        .map(duty -> "The next deadline is " + duty.deadline() + ".")
        .ifPresent(words -> page.text(EpisodePage.LABELS, words));
  }

  /** Duties that differ only in their deadlines, such as one for each session to come. */
  private static List<List<Duty>> alike(Progress progress) {
    Map<String, List<Duty>> alike = new LinkedHashMap<>();
    for (Duty duty : progress.duties()) {
      String key = progress.isOverdue(duty) + duty.rule().value() + duty.owner() + duty.what();
      alike.computeIfAbsent(key, same -> new ArrayList<>()).add(duty);
    }
    return List.copyOf(alike.values());
  }

  private static void show(Page page, List<Duty> alike, boolean overdue) {
    Duty first = alike.get(0);
    page.item(
        EpisodePage.LABELS,
        overdue ? Tone.BAD : Tone.PLAIN,
        overdue ? "OVERDUE" : "owed",
        TEXTS,
        DutyWords.of(first) + " (" + first.rule() + more(alike) + ")");
    if (!first.options().isEmpty()) {
      page.hanging(TEXTS + 2, 2, DutyWords.offered(first));
    }
  }

  private static String more(List<Duty> alike) {
    int others = alike.size() - 1;
    return others == 0
        ? ""
        : ", and " + others + " more like it, the last until " + alike.get(others).deadline();
  }
}
