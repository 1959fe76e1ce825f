package org.cobi.playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines, between words and never inside a date. */
final class Lines {
  private static final char GLUE = '\u00A0';
  private static final Pattern DATE =
      Pattern.compile("[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2}( \\d{4}( \\d{2}:\\d{2})?)?\\b");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");
  private static final Pattern SPACES = Pattern.compile(" +");

  private Lines() {}

  /** The lines of a text, each at most so many characters long; one empty line for no text. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text, width)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.stream().map(done -> done.replace(GLUE, ' ')).toList();
  }

  private static List<String> words(String text, int width) {
    List<String> words = new ArrayList<>();
    for (String word : SPACES.split(withGluedDates(printable(text)).strip(), -1)) {
      for (int from = 0; from == 0 || from < word.length(); from += width) {
        words.add(word.substring(from, Math.min(word.length(), from + width)));
      }
    }
    return words;
  }

  /** A case file is somebody else's text: nothing in it may steer the terminal. */
  static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ");
  }

  private static String withGluedDates(String text) {
    return DATE.matcher(text).replaceAll(date -> date.group().replace(' ', GLUE));
  }
}
