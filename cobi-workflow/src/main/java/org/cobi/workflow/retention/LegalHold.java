package org.cobi.workflow.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Actor;
import org.cobi.model.rule.ReasonCode;
import org.immutables.value.Value;

/** Somebody's word that nothing of a person may be erased, for as long as it stands. */
@Value.Immutable
@CobiStyle
public sealed interface LegalHold permits ImmutableLegalHold {

  /**
   * Why, for example {@code INQUEST} or {@code PUBLIC_INQUIRY}; a hold has a name by its reason.
   */
  ReasonCode reason();

  /** The first day on which it stands. */
  LocalDate placedOn();

  /** Who placed it. */
  Actor placedBy();

  /** The day from which it no longer stands. */
  Optional<LocalDate> liftedOn();

  /** Who lifted it. */
  Optional<Actor> liftedBy();

  /** Whether it stands on a day. */
  default boolean standsOn(LocalDate day) {
    return !day.isBefore(placedOn()) && liftedOn().map(day::isBefore).orElse(true);
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one. {@code build()} refuses a hold that was lifted by nobody or before it was placed.
   */
  final class Builder extends ImmutableLegalHold.Builder {
    Builder() {}

    @Override
    public LegalHold build() {
      LegalHold hold = super.build();
      if (hold.liftedOn().isPresent() != hold.liftedBy().isPresent()) {
        throw new IllegalArgumentException(
            "a hold that is lifted must say when and by whom but says only one of them");
      }
      if (hold.liftedOn().filter(day -> day.isBefore(hold.placedOn())).isPresent()) {
        throw new IllegalArgumentException("a hold must not be lifted before it is placed");
      }
      return hold;
    }
  }
}
