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
  private final boolean keepsUnknown;
  private final List<UnknownMember> unknown = new ArrayList<>();
  private int count;

  /** Begins with none. */
  public Problems() {
    this(false);
  }

  private Problems(boolean keepsUnknown) {
    this.keepsUnknown = keepsUnknown;
  }

  /** Begins with none; a member that nobody knows is kept and is no problem. */
  public static Problems keepingUnknown() {
    return new Problems(true);
  }

  /** Begins with none, and does about unknown members what these do. */
  public Problems alike() {
    return new Problems(keepsUnknown);
  }

  /** Whether a member that nobody knows is kept and is no problem. */
  public boolean keepsUnknown() {
    return keepsUnknown;
  }

  /** Keeps a member that nobody knows. */
  public void keep(UnknownMember member) {
    unknown.add(member);
  }

  /** Keeps what others kept; their problems are left to whoever sorts them. */
  public void keepUnknownOf(Problems others) {
    unknown.addAll(others.unknown);
  }

  /** The members that nobody knew. */
  public List<UnknownMember> unknown() {
    return List.copyOf(unknown);
  }

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
