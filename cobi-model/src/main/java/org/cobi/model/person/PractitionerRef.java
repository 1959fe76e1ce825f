package org.cobi.model.person;

/**
 * The host's opaque reference of a practitioner.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record PractitionerRef(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public PractitionerRef {
    OpaqueReference.check(value, "practitioner reference");
  }

  /** The reference that the host uses. */
  public static PractitionerRef of(String value) {
    return new PractitionerRef(value);
  }
}
