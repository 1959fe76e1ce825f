package org.cobi.workflow.restricted;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.VictimRef;
import org.immutables.value.Value;

/** The record of why the law allows that something about a participant is told. Never prints. */
@Value.Immutable
@CobiStyle
public sealed interface LawfulBasis permits ImmutableLawfulBasis {

  /** On what a disclosure may rest. */
  enum Kind {
    /** A statute demands it. */
    LEGAL_OBLIGATION,
    /** A public task needs it. */
    PUBLIC_TASK,
    /** It protects somebody's life. */
    VITAL_INTERESTS,
    /** A competent authority's purpose of law enforcement needs it. */
    LAW_ENFORCEMENT,
    /** The participant agreed. */
    CONSENT
  }

  /** The host's reference of the record. */
  @Value.Redacted
  RestrictedRef reference();

  /** To whose side it allows disclosure. */
  @Value.Redacted
  VictimRef victim();

  /** On what it rests. */
  @Value.Redacted
  Kind kind();

  /** The first day on which it holds. */
  @Value.Redacted
  LocalDate firstDay();

  /** The last day on which it holds; empty while no end is known. */
  @Value.Redacted
  Optional<LocalDate> lastDay();

  /** Whether it holds on a day; both ends are included. */
  default boolean holdsOn(LocalDate day) {
    return !day.isBefore(firstDay()) && lastDay().filter(day::isAfter).isEmpty();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableLawfulBasis.Builder {
    Builder() {}
  }
}
