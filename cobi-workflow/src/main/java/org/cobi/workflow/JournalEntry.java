package org.cobi.workflow;

import java.util.List;
import org.cobi.workflow.episode.EpisodeEvent;

/**
 * One accepted command with the events that it led to.
 *
 * @param sequence its place in the journal, from 1
 * @param submission the command as it was sent
 * @param events what happened, at least one event
 */
public record JournalEntry(long sequence, Submission submission, List<EpisodeEvent> events) {

  /**
   * Copies the events.
   *
   * @throws IllegalArgumentException if the sequence is below 1
   */
  public JournalEntry {
    events = List.copyOf(events);
    if (sequence < 1) {
      throw new IllegalArgumentException(
          "a journal entry's place must be at least 1 but was " + sequence);
    }
  }
}
