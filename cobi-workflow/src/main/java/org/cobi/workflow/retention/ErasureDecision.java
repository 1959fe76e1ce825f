package org.cobi.workflow.retention;

import java.util.List;
import org.cobi.model.rule.Violation;

/** The answer to the request to erase a person: the order, or everything that stands in the way. */
public sealed interface ErasureDecision {

  /** Every rule that stands in the way; empty if it is permitted. */
  List<Violation> reasons();

  /**
   * The person may be erased. Nothing is erased yet.
   *
   * @param order what whoever carries it out must show
   */
  record Permitted(ErasureOrder order) implements ErasureDecision {

    @Override
    public List<Violation> reasons() {
      return List.of();
    }
  }

  /**
   * Nothing may be erased.
   *
   * @param reasons every rule that stands in the way
   */
  record Refused(List<Violation> reasons) implements ErasureDecision {

    /** Copies the reasons. */
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
