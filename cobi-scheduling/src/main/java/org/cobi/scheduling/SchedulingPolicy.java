package org.cobi.scheduling;

import org.cobi.model.CobiStyle;
import org.immutables.value.Value;

/** What a region prefers when it plans; none of it is a hard rule. */
@Value.Immutable
@CobiStyle
public sealed interface SchedulingPolicy permits ImmutableSchedulingPolicy {

  /** Nothing asked for beyond the caseload. */
  SchedulingPolicy DEFAULT = builder().build();

  /**
   * How many days at the end of each window should stay free, so that a missed session can be made
   * up for without touching anybody; 7 is a spare week. Each day that a series reaches into them
   * counts against the plan, after hand-overs and before rhythm.
   */
  @Value.Default
  default int spareDays() {
    return 0;
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses a negative number of days. */
  final class Builder extends ImmutableSchedulingPolicy.Builder {
    Builder() {}

    @Override
    public SchedulingPolicy build() {
      SchedulingPolicy policy = super.build();
      if (policy.spareDays() < 0) {
        throw new IllegalArgumentException(
            "spare days must not be negative but were " + policy.spareDays());
      }
      return policy;
    }
  }
}
