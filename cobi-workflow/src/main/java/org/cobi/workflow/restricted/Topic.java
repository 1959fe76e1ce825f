package org.cobi.workflow.restricted;

import java.util.regex.Pattern;

/**
 * What somebody on the victim's side asks about, as an open code: {@code PROGRESS} for every
 * allowed fact, or the name of one. What is not on the allow-list is refused, known or not.
 *
 * @param code capital letters, digits and underscores, at most 40
 */
public record Topic(String code) {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /** Every allowed fact. */
  public static final Topic PROGRESS = Topic.of("PROGRESS");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it is not a code; the value is not repeated in the message
   */
  public Topic {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "a topic must be a code of capital letters, digits and underscores, such as PROGRESS, of"
              + " at most 40 characters");
    }
  }

  /** The topic with this code. */
  public static Topic of(String code) {
    return new Topic(code);
  }
}
