package org.cobi.workflow.subjectaccess;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque reference of one request of a person to see his or her own data.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record SubjectAccessRef(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public SubjectAccessRef {
    OpaqueReference.check(value, "subject access reference");
  }

  /** The request with this reference. */
  public static SubjectAccessRef of(String value) {
    return new SubjectAccessRef(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
