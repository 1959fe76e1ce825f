package org.cobi.playground.page;

import java.io.PrintWriter;
import java.util.List;

/** A page of eighty columns. */
public final class Page {
  private static final int WIDTH = 80;

  private final PrintWriter out;
  private final boolean coloured;

  /** A page that is written to this writer, with colour or without. */
  public Page(PrintWriter out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  /** An empty line. */
  public void blank() {
    out.println();
  }

  /** A title, underlined twice over. */
  public void title(String text) {
    underlined(text, "=");
  }

  /** A heading, underlined. */
  public void heading(String text) {
    underlined(text, "-");
  }

  private void underlined(String text, String underline) {
    List<String> lines = Lines.of(text, WIDTH);
    lines.forEach(line -> out.println(paint(Tone.STRONG, line)));
    out.println(underline.repeat(lines.stream().mapToInt(String::length).max().orElse(1)));
  }

  /** A paragraph that begins in a column, from 0. */
  public void text(int column, String text) {
    text(column, Tone.PLAIN, text);
  }

  /** A paragraph in a tone. */
  public void text(int column, Tone tone, String text) {
    for (String line : Lines.of(text, WIDTH - column)) {
      out.println(" ".repeat(column) + paint(tone, line));
    }
  }

  /** A paragraph whose further lines begin some columns further to the right. */
  public void hanging(int column, int by, String text) {
    item(column, Tone.PLAIN, "", column, by, text);
  }

  /**
   * A label and a text beside it. A label that leaves no room for the text has a line of its own.
   *
   * @param column where the label begins
   * @param tone the tone of the label
   * @param label the label; without one, the text alone
   * @param textColumn where the text begins
   * @param text the text
   */
  public void item(int column, Tone tone, String label, int textColumn, String text) {
    item(column, tone, label, textColumn, 0, text);
  }

  private void item(int column, Tone tone, String label, int textColumn, int by, String text) {
    String start = " ".repeat(column) + paint(tone, Lines.printable(label));
    int gap = textColumn - column - label.length();
    if (gap < 1 && !label.isEmpty()) {
      out.println(start);
    }
    String first = gap < 1 && !label.isEmpty() ? " ".repeat(textColumn) : start + " ".repeat(gap);
    List<String> lines = Lines.of(text, WIDTH - textColumn - by);
    out.println(stripped(first + lines.get(0)));
    lines.stream().skip(1).forEach(line -> out.println(" ".repeat(textColumn + by) + line));
  }

  private static String stripped(String line) {
    return line.stripTrailing();
  }

  /** Text as it is, for what is meant to be copied: a diagram or a document. */
  public void verbatim(String text) {
    text.lines().forEach(out::println);
  }

  private String paint(Tone tone, String text) {
    return coloured ? tone.paint(text) : text;
  }
}
