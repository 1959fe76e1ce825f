package org.cobi.playground.words;

import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.workflow.rules.Setting;

/** Which law governs an order, in plain words. */
public final class LawWords {

  private LawWords() {}

  /** "law CJA2003 (Criminal Justice Act 2003, Schedule 8, paragraphs 5 and 6)". */
  public static String of(Order order, Setting setting) {
    return setting
        .regimeOf(order)
        .map(regime -> "law " + regime.code() + " (" + regime.enforcement() + ")")
        .orElse(order.kind().trigger() == OrderKind.Trigger.NONE ? "no law" : "law not known");
  }
}
