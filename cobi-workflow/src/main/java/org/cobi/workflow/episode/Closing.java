package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Actor;
import org.cobi.model.rule.ReasonCode;
import org.immutables.value.Value;

/** How and when an episode ended. */
@Value.Immutable
@CobiStyle
public sealed interface Closing permits ImmutableClosing {

  /** The stage in which it ended. */
  Stage as();

  /** The day. */
  LocalDate on();

  /** Why, where it was not completed. */
  Optional<ReasonCode> reason();

  /** Who decided it. */
  Actor by();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableClosing.Builder {
    Builder() {}
  }
}
