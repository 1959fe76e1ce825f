package org.cobi.evidence.chain;

import java.util.regex.Pattern;

/**
 * A hash in lower-case hexadecimal.
 *
 * @param value 64 digits
 */
public record Hash(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it is anything but 64 digits of lower-case hexadecimal
   */
  public Hash {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a hash must be 64 digits of lower-case hexadecimal but is not");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
