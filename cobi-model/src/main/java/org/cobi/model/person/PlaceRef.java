package org.cobi.model.person;

/**
 * The host's opaque reference of a place where sessions are held.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record PlaceRef(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public PlaceRef {
    OpaqueReference.check(value, "place reference");
  }

  /** The reference that the host uses. */
  public static PlaceRef of(String value) {
    return new PlaceRef(value);
  }
}
