package org.cobi.workflow;

import java.util.List;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Violation;

/**
 * One rule that a command was asked, and what was found.
 *
 * @param rule the rule, with its sentence and source
 * @param violations every way in which it did not hold; empty when it held
 */
public record Explanation(Rule<?> rule, List<Violation> violations) {

  /** Copies the list. */
  public Explanation {
    violations = List.copyOf(violations);
  }

  /** Whether it held. */
  public boolean held() {
    return violations.isEmpty();
  }
}
