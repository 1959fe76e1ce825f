package org.cobi.json.syntax;

import java.util.Optional;
import org.cobi.json.tree.JsonProblem;

/**
 * Looks through a document before anything is made of it, and finds the first thing that is too
 * long, too deep or too many. Whether it is JSON at all is left to the parser.
 */
final class SizeCheck {
  private final String text;
  private final DocumentSize size;
  private int index;
  private int line;
  private int lineStart;
  private int depth;
  private int tokens;
  private Optional<JsonProblem> problem = Optional.empty();

  private SizeCheck(String text, int firstLine, DocumentSize size) {
    this.text = text;
    this.size = size;
    this.line = firstLine;
  }

  static Optional<JsonProblem> of(String text, int firstLine, DocumentSize size) {
    SizeCheck check = new SizeCheck(text, firstLine, size);
    while (check.problem.isEmpty() && check.index < text.length()) {
      check.step();
    }
    return check.problem;
  }

  private void step() {
    switch (text.charAt(index)) {
      case '\n' -> newLine();
      case ' ', '\t', '\r', ',', ':' -> index++;
      case '{', '[' -> opened();
      case '}', ']' -> closed();
      case '"' -> quoted();
      default -> bare();
    }
  }

  private void newLine() {
    index++;
    line++;
    lineStart = index;
  }

  private void opened() {
    depth++;
    token(index);
    refuseIf(
        depth > Limits.DEPTH, index, "objects and lists lie deeper than 32 within one another");
    index++;
  }

  private void closed() {
    depth--;
    token(index);
    index++;
  }

  /** A text or a name: what counts is its length when the escapes are undone. */
  private void quoted() {
    int start = index;
    int length = 0;
    int next = index + 1;
    while (next < text.length() && text.charAt(next) != '"' && text.charAt(next) != '\n') {
      next += text.charAt(next) == '\\' ? charactersOfEscape(next) : 1;
      length++;
    }
    index = next;
    index = Math.min(index + (endsHere() ? 1 : 0), text.length());
    token(start);
    refuseIf(length > Limits.TEXT, start, "a text is longer than 65,536 characters");
    refuseIf(length > Limits.NAME && isName(), start, "a name is longer than 64 characters");
  }

  private boolean endsHere() {
    return index < text.length() && text.charAt(index) == '"';
  }

  private int charactersOfEscape(int backslash) {
    boolean unicode = backslash + 1 < text.length() && text.charAt(backslash + 1) == 'u';
    return unicode ? 6 : 2;
  }

  private boolean isName() {
    int next = index;
    while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length() && text.charAt(next) == ':';
  }

  /** A number, a word, or something that the parser will refuse. */
  private void bare() {
    int start = index;
    while (index < text.length() && " \t\r\n,:{}[]\"".indexOf(text.charAt(index)) < 0) {
      index++;
    }
    token(start);
    refuseIf(index - start > Limits.NUMBER, start, "a number is longer than 100 characters");
  }

  private void token(int start) {
    tokens++;
    refuseIf(tokens > size.tokens(), start, size.tooManyTokens());
  }

  private void refuseIf(boolean tooMuch, int start, String words) {
    if (tooMuch && problem.isEmpty()) {
      int column = Math.max(1, start - lineStart + 1);
      problem = Optional.of(new JsonProblem(JsonProblem.Code.LIMIT, "", line, column, words));
    }
  }
}
