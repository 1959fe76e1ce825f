package org.cobi.json;

import java.util.List;
import org.cobi.json.description.Named;
import org.cobi.json.vocabulary.Events;
import org.cobi.workflow.episode.EpisodeEvent;

/**
 * The names under which events are written, such as {@code outcome-recorded}. They never change.
 */
public final class EventNames {

  private EventNames() {}

  /** Every name, in the order of an episode's life. */
  public static List<String> all() {
    return Events.ALL.stream().<String>map(Named::name).toList();
  }

  /** The name of an event. */
  public static String of(EpisodeEvent event) {
    return Events.EVENT.nameOf(event);
  }
}
