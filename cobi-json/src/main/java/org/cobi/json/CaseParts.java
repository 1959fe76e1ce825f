package org.cobi.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The lines of a case file, told apart before anything is made of them: those of the episode and,
 * numbered on their own, those of the victim's side. So the lines of the episode have the same
 * numbers whether there are others or not.
 *
 * @param open the lines of the episode, comments and empty lines included; the first has number 1
 * @param restricted the lines of the victim's side, each with the number of the open line before it
 * @param <T> a line as it came: bytes or text
 */
record CaseParts<T>(List<T> open, List<Placed<T>> restricted) {

  /** A quotation mark within a text is escaped, so this is a property and never part of a text. */
  private static final Pattern MARK = Pattern.compile("\"" + RestrictedLines.PROPERTY + "\"\\s*:");

  /**
   * A restricted line as it came.
   *
   * @param line the line
   * @param after the number of the open line before it; 0 if there is none
   */
  record Placed<T>(T line, int after) {}

  static CaseParts<String> of(String text) {
    return of(Arrays.asList(text.split("\n", -1)), line -> line);
  }

  static CaseParts<byte[]> of(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    for (int start = 0; start <= bytes.length; ) {
      int end = endOfLine(bytes, start);
      lines.add(Arrays.copyOfRange(bytes, start, end));
      start = end + 1;
    }
    return of(lines, line -> new String(line, StandardCharsets.ISO_8859_1));
  }

  private static int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static <T> CaseParts<T> of(List<T> lines, Function<T, String> text) {
    List<T> open = new ArrayList<>();
    List<Placed<T>> restricted = new ArrayList<>();
    for (T line : lines) {
      if (MARK.matcher(text.apply(line)).find()) {
        restricted.add(new Placed<>(line, open.size()));
      } else {
        open.add(line);
      }
    }
    return new CaseParts<>(open, restricted);
  }
}
