package org.cobi.model.person;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an identifying number is written. */
record NumberForm(String what, Pattern pattern, String inWords) {

  static NumberForm of(String what, String pattern, String inWords) {
    return new NumberForm(what, Pattern.compile(pattern), inWords);
  }

  /** Takes the number apart; the message says what it must be like and never what it was. */
  Matcher match(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          what + " must be " + inWords + " but is written in another way");
    }
    return matcher;
  }

  /** Raises the letters a to z and no others, so that nothing foreign turns into a letter. */
  static String upperCase(String text) {
    boolean ascii = text.chars().allMatch(character -> character < 128);
    return ascii ? text.toUpperCase(Locale.ROOT) : text;
  }
}
