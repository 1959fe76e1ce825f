package org.cobi.model.person;

import java.util.regex.Pattern;

/** What a reference from the host may look like: it says nothing and is safe to pass on. */
public final class OpaqueReference {
  static final String REDACTED = "<redacted>";
  private static final int LONGEST = 64;
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._:-]+");

  private OpaqueReference() {}

  /**
   * Checks a reference; the message never contains it.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public static void check(String reference, String what) {
    if (reference.isBlank()) {
      throw refused(what, "is blank");
    }
    if (reference.length() > LONGEST) {
      throw refused(what, "has " + reference.length());
    }
    if (!SAFE.matcher(reference).matches()) {
      throw refused(what, "has a character that is none of these");
    }
  }

  private static IllegalArgumentException refused(String what, String problem) {
    return new IllegalArgumentException(
        what
            + (" must be 1 to " + LONGEST + " characters from A-Z a-z 0-9 . _ : - but ")
            + problem);
  }
}
