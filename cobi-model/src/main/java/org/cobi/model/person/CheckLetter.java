package org.cobi.model.person;

/**
 * The letter at the end of police numbers, which depends on all digits before it.
 *
 * <p>It is the remainder of the digits divided by 23, as a letter of an alphabet without I, O and
 * S. It finds a mistyped digit; it does not say whether anybody has that number.
 */
final class CheckLetter {
  private static final String ALPHABET = "ZABCDEFGHJKLMNPQRTUVWXY";

  private CheckLetter() {}

  /** Checks that the letter belongs to the digits; the message contains neither. */
  static void check(String digits, String letter, String what) {
    int remainder = (int) (Long.parseLong(digits) % ALPHABET.length());
    if (letter.charAt(0) != ALPHABET.charAt(remainder)) {
      throw new IllegalArgumentException(
          what
              + " must end in the letter that its digits give but the check letter does not match");
    }
  }
}
