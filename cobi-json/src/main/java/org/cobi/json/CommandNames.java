package org.cobi.json;

import java.util.List;
import org.cobi.json.description.Named;
import org.cobi.json.vocabulary.Commands;
import org.cobi.workflow.command.EpisodeCommand;

/**
 * The names under which commands are written, such as {@code record-outcome}. They never change.
 */
public final class CommandNames {

  private CommandNames() {}

  /** Every name, in the order of an episode's life. */
  public static List<String> all() {
    return Commands.ALL.stream().<String>map(Named::name).toList();
  }

  /** The name of a command. */
  public static String of(EpisodeCommand command) {
    return Commands.COMMAND.nameOf(command);
  }
}
