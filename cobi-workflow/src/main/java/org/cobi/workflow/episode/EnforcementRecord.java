package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.person.Actor;
import org.immutables.value.Value;

/** What an officer did about failures. */
@Value.Immutable
@CobiStyle
public sealed interface EnforcementRecord permits ImmutableEnforcementRecord {

  /** What was done. */
  EnforcementAction action();

  /** When. */
  LocalDate on();

  /** Who decided it. */
  Actor by();

  /** The failures that it answers: those that were established and not answered before. */
  List<FailureKey> answers();

  /** For a warning, the last day on which it stands. */
  Optional<LocalDate> standsUntil();

  /** Whether it is a warning that stood on a day; its first and last day are included. */
  default boolean warnedOn(LocalDate day) {
    return !day.isBefore(on()) && standsUntil().filter(last -> !day.isAfter(last)).isPresent();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableEnforcementRecord.Builder {
    Builder() {}
  }
}
