package org.cobi.workflow.restricted;

import org.cobi.model.CobiStyle;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.workflow.episode.EpisodeId;
import org.immutables.value.Value;

/**
 * The police say which of the linked people a report is about, and answer for it from here on. On
 * the other side it is a report of the police: with a reference, a level and a moment of its own,
 * none of which comes from the victim's report. Never prints.
 */
@Value.Immutable
@CobiStyle
public sealed interface Attribution permits ImmutableAttribution {

  /** When, by whom, and under which mark. */
  @Value.Redacted
  Entered entered();

  /** Which report. */
  @Value.Redacted
  RestrictedRef report();

  /** Whose episode it is about. */
  @Value.Redacted
  EpisodeId episode();

  /** What the relapse is called in the episode. */
  @Value.Redacted
  RelapseRef relapse();

  /** How grave it is, as the police grade it. */
  @Value.Redacted
  RelapseLevel level();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableAttribution.Builder {
    Builder() {}
  }
}
