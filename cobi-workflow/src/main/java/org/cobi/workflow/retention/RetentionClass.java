package org.cobi.workflow.retention;

import java.util.regex.Pattern;

/**
 * How a record is treated, as a code of the host's own table, for example {@code COMPLETED_ORDER}.
 *
 * @param value capital letters, digits and underscores, at most 40
 */
public record RetentionClass(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /**
   * Checks the form; the message never contains the value.
   *
   * @throws IllegalArgumentException if it is anything but a code
   */
  public RetentionClass {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a retention class must be a code of capital letters, digits and underscores, such as"
              + " COMPLETED_ORDER, of at most 40 characters");
    }
  }

  /** The class with this code. */
  public static RetentionClass of(String value) {
    return new RetentionClass(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
