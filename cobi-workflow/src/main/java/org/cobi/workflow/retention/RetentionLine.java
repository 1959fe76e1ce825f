package org.cobi.workflow.retention;

import java.time.Period;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Source;
import org.immutables.value.Value;

/** How long one class of records is kept before somebody looks at it again. */
@Value.Immutable
@CobiStyle
public sealed interface RetentionLine permits ImmutableRetentionLine {

  /** Which records. */
  RetentionClass retentionClass();

  /** From the end of the last episode to the first review. */
  Period firstReviewAfter();

  /** From a review that kept the record to the next one. */
  Period nextReviewAfter();

  /** Who owes the review. */
  Role reviewer();

  /** Whose rule it is: police, probation and providers have different ones. */
  Source source();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses a period that is not positive. */
  final class Builder extends ImmutableRetentionLine.Builder {
    Builder() {}

    @Override
    public RetentionLine build() {
      RetentionLine line = super.build();
      mustBePositive(line.firstReviewAfter());
      mustBePositive(line.nextReviewAfter());
      return line;
    }

    private static void mustBePositive(Period period) {
      if (period.isZero() || period.isNegative()) {
        throw new IllegalArgumentException(
            "a period to a review must be positive but was " + period);
      }
    }
  }
}
