package org.cobi.json.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.Named;
import org.cobi.workflow.command.EpisodeCommand;

/** Every command by name. This is the one list of them, in the order of an episode's life. */
public final class Commands {
  /** The names, with the types that they stand for. */
  public static final List<Named<? extends EpisodeCommand>> ALL =
      Stream.of(
              ReferralCommands.ALL,
              OrderCommands.ALL,
              PlanningCommands.ALL,
              SessionCommands.ALL,
              EnforcementCommands.ALL,
              RelapseCommands.ALL,
              ClosingCommands.ALL)
          .<Named<? extends EpisodeCommand>>flatMap(List::stream)
          .toList();

  /** A command, under its name. */
  public static final ChoiceShape<EpisodeCommand> COMMAND =
      new ChoiceShape<>("a command", "command", EpisodeCommand::type, ALL);

  private Commands() {}
}
