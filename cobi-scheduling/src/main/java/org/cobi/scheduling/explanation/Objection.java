package org.cobi.scheduling.explanation;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.model.rule.Rule;
import org.cobi.scheduling.plan.Reason;

/**
 * A rule about a slot, with the least change that makes it hold.
 *
 * @param rule the rule
 * @param help the least change, where there is one
 */
record Objection(Rule<SlotInPlan> rule, Function<SlotInPlan, Optional<String>> help) {

  static Objection of(Rule<SlotInPlan> rule, Function<SlotInPlan, String> help) {
    return new Objection(rule, slot -> Optional.of(help.apply(slot)));
  }

  Stream<Reason> to(SlotInPlan slot) {
    return rule.check(slot).stream()
        .limit(1)
        .map(found -> new Reason(found.rule(), found.finding().words(), help.apply(slot)));
  }
}
