package org.cobi.examples.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cobi.json.CommandNames;
import org.cobi.model.duty.DutyId;
import org.cobi.model.time.Deadline;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;

/**
 * What would be different if an episode had been under another definition: every command of its
 * journal is asked again, in order. What would have been refused is left out of what follows.
 */
final class WhatIf {

  private WhatIf() {}

  /**
   * A difference.
   *
   * @param kind what it is about, for counting: the rules that refuse, or that duties differ
   * @param words all of it
   */
  record Difference(String kind, String words) {}

  /** Every difference, in the order of the journal. */
  static List<Difference> differences(Journal journal, ProgrammeWorkflow changed) {
    List<Difference> differences = new ArrayList<>();
    Episode episode = changed.open(journal.episode());
    for (JournalEntry entry : journal.entries()) {
      Decision decision = changed.decide(episode, entry.submission().command());
      String where =
          journal.episode().value()
              + (" entry " + entry.sequence())
              + (" " + CommandNames.of(entry.submission().command()) + ": ");
      if (decision instanceof Decision.Refused) {
        String rules = rules(decision);
        differences.add(new Difference("refused " + rules, where + "refused, " + rules));
      } else {
        dutiesThatDiffer(entry.events(), decision.events())
            .forEach(words -> differences.add(new Difference("duties differ", where + words)));
      }
      episode = decision.episode();
    }
    return differences;
  }

  private static String rules(Decision decision) {
    return decision.reasons().stream()
        .map(reason -> reason.rule().value())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static List<String> dutiesThatDiffer(List<EpisodeEvent> was, List<EpisodeEvent> wouldBe) {
    Map<DutyId, Deadline> before = duties(was);
    Map<DutyId, Deadline> after = duties(wouldBe);
    List<String> words = new ArrayList<>();
    before.forEach(
        (duty, deadline) -> {
          Deadline other = after.get(duty);
          if (other == null) {
            words.add("no duty " + duty.value());
          } else if (!other.equals(deadline)) {
            words.add(duty.value() + " due " + other + " instead of " + deadline);
          }
        });
    after.forEach(
        (duty, deadline) -> {
          if (!before.containsKey(duty)) {
            words.add("a duty " + duty.value() + " due " + deadline);
          }
        });
    return words;
  }

  private static Map<DutyId, Deadline> duties(List<EpisodeEvent> events) {
    Map<DutyId, Deadline> duties = new LinkedHashMap<>();
    for (EpisodeEvent event : events) {
      if (event instanceof DutyRaised raised) {
        duties.put(raised.duty().id(), raised.duty().deadline());
      }
    }
    return duties;
  }
}
