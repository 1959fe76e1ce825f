package org.cobi.model.session;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque reference of a note, such as the one from a practitioner to the next. Its text
 * stays with the host.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record NoteRef(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public NoteRef {
    OpaqueReference.check(value, "note reference");
  }

  /** The reference that the host uses. */
  public static NoteRef of(String value) {
    return new NoteRef(value);
  }
}
