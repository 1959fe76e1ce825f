package org.cobi.model.rule;

import org.cobi.model.CobiStyle;
import org.immutables.value.Value;

/** One rule that did not hold, in words that a practitioner can act on. */
@Value.Immutable
@CobiStyle
public sealed interface Violation permits ImmutableViolation {

  /** The rule. */
  RuleId rule();

  /** What the rule demands, in one sentence. */
  String statement();

  /** Where the rule comes from. */
  Source source();

  /** What follows. */
  Severity severity();

  /** What was found. */
  Finding finding();

  /** What was found, as a sentence. */
  default String words() {
    return finding().words();
  }

  /** Whether an authorised person may override this rule. Some rules can never be overridden. */
  default boolean canBeOverridden() {
    return severity() == Severity.ASK_FOR_OVERRIDE;
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableViolation.Builder {
    Builder() {}
  }
}
