package org.cobi.json;

import java.util.Optional;
import org.cobi.workflow.Journal;
import org.cobi.workflow.episode.Episode;

/**
 * An episode as it is stored or sent: its journal, which is the truth, and maybe what it adds up
 * to, so that a reader need not count.
 *
 * @param journal everything that was accepted
 * @param snapshot the episode that the journal adds up to
 */
public record EpisodeDocument(Journal journal, Optional<Episode> snapshot) {

  /**
   * Checks what can be checked without counting.
   *
   * @throws IllegalArgumentException if the snapshot is of another episode or definition, or made
   *     of more or fewer events than the journal has
   */
  public EpisodeDocument {
    snapshot.ifPresent(taken -> check(journal, taken));
  }

  private static void check(Journal journal, Episode taken) {
    if (!taken.id().equals(journal.episode()) || !taken.programme().equals(journal.programme())) {
      throw new IllegalArgumentException(
          "a snapshot must be of the episode and definition of its journal but is of others");
    }
    int events = journal.entries().stream().mapToInt(entry -> entry.events().size()).sum();
    if (taken.eventCount() != events) {
      throw new IllegalArgumentException(
          "a snapshot must be made of the "
              + events
              + " events of its journal but is made of "
              + taken.eventCount());
    }
  }

  /** A journal alone. */
  public static EpisodeDocument of(Journal journal) {
    return new EpisodeDocument(journal, Optional.empty());
  }

  /** A journal with what it adds up to. */
  public static EpisodeDocument withSnapshot(Journal journal) {
    return new EpisodeDocument(journal, Optional.of(journal.replay()));
  }

  /** The episode: the snapshot, or what the journal adds up to. */
  public Episode episode() {
    return snapshot.orElseGet(journal::replay);
  }

  /** Whether the snapshot, if there is one, is what the journal adds up to. This counts anew. */
  public boolean snapshotIsTrue() {
    return snapshot.isEmpty() || snapshot.get().equals(journal.replay());
  }
}
