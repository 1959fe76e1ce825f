package org.cobi.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.rule.PublicFace;
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

  /** The same with everything about what a slot needs gathered at the end, as one. */
  static List<Explanation> gathered(List<Explanation> all) {
    PublicFace face = SlotRules.NOT_AVAILABLE;
    List<Explanation> mine = all.stream().filter(each -> face.isShownBy(each.rule())).toList();
    if (mine.isEmpty()) {
      return all;
    }
    List<Violation> found = mine.stream().flatMap(each -> each.violations().stream()).toList();
    return Stream.concat(
            all.stream().filter(each -> !face.isShownBy(each.rule())),
            Stream.of(new Explanation(mine.get(0).rule(), face.gathered(found))))
        .toList();
  }

  /** Whether it held. */
  public boolean held() {
    return violations.isEmpty();
  }
}
