package org.cobi.model.restricted;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque reference of a victim; it never prints.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record VictimRef(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public VictimRef {
    OpaqueReference.check(value, "victim reference");
  }

  /** The reference that the host uses. */
  public static VictimRef of(String value) {
    return new VictimRef(value);
  }

  /** Says what it is but not which one. */
  @Override
  public String toString() {
    return "VictimRef[<redacted>]";
  }
}
