package org.cobi.workflow.audit;

import java.util.regex.Pattern;

/**
 * For what somebody needs personal data, as a code of the host's own list, for example {@code
 * SAFETY_PLANNING}.
 *
 * <p>A code and not a text, because an audit record holds references and never content.
 *
 * @param value capital letters, digits and underscores, at most 40
 */
public record Purpose(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /**
   * Checks the form; the message never contains the value.
   *
   * @throws IllegalArgumentException if it is anything but a code
   */
  public Purpose {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a purpose must be a code of capital letters, digits and underscores, such as"
              + " SAFETY_PLANNING, of at most 40 characters");
    }
  }

  /** The purpose with this code. */
  public static Purpose of(String value) {
    return new Purpose(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
