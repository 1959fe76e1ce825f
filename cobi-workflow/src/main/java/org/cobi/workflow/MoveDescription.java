package org.cobi.workflow;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cobi.workflow.episode.Stage;

/**
 * One move of the lifecycle, for people who want to read the table.
 *
 * @param from the stages that answer the command, at least one, in their own order
 * @param command the name of the command
 * @param when the condition under which the move is taken; without one it always is
 * @param to where it leads; absent when the stage stays
 */
public record MoveDescription(
    Set<Stage> from, String command, Optional<String> when, Optional<Stage> to) {

  /** Copies the stages. */
  public MoveDescription {
    from = Collections.unmodifiableSet(EnumSet.copyOf(from));
  }
}
