package org.cobi.model.rule;

import java.util.regex.Pattern;

/**
 * Why somebody decided something, as a code of the host's own list, for example {@code
 * CLINICAL_NEED}.
 *
 * <p>A code and not a text, because free text about a person does not belong where a participant
 * may read it.
 *
 * @param value capital letters, digits and underscores, at most 40
 */
public record ReasonCode(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it is anything but a code; the value is not repeated in the
   *     message
   */
  public ReasonCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a reason must be a code of capital letters, digits and underscores, such as"
              + " CLINICAL_NEED, of at most 40 characters");
    }
  }

  /** The reason with this code. */
  public static ReasonCode of(String value) {
    return new ReasonCode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
