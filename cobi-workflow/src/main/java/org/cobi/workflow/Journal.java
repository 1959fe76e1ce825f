package org.cobi.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeId;

/**
 * Everything that was accepted in one episode, in order. It is the truth; an episode is what it
 * adds up to.
 *
 * @param episode the episode
 * @param programme the definition it is pinned to
 * @param entries the accepted commands with their events
 */
public record Journal(EpisodeId episode, DefinitionRef programme, List<JournalEntry> entries) {

  /**
   * Copies the entries.
   *
   * @throws IllegalArgumentException if an entry is missing, out of order or of another episode
   */
  public Journal {
    entries = List.copyOf(entries);
    for (int index = 0; index < entries.size(); index++) {
      check(episode, entries.get(index), index + 1L);
    }
  }

  private static void check(EpisodeId episode, JournalEntry entry, long place) {
    if (entry.sequence() != place) {
      throw new IllegalArgumentException(
          "journal entry "
              + place
              + " must have the sequence "
              + place
              + " but has "
              + entry.sequence());
    }
    if (!entry.submission().episode().equals(episode)) {
      throw new IllegalArgumentException("journal entry " + place + " is of another episode");
    }
  }

  /** The journal of an episode of which nothing is recorded yet. */
  public static Journal start(EpisodeId episode, DefinitionRef programme) {
    return new Journal(episode, programme, List.of());
  }

  /**
   * The episode that the entries add up to.
   *
   * @throws IllegalStateException if an event does not fit what came before it
   */
  public Episode replay() {
    List<EpisodeEvent> events = entries.stream().flatMap(entry -> entry.events().stream()).toList();
    return Episode.start(episode, programme).after(events);
  }

  /** The entry of a command, if it was accepted before. */
  public Optional<JournalEntry> entryOf(CommandId command) {
    return entries.stream().filter(entry -> entry.submission().id().equals(command)).findFirst();
  }

  /** This journal with one more accepted command. */
  public Journal with(Submission submission, List<EpisodeEvent> events) {
    List<JournalEntry> more = new ArrayList<>(entries);
    more.add(new JournalEntry(entries.size() + 1L, submission, events));
    return new Journal(episode, programme, more);
  }
}
