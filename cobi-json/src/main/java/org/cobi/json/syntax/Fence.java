package org.cobi.json.syntax;

import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.TreeBuilder;

/**
 * Stands before a tree that is read from somebody else's parser, which may have no limits, and lets
 * nothing through that is too long, too deep or too many.
 */
public final class Fence implements JsonSink {
  private final TreeBuilder tree;
  private final Problems problems;
  private int depth;
  private int tokens;
  private boolean broken;

  /** A fence before this tree. */
  public Fence(TreeBuilder tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /** Whether something did not get through, so that reading on is useless. */
  public boolean isBroken() {
    return broken;
  }

  @Override
  public void startObject() {
    if (opens()) {
      tree.startObject();
    }
  }

  @Override
  public void name(String name) {
    if (passes(name.length() <= Limits.NAME, "a name is longer than 64 characters")) {
      tree.name(name);
    }
  }

  @Override
  public void endObject() {
    if (closes()) {
      tree.endObject();
    }
  }

  @Override
  public void startList() {
    if (opens()) {
      tree.startList();
    }
  }

  @Override
  public void endList() {
    if (closes()) {
      tree.endList();
    }
  }

  @Override
  public void text(String text) {
    if (passes(text.length() <= Limits.TEXT, "a text is longer than 65,536 characters")) {
      tree.text(text);
    }
  }

  @Override
  public void number(String digits) {
    if (passes(digits.length() <= Limits.NUMBER, "a number is longer than 100 characters")) {
      tree.number(digits);
    }
  }

  @Override
  public void truth(boolean truth) {
    if (passes(true, "")) {
      tree.truth(truth);
    }
  }

  @Override
  public void nothing() {
    if (passes(true, "")) {
      tree.nothing();
    }
  }

  private boolean opens() {
    depth++;
    return passes(depth <= Limits.DEPTH, "objects and lists lie deeper than 32 within one another");
  }

  private boolean closes() {
    depth--;
    return passes(true, "");
  }

  private boolean passes(boolean inLimits, String otherwise) {
    tokens++;
    if (!inLimits) {
      refuse(otherwise);
    } else if (tokens > Limits.TOKENS) {
      refuse("the document has more than 50,000 parts");
    }
    return !broken;
  }

  private void refuse(String words) {
    broken = true;
    problems.add(JsonProblem.Code.LIMIT, tree.here(), words);
  }
}
