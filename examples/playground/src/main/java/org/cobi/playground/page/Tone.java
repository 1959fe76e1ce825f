package org.cobi.playground.page;

/** How a word is meant, for terminals that can show it. */
public enum Tone {
  /** As it is. */
  PLAIN(""),
  /** A heading or a label. */
  STRONG("1"),
  /** As it should be. */
  GOOD("32"),
  /** In the way, or overdue. */
  BAD("31"),
  /** Worth a look. */
  CAREFUL("33"),
  /** Of less weight. */
  QUIET("2");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  /** The text with the codes that a terminal understands around it. */
  String paint(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
