package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.Court;
import org.immutables.value.Value;

/** A breach on its way from the referral to an enforcement officer to the court's decision. */
@Value.Immutable
@CobiStyle
public sealed interface Breach permits ImmutableBreach {

  /** The day of the referral. */
  LocalDate referredOn();

  /** The court at which an information was laid. */
  Optional<Court> court();

  /** The day of the hearing. */
  Optional<LocalDate> hearingOn();

  /** The day on which the court decided; absent while the breach is open. */
  Optional<LocalDate> decidedOn();

  /** Whether nothing has been decided yet. */
  default boolean isOpen() {
    return decidedOn().isEmpty();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableBreach.Builder {
    Builder() {}
  }
}
