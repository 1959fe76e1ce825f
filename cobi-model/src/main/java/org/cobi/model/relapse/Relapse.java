package org.cobi.model.relapse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Actor;
import org.immutables.value.Value;

/** A reported relapse: level, status, source and the people who graded and decided it. */
@Value.Immutable
@CobiStyle
public sealed interface Relapse permits ImmutableRelapse {

  /** The host's reference. */
  RelapseRef reference();

  /** How grave it is. */
  RelapseLevel level();

  /** What has been decided. */
  RelapseStatus status();

  /** From whom the report came. */
  ReportSource source();

  /** When it was reported; the safety clocks count from here. */
  Instant reportedAt();

  /** The day on which it happened, where that is known. */
  Optional<LocalDate> happenedOn();

  /** Who chose the level. */
  Actor gradedBy();

  /** Who decided about it. */
  Optional<Actor> decidedBy();

  /** Whether nobody has decided yet. */
  default boolean isOpen() {
    return status() == RelapseStatus.REPORTED;
  }

  /** Whether it needs a review before delivery goes on: level 2 or 3, and still open. */
  default boolean needsReview() {
    return isOpen() && level().isAtLeast(RelapseLevel.RENEWED_STALKING);
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableRelapse.Builder {
    Builder() {}
  }
}
