package org.cobi.model.session;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque reference of a group that has its sessions together.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record GroupRef(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public GroupRef {
    OpaqueReference.check(value, "group reference");
  }

  /** The reference that the host uses. */
  public static GroupRef of(String value) {
    return new GroupRef(value);
  }
}
