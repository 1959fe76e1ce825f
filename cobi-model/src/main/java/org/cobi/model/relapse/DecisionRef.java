package org.cobi.model.relapse;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque reference of a decision that a person has recorded.
 *
 * @param value letters, digits and {@code . _ : -}, at most 64
 */
public record DecisionRef(String value) {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the form is not that of an opaque reference
   */
  public DecisionRef {
    OpaqueReference.check(value, "decision reference");
  }

  /** The decision with this reference. */
  public static DecisionRef of(String value) {
    return new DecisionRef(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
