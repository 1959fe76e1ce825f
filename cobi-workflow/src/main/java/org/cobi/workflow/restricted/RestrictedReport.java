package org.cobi.workflow.restricted;

import java.time.Instant;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Actor;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.restricted.RestrictedRef;
import org.immutables.value.Value;

/**
 * What the victim's side has reported; never part of an episode, and about nobody until the police
 * have attributed it. Its reference is of a type of its own, so that it cannot become the reference
 * of a relapse in an episode.
 */
@Value.Immutable
@CobiStyle
public sealed interface RestrictedReport permits ImmutableRestrictedReport {

  /** The host's reference of the report. */
  @Value.Redacted
  RestrictedRef reference();

  /** How grave it is, as graded by whoever received it. */
  @Value.Redacted
  RelapseLevel level();

  /** From whom it came. */
  @Value.Redacted
  RestrictedSource source();

  /** When it was received; the safety clocks count from here. */
  @Value.Redacted
  Instant receivedAt();

  /** Who received and graded it. */
  @Value.Redacted
  Actor receivedBy();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableRestrictedReport.Builder {
    Builder() {}
  }
}
