package org.cobi.json.description;

/** Digits at fixed places of a text. Most of what a document says is days and times. */
final class Digits {
  private static final char ANY_DIGIT = '9';

  private Digits() {}

  /** Whether a text is written as a form in which each 9 stands for a digit from 0 to 9. */
  static boolean areWrittenAs(String form, String text) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int index = 0; index < form.length(); index++) {
      char wanted = form.charAt(index);
      char found = text.charAt(index);
      if (wanted == ANY_DIGIT ? found < '0' || found > '9' : found != wanted) {
        return false;
      }
    }
    return true;
  }

  /** The number that the digits from one place to before another say. */
  static int number(String text, int from, int to) {
    int number = 0;
    for (int index = from; index < to; index++) {
      number = 10 * number + (text.charAt(index) - '0');
    }
    return number;
  }
}
