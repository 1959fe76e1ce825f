package org.cobi.json.description;

import org.cobi.json.tree.JsonSink;

/**
 * How values of one type are written.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface Written<T> {

  /** Writes a value, all of it and nothing else. */
  void write(T value, JsonSink sink);
}
