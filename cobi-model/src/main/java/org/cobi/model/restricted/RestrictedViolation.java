package org.cobi.model.restricted;

import org.cobi.model.CobiStyle;
import org.cobi.model.rule.Finding;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;
import org.immutables.value.Value;

/**
 * The restricted face of a reason: which rule did not hold, and by which entry of the restricted
 * file. It never prints, and nothing on the perpetrator's side can hold it.
 */
@Value.Immutable
@CobiStyle
public sealed interface RestrictedViolation permits ImmutableRestrictedViolation {

  /** The rule. */
  @Value.Redacted
  RuleId rule();

  /** What the rule demands, in one sentence. */
  @Value.Redacted
  String statement();

  /** Where the rule comes from. */
  @Value.Redacted
  Source source();

  /** What was found; references of the restricted file are facts that do not print. */
  @Value.Redacted
  Finding finding();

  /** The same reason as the other side sees it. */
  Violation publicFace();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableRestrictedViolation.Builder {
    Builder() {}
  }
}
