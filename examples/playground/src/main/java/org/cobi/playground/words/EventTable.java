package org.cobi.playground.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cobi.workflow.episode.EpisodeEvent;

/** Words for some kinds of event; the other kinds say nothing. */
final class EventTable {
  private final Map<Class<?>, Function<EpisodeEvent, String>> words = new HashMap<>();

  <E extends EpisodeEvent> EventTable say(Class<E> event, Function<E, String> what) {
    words.put(event, happened -> what.apply(event.cast(happened)));
    return this;
  }

  /** The words of an event, if it has any. */
  Optional<String> of(EpisodeEvent event) {
    return Optional.ofNullable(words.get(event.getClass()))
        .map(say -> say.apply(event))
        .filter(said -> !said.isEmpty());
  }
}
