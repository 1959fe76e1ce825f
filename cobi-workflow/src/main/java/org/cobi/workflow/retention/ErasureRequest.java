package org.cobi.workflow.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Actor;
import org.cobi.model.rule.ReasonCode;
import org.immutables.value.Value;

/** Somebody asks that everything personal about one person be erased. */
@Value.Immutable
@CobiStyle
public sealed interface ErasureRequest permits ImmutableErasureRequest {

  /** The day of the decision. */
  LocalDate on();

  /** On what ground. */
  Ground ground();

  /** Why, as a code of the host's list. */
  ReasonCode reason();

  /** The human who decided it. */
  Optional<Actor> decidedBy();

  /** On what ground something is erased. */
  enum Ground {
    /** The review found that it is no longer needed. */
    REVIEW,
    /** The person has asked for it, which may be before the review. */
    REQUEST_OF_THE_PERSON
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableErasureRequest.Builder {
    Builder() {}
  }
}
