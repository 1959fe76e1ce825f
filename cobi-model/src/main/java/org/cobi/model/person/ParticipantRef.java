package org.cobi.model.person;

/**
 * The host's opaque reference of a participant; it never prints.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record ParticipantRef(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public ParticipantRef {
    OpaqueReference.check(value, "participant reference");
  }

  /** The reference that the host uses. */
  public static ParticipantRef of(String value) {
    return new ParticipantRef(value);
  }

  /** Says what it is but not which one. */
  @Override
  public String toString() {
    return "ParticipantRef[" + OpaqueReference.REDACTED + "]";
  }
}
