package org.cobi.model.restricted;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque reference of an entry of a restricted file; it never prints.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record RestrictedRef(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public RestrictedRef {
    OpaqueReference.check(value, "restricted entry reference");
  }

  /** The reference that the host uses. */
  public static RestrictedRef of(String value) {
    return new RestrictedRef(value);
  }

  /** Says what it is but not which one. */
  @Override
  public String toString() {
    return "RestrictedRef[<redacted>]";
  }
}
