package org.cobi.model.person;

import java.time.LocalDate;
import java.util.regex.Matcher;

/**
 * The number of a person on the Police National Computer (PNC): year, seven digits, check letter.
 *
 * <p>It never prints, and no message contains it.
 *
 * @param value in full, like {@code 1979/0163001B}
 */
public record PncNumber(String value) {
  private static final String WHAT = "PNC number";
  private static final int SHORT_YEAR = 2;

  private static final NumberForm FULL =
      NumberForm.of(
          WHAT,
          "((?:19|20|21)[0-9]{2})/([0-9]{7})([A-Z])",
          "a year from 1900 to 2199, a slash, seven digits and a capital letter");

  /** Without a slash the year has two digits, or all eleven digits are there. */
  private static final NumberForm WRITTEN =
      NumberForm.of(
          WHAT,
          "(?:([0-9]{2}|[0-9]{4})/([0-9]{1,7})|([0-9]{2})([0-9]{1,7})|([0-9]{4})([0-9]{7}))([A-Z])",
          "a year of two or four digits, a slash, up to seven digits and a letter");

  /**
   * Checks how it is written, and the check letter.
   *
   * @throws IllegalArgumentException if it is not in full, or the check letter does not match
   */
  public PncNumber {
    Matcher parts = FULL.match(value);
    CheckLetter.check(parts.group(1).substring(2) + parts.group(2), parts.group(3), WHAT);
  }

  /** The number exactly as it must be written. */
  public static PncNumber of(String value) {
    return new PncNumber(value);
  }

  /**
   * The number from text that may leave out the century, the slash and leading zeros, or be in
   * small letters. Two digits mean the latest such year that is not after today's: read in 2026,
   * {@code 79/163001B} is from 1979 and {@code 02/73319Z} from 2002.
   *
   * @throws IllegalArgumentException if it is written in another way, its year is after today's, or
   *     the check letter does not match
   */
  public static PncNumber parse(String text, LocalDate today) {
    Matcher parts = WRITTEN.match(NumberForm.upperCase(text));
    int year = yearOf(either(parts, 1), today);
    String zeros = "0".repeat(7 - either(parts, 2).length());
    return new PncNumber(year + "/" + zeros + either(parts, 2) + parts.group(7));
  }

  private static int yearOf(String digits, LocalDate today) {
    int year = Integer.parseInt(digits);
    if (digits.length() == SHORT_YEAR) {
      year += today.getYear() / 100 * 100;
      return year > today.getYear() ? year - 100 : year;
    }
    if (year > today.getYear()) {
      throw new IllegalArgumentException("the year of a PNC number must not be after today's");
    }
    return year;
  }

  /** The part from whichever of the three ways of writing it was found in. */
  private static String either(Matcher parts, int first) {
    for (int group = first; group <= first + 4; group += 2) {
      String part = parts.group(group);
      if (part != null) {
        return part;
      }
    }
    throw new IllegalStateException("no way of writing a PNC number lacks its year or its digits");
  }

  /** Says what it is but not which one. */
  @Override
  public String toString() {
    return "PncNumber[" + OpaqueReference.REDACTED + "]";
  }
}
