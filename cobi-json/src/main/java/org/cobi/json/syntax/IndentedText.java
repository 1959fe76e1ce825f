package org.cobi.json.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cobi.json.tree.JsonSink;

/** Writes a value over several lines, two spaces for each step inwards, for people to read. */
public final class IndentedText implements JsonSink {
  private final StringBuilder text = new StringBuilder();
  private final UnaryOperator<String> quoted;

  /** For each object or list that is open, whether something stands in it. */
  private final Deque<Boolean> filled = new ArrayDeque<>();

  private boolean named;

  private IndentedText(UnaryOperator<String> quoted) {
    this.quoted = quoted;
  }

  /**
   * What somebody writes, ending with the end of a line.
   *
   * @param quoted puts a text between quotation marks
   */
  public static String of(UnaryOperator<String> quoted, Consumer<JsonSink> content) {
    IndentedText indented = new IndentedText(quoted);
    content.accept(indented);
    return indented.text.append('\n').toString();
  }

  @Override
  public void startObject() {
    begin();
    text.append('{');
    filled.push(false);
  }

  @Override
  public void name(String name) {
    begin();
    text.append(quoted.apply(name)).append(": ");
    named = true;
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void startList() {
    begin();
    text.append('[');
    filled.push(false);
  }

  @Override
  public void endList() {
    end(']');
  }

  @Override
  public void text(String value) {
    begin();
    text.append(quoted.apply(value));
  }

  @Override
  public void number(String digits) {
    begin();
    text.append(digits);
  }

  @Override
  public void truth(boolean truth) {
    begin();
    text.append(truth);
  }

  @Override
  public void nothing() {
    begin();
    text.append("null");
  }

  private void begin() {
    if (named) {
      named = false;
    } else if (!filled.isEmpty()) {
      text.append(filled.pop() ? "," : "");
      filled.push(true);
      newLine();
    }
  }

  private void end(char bracket) {
    if (filled.pop()) {
      newLine();
    }
    text.append(bracket);
  }

  private void newLine() {
    text.append('\n').append("  ".repeat(filled.size()));
  }
}
