package org.cobi.json.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Where a value stood: the way to it from the top of the document, and its line and column.
 *
 * <p>The way shows only names that belong to our own vocabulary; every other name is shown as
 * {@code ?}, because it could say something about a person.
 */
public final class Position {
  /** Of a value that was made and not read. */
  public static final Position NOWHERE = new Position(Optional.empty(), "", 0, 0);

  /** In place of a name that is not shown. */
  public static final String HIDDEN = "?";

  private final Optional<Position> above;
  private final String step;
  private final int line;
  private final int column;

  private Position(Optional<Position> above, String step, int line, int column) {
    this.above = above;
    this.step = step;
    this.line = line;
    this.column = column;
  }

  /** The top of a document that begins there. */
  public static Position top(int line, int column) {
    return new Position(Optional.empty(), "", line, column);
  }

  /** The place of a member or an element of what stands here. */
  public Position below(String step, int line, int column) {
    return new Position(Optional.of(this), step, line, column);
  }

  /**
   * The place where a member of this name ought to stand; line and column are those of its owner.
   */
  public Position below(String step) {
    return below(step, line, column);
  }

  /** The same way, but another line and column. */
  Position at(int otherLine, int otherColumn) {
    return new Position(above, step, otherLine, otherColumn);
  }

  /** The names and places from the top to here, in order. */
  public List<String> steps() {
    Deque<String> steps = new ArrayDeque<>();
    for (Position here = this; here.above.isPresent(); here = here.above.get()) {
      steps.push(here.step);
    }
    return List.copyOf(steps);
  }

  /** The way from the top, as a JSON pointer such as {@code /slot/start}; empty for the top. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    steps().forEach(next -> pointer.append('/').append(next));
    return pointer.toString();
  }

  /** The line, from 1; 0 if it was never read. */
  public int line() {
    return line;
  }

  /** The column in characters, from 1; 0 if it was never read. */
  public int column() {
    return column;
  }

  /** The line and the way: "line 7, /slot/start". */
  @Override
  public String toString() {
    return "line " + line + ", " + pointer();
  }
}
