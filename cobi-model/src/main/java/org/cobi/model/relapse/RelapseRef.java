package org.cobi.model.relapse;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque reference of a relapse.
 *
 * @param value letters, digits and {@code . _ : -}, at most 64
 */
public record RelapseRef(String value) {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the form is not that of an opaque reference
   */
  public RelapseRef {
    OpaqueReference.check(value, "relapse reference");
  }

  /** The relapse with this reference. */
  public static RelapseRef of(String value) {
    return new RelapseRef(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
