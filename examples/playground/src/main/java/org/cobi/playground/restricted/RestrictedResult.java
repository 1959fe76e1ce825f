package org.cobi.playground.restricted;

import java.util.List;
import org.cobi.model.duty.Duty;

/**
 * What came of the restricted lines of a case. It never prints.
 *
 * @param steps what came of each line
 * @param refused what stands behind slots that were refused
 * @param duties what is owed on the victim's side at the end
 */
public record RestrictedResult(
    List<RestrictedStepResult> steps, List<RefusedSlot> refused, List<Duty> duties) {

  /** Copies the lists. */
  public RestrictedResult {
    steps = List.copyOf(steps);
    refused = List.copyOf(refused);
    duties = List.copyOf(duties);
  }

  /** Whether every restricted line was asked and came as it expects. */
  public boolean isAsExpected() {
    return steps.stream().allMatch(RestrictedStepResult::isAsExpected);
  }

  /** How many restricted lines there are. */
  public int size() {
    return steps.size();
  }

  @Override
  public String toString() {
    return "RestrictedResult[<redacted>]";
  }
}
