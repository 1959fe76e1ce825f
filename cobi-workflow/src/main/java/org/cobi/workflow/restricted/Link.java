package org.cobi.workflow.restricted;

import org.cobi.model.CobiStyle;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.VictimRef;
import org.cobi.workflow.episode.EpisodeId;
import org.immutables.value.Value;

/** That a participant, in an episode, is linked to a victim. Never prints. */
@Value.Immutable
@CobiStyle
public sealed interface Link permits ImmutableLink {

  /** The host's reference of the link. */
  @Value.Redacted
  RestrictedRef reference();

  /** The victim. */
  @Value.Redacted
  VictimRef victim();

  /** The participant. */
  @Value.Redacted
  ParticipantRef participant();

  /** The participant's episode. */
  @Value.Redacted
  EpisodeId episode();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
