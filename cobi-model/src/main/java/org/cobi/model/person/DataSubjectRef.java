package org.cobi.model.person;

/**
 * The host's opaque reference of one person about whom records are kept, whatever part the person
 * has in them. It outlives an erasure, so it must be random and never made from a person's number;
 * it never prints.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record DataSubjectRef(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public DataSubjectRef {
    OpaqueReference.check(value, "data subject reference");
  }

  /** The reference that the host uses. */
  public static DataSubjectRef of(String value) {
    return new DataSubjectRef(value);
  }

  /** Says what it is but not which one. */
  @Override
  public String toString() {
    return "DataSubjectRef[" + OpaqueReference.REDACTED + "]";
  }
}
