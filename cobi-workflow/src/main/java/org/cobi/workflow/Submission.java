package org.cobi.workflow;

import java.time.Instant;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Actor;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.EpisodeId;
import org.immutables.value.Value;

/** A command as a host sends it: for which episode, under which name, recorded when and by whom. */
@Value.Immutable
@CobiStyle
public sealed interface Submission permits ImmutableSubmission {

  /** The command's own name, given by the host. */
  CommandId id();

  /** The episode of which it is asked. */
  EpisodeId episode();

  /** The host's clock when it was recorded. What happened may lie before it, never after it. */
  Instant recordedAt();

  /** Who recorded it. */
  Optional<Actor> recordedBy();

  /** What is asked. */
  EpisodeCommand command();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableSubmission.Builder {
    Builder() {}
  }
}
