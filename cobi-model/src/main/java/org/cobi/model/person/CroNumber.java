package org.cobi.model.person;

import java.util.regex.Matcher;

/**
 * The number of a person at the Criminal Records Office (CRO), with a check letter.
 *
 * <p>It never prints, and no message contains it.
 *
 * @param value six digits, a slash, the year's two digits and the letter, like {@code 065656/91H};
 *     or a file held in sections, like {@code SF05/482703J}, whose digits are not filled up
 */
public record CroNumber(String value) {
  private static final String WHAT = "CRO number";
  private static final int DIGITS = 6;

  private static final NumberForm FORM =
      NumberForm.of(
          WHAT,
          "([0-9]{6})/([0-9]{2})([A-Z])|SF([0-9]{2})/([0-9]{1,6})([A-Z])",
          "six digits, a slash, two digits and a capital letter, or SF, two digits, a slash, up to"
              + " six digits and a capital letter");

  /**
   * Checks how it is written, and the check letter.
   *
   * @throws IllegalArgumentException if it is written in any other way, or the check letter does
   *     not match
   */
  public CroNumber {
    Matcher parts = FORM.match(value);
    String digits =
        isSectioned(value) ? parts.group(4) + parts.group(5) : parts.group(2) + parts.group(1);
    CheckLetter.check(digits, parts.group(isSectioned(value) ? 6 : 3), WHAT);
  }

  /** The number exactly as it must be written. */
  public static CroNumber of(String value) {
    return new CroNumber(value);
  }

  /** The number from text that may leave out leading zeros or be in small letters. */
  public static CroNumber parse(String text) {
    String written = NumberForm.upperCase(text);
    int digits = written.indexOf('/');
    boolean complete = isSectioned(written) || digits < 1 || digits >= DIGITS;
    return new CroNumber(complete ? written : "0".repeat(DIGITS - digits) + written);
  }

  private static boolean isSectioned(String text) {
    return text.startsWith("SF");
  }

  /** Says what it is but not which one. */
  @Override
  public String toString() {
    return "CroNumber[" + OpaqueReference.REDACTED + "]";
  }
}
