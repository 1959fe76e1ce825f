package org.cobi.json;

import org.cobi.json.description.Written;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.TreeBuilder;

/**
 * A kind of document that is written.
 *
 * @param <T> the type of what it holds
 */
public sealed class WrittenDocument<T> permits Document {
  private final Written<T> written;

  WrittenDocument(Written<T> written) {
    this.written = written;
  }

  /** The document of a value, on one line, its properties in a fixed order. */
  public final String write(T value) {
    return Parsing.SYNTAX.write(sink -> written.write(value, sink));
  }

  /** The same as a tree, for putting it into a larger document or comparing it. */
  public final JsonValue tree(T value) {
    return TreeBuilder.treeOf(sink -> written.write(value, sink));
  }
}
