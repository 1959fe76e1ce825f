package org.cobi.workflow.restricted;

import org.cobi.model.CobiStyle;
import org.cobi.model.person.Role;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.VictimRef;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.ProgressFact;
import org.immutables.value.Value;

/** One allowed fact, told to one role on the victim's side. Never prints. */
@Value.Immutable
@CobiStyle
public sealed interface Disclosure permits ImmutableDisclosure {

  /** For whose sake. */
  @Value.Redacted
  VictimRef victim();

  /** Of which episode. */
  @Value.Redacted
  EpisodeId episode();

  /** What is told. */
  @Value.Redacted
  ProgressFact fact();

  /** Who is told; never the victim. */
  @Value.Redacted
  Role recipient();

  /** The record of the lawful basis on which it rests. */
  @Value.Redacted
  RestrictedRef basis();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableDisclosure.Builder {
    Builder() {}
  }
}
