package org.cobi.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cobi.json.tree.JsonObject;

/**
 * How documents of older versions are brought up to date: for each version of a kind of document
 * one step to the next. A step is a pure function from tree to tree.
 *
 * <p>A step is written once, when a version is superseded, and never edited: it says what that
 * version meant.
 */
final class Upcasters {
  /** The steps of every released version. Version 1 is the first of each, so there is none yet. */
  static final Upcasters RELEASED = new Upcasters(Map.of());

  private final Map<SchemaName, UnaryOperator<JsonObject>> steps;

  private Upcasters(Map<SchemaName, UnaryOperator<JsonObject>> steps) {
    this.steps = Map.copyOf(steps);
  }

  /** Begins with no steps. */
  static Upcasters none() {
    return new Upcasters(Map.of());
  }

  /** With one more step: from this version to the next. */
  Upcasters with(SchemaName from, UnaryOperator<JsonObject> step) {
    Map<SchemaName, UnaryOperator<JsonObject>> more = new HashMap<>(steps);
    if (more.put(from, step) != null) {
      throw new IllegalArgumentException(from + " must have one step but has two");
    }
    return new Upcasters(more);
  }

  /** Whether every version before this one has its step. */
  boolean reach(SchemaName current) {
    for (int version = 1; version < current.version(); version++) {
      if (!steps.containsKey(new SchemaName(current.name(), version))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The document as the current version would say it.
   *
   * @throws IllegalStateException if a step is missing
   */
  JsonObject upToDate(JsonObject document, SchemaName found, SchemaName current) {
    JsonObject now = document;
    for (int version = found.version(); version < current.version(); version++) {
      UnaryOperator<JsonObject> step = steps.get(new SchemaName(current.name(), version));
      if (step == null) {
        throw new IllegalStateException("no step is written from " + found + " to " + current);
      }
      now = step.apply(now);
    }
    return now;
  }
}
