package org.cobi.model.order;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque reference of an order.
 *
 * @param value letters, digits and {@code . _ : -}, at most 64
 */
public record OrderRef(String value) {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the form is not that of an opaque reference
   */
  public OrderRef {
    OpaqueReference.check(value, "order reference");
  }

  /** The order with this reference. */
  public static OrderRef of(String value) {
    return new OrderRef(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
