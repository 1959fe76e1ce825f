package org.cobi.evidence.chain;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque name of one chain. It stays readable when everything else is erased, so it must
 * be random and never made from a person's number.
 *
 * @param value letters, digits and {@code . _ : -}, at most 64
 */
public record ChainId(String value) {

  /**
   * Checks the form; the message never contains the value.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public ChainId {
    OpaqueReference.check(value, "chain id");
  }

  /** The chain with this name. */
  public static ChainId of(String value) {
    return new ChainId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
