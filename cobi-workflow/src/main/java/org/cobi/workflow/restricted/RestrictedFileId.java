package org.cobi.workflow.restricted;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque name of a restricted file. It has nothing to do with the name of any episode,
 * and it never prints.
 *
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record RestrictedFileId(String value) {

  /**
   * Checks the characters; the message never contains them.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public RestrictedFileId {
    OpaqueReference.check(value, "restricted file id");
  }

  /** The file with this name. */
  public static RestrictedFileId of(String value) {
    return new RestrictedFileId(value);
  }

  /** Says what it is but not which one. */
  @Override
  public String toString() {
    return "RestrictedFileId[<redacted>]";
  }
}
