package org.cobi.model.duty;

import java.time.Instant;
import java.util.List;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.person.Role;
import org.cobi.model.rule.RuleId;
import org.cobi.model.time.Deadline;
import org.immutables.value.Value;

/** Something that somebody owes, by a deadline, because a command was accepted. */
@Value.Immutable
@CobiStyle
public sealed interface Duty permits ImmutableDuty {

  /** Its name within the episode. */
  DutyId id();

  /** The rule it follows from. */
  RuleId rule();

  /** What kind of duty it is, as a stable code, for example {@code DECIDE_ABSENCE}. */
  String name();

  /** What is to be done, in one sentence. */
  String what();

  /** Who owes it. */
  Role owner();

  /** By when, and on which clock. */
  Deadline deadline();

  /** What it is about. */
  Subject subject();

  /** Between which actions the owner decides; empty when there is nothing to choose. */
  List<EnforcementAction> options();

  /** Whether it is overdue at a moment. The deadline itself is still in time. */
  default boolean isOverdueAt(Instant moment) {
    return deadline().isOverdueAt(moment);
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableDuty.Builder {
    Builder() {}
  }
}
