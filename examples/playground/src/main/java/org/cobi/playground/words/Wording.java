package org.cobi.playground.words;

import java.util.Map;
import java.util.function.BiFunction;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;

/**
 * How one kind of command is put into words, given the episode it is asked of.
 *
 * @param command the kind
 * @param details what follows the name of the kind; empty when there is nothing to add
 */
record Wording(
    Class<? extends EpisodeCommand> command, BiFunction<EpisodeCommand, Episode, String> details) {

  static <C extends EpisodeCommand> Map.Entry<Class<?>, Wording> of(
      Class<C> command, BiFunction<C, Episode, String> details) {
    return Map.entry(
        command,
        new Wording(command, (asked, episode) -> details.apply(command.cast(asked), episode)));
  }

  static <C extends EpisodeCommand> Map.Entry<Class<?>, Wording> bare(Class<C> command) {
    return of(command, (asked, episode) -> "");
  }
}
