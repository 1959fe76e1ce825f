package org.cobi.workflow.restricted;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.VictimRef;
import org.immutables.value.Value;

/** A place that is unsafe for everybody who is linked to a victim. Never prints. */
@Value.Immutable
@CobiStyle
public sealed interface ListedPlace permits ImmutableListedPlace {

  /** The host's reference of the entry. */
  @Value.Redacted
  RestrictedRef reference();

  /** For whose sake. */
  @Value.Redacted
  VictimRef victim();

  /** Which place. */
  @Value.Redacted
  PlaceRef place();

  /** The first day on which it is unsafe. */
  @Value.Redacted
  LocalDate firstDay();

  /** The last day on which it is unsafe; empty while no end is known. */
  @Value.Redacted
  Optional<LocalDate> lastDay();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableListedPlace.Builder {
    Builder() {}
  }
}
