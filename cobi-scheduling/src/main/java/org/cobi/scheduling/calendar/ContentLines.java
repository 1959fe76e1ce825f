package org.cobi.scheduling.calendar;

/**
 * Lines of a calendar: each ends with carriage return and line feed, and one of more than 75 bytes
 * goes on in the next, after a space.
 */
final class ContentLines {
  private static final int MOST_BYTES = 75;
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  /** Adds a line whose value is written as it is. */
  void add(String name, String value) {
    fold(name + ":" + value);
    text.append(END);
  }

  /** Adds a line whose value is free text: what has a meaning in the format is escaped. */
  void addText(String name, String value) {
    add(name, value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"));
  }

  /** Never breaks a character: one that would not fit goes to the next line whole. */
  private void fold(String line) {
    int bytes = 0;
    for (int index = 0; index < line.length(); ) {
      int point = line.codePointAt(index);
      int more = bytesOf(point);
      if (bytes + more > MOST_BYTES) {
        text.append(END).append(' ');
        bytes = 1;
      }
      text.appendCodePoint(point);
      bytes += more;
      index += Character.charCount(point);
    }
  }

  private static int bytesOf(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return Character.isBmpCodePoint(point) ? 3 : 4;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
