package org.cobi.json.description;

import java.util.List;
import java.util.Optional;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.Problems;

/**
 * A type that is written as the members of an object, so that others can stand beside them.
 *
 * @param <T> the type
 */
public interface Members<T> extends Shape<T> {

  /**
   * The value of an object that also has properties that somebody else reads; empty exactly when
   * something was added to the problems.
   *
   * @param others the names of those properties
   */
  Optional<T> read(JsonObject object, List<String> others, Problems problems);

  /** Writes the members into an object that is open. */
  void writeMembers(T value, JsonSink sink);

  /** The schema of the members, into one that may have others. */
  void describeMembers(Schema schema, Definitions definitions);
}
