package org.cobi.playground.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.words.DutyWords;
import org.cobi.workflow.Decision;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyDischarged;
import org.cobi.workflow.episode.EpisodeEvent.DutyLapsed;

/** Duties on a page: raised, done and lapsed by one line. */
final class DutiesPage {

  private DutiesPage() {}

  static void showChanges(Page page, Decision decision, Episode before) {
    List<Duty> raised =
        decision.duties().stream().sorted(Comparator.comparing(Duty::deadline)).toList();
    raised(page, raised, decision.episode());
    ended(page, "Done", known(before, decision.duties()), ids(decision, DutyDischarged.class));
    ended(page, "Lapsed", known(before, decision.duties()), ids(decision, DutyLapsed.class));
  }

  private static List<Duty> known(Episode before, List<Duty> raised) {
    return Stream.concat(before.openDuties().stream(), raised.stream()).toList();
  }

  private static void raised(Page page, List<Duty> raised, Episode episode) {
    String labelOnce = "Owed";
    for (List<Duty> alike : alike(raised)) {
      Duty duty = alike.get(0);
      page.item(
          StepPage.LABELS,
          Tone.STRONG,
          labelOnce,
          StepPage.TEXTS,
          DutyWords.of(duty) + " (" + duty.rule() + ")");
      if (alike.size() > 1) {
        page.text(StepPage.TEXTS + 2, "for " + subjects(alike, episode));
      }
      if (!duty.options().isEmpty()) {
        page.hanging(StepPage.TEXTS + 2, 2, DutyWords.offered(duty));
      }
      labelOnce = "";
    }
  }

  private static List<List<Duty>> alike(List<Duty> duties) {
    Map<String, List<Duty>> alike = new LinkedHashMap<>();
    duties.forEach(
        duty ->
            alike
                .computeIfAbsent(
                    DutyWords.of(duty) + DutyWords.offered(duty) + duty.rule(),
                    words -> new ArrayList<>())
                .add(duty));
    return List.copyOf(alike.values());
  }

  private static String subjects(List<Duty> alike, Episode episode) {
    return alike.stream()
        .map(duty -> DutyWords.subject(duty, episode))
        .filter(subject -> !subject.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static Set<DutyId> ids(Decision decision, Class<? extends EpisodeEvent> kind) {
    return decision.events().stream()
        .filter(kind::isInstance)
        .map(
            event ->
                event instanceof DutyDischarged done ? done.duty() : ((DutyLapsed) event).duty())
        .collect(Collectors.toSet());
  }

  private static void ended(Page page, String label, List<Duty> known, Set<DutyId> ended) {
    String labelOnce = label;
    for (Duty duty : known.stream().filter(one -> ended.contains(one.id())).toList()) {
      page.item(
          StepPage.LABELS,
          Tone.STRONG,
          labelOnce,
          StepPage.TEXTS,
          duty.what() + " (" + duty.owner().title() + ", due " + duty.deadline() + ")");
      labelOnce = "";
    }
  }
}
