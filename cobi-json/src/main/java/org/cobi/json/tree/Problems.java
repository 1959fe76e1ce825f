package org.cobi.json.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects everything that is wrong with a document, in the order in which it is found.
 *
 * <p>The first thousand problems are kept, so that a document made of nothing else stays cheap.
 */
public final class Problems {
  private static final int MOST = 1000;

  private final List<JsonProblem> kept = new ArrayList<>();
  private int count;

  /** Begins with none. */
  public Problems() {}

  /** Adds a problem at a place. */
  public void add(JsonProblem.Code code, Position position, String words) {
    add(JsonProblem.at(position, code, words));
  }

  /** Adds a problem. */
  public void add(JsonProblem problem) {
    add(() -> problem);
  }

  /** Adds a problem that costs something to describe; it is described only if it is kept. */
  public void add(Supplier<JsonProblem> problem) {
    count++;
    if (kept.size() < MOST) {
      kept.add(problem.get());
    }
  }

  /** Adds that a value of another kind was expected. */
  public void wrongKind(JsonValue found, String expected) {
    add(
        JsonProblem.Code.WRONG_KIND,
        found.position(),
        "expected " + expected + ", found " + found.kind());
  }

  /** How many there are, those that were not kept included. */
  public int count() {
    return count;
  }

  /** Those that were kept. */
  public List<JsonProblem> kept() {
    return List.copyOf(kept);
  }
}
