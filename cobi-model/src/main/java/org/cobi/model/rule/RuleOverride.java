package org.cobi.model.rule;

import org.cobi.model.CobiStyle;
import org.cobi.model.person.Actor;
import org.immutables.value.Value;

/**
 * An authorised exception to one rule, given together with the command that needs it.
 *
 * <p>It takes effect on the day of that command and is recorded with it. It lifts the one rule that
 * it names, and only if that rule asks for an override.
 */
@Value.Immutable
@CobiStyle
public sealed interface RuleOverride permits ImmutableRuleOverride {

  /** The one rule that is lifted. */
  RuleId rule();

  /** Who decided it: a role that the local policy authorises, and which person. */
  Actor by();

  /** Why. */
  ReasonCode reason();

  /** An override of one rule. */
  static RuleOverride of(RuleId rule, Actor by, ReasonCode reason) {
    return builder().rule(rule).by(by).reason(reason).build();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableRuleOverride.Builder {
    Builder() {}
  }
}
