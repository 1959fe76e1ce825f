package org.cobi.casework.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cobi.casework.CaseworkSettings;
import org.cobi.workflow.Journal;
import org.cobi.workflow.episode.EpisodeId;
import org.springframework.stereotype.Component;

/**
 * Episodes that were added up before, each beside the number of entries that it is made of. Without
 * them everything is the same and only slower.
 */
@Component
public class Snapshots {
  private final Journals journals;
  private final boolean used;
  private final Map<EpisodeId, Counted> counted = new ConcurrentHashMap<>();

  Snapshots(Journals journals, CaseworkSettings settings) {
    this.journals = journals;
    this.used = settings.snapshots();
  }

  /** The episode as its journal stands. */
  public Counted of(Registered registered) {
    Counted before = counted.get(registered.episode());
    if (used && before != null && before.journal().entries().size() == registered.entries()) {
      return before;
    }
    Journal journal = journals.find(registered.episode()).orElseThrow();
    Counted now = new Counted(journal, journal.replay());
    counted.put(registered.episode(), now);
    return now;
  }
}
