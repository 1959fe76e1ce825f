package org.cobi.json.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  default void describeMembers(Schema schema, Definitions definitions) {
    describeMembers(new LinkedHashMap<>(), new ArrayList<>(), schema, definitions);
  }

  /**
   * The same after properties that others describe.
   *
   * @param properties the schemas of those, by name
   * @param required the names of those that must be there
   */
  void describeMembers(
      Map<String, Schema> properties,
      List<String> required,
      Schema schema,
      Definitions definitions);

  /** Whether a member that nobody knows is refused, and not kept as somebody else's. */
  default boolean isClosed() {
    return true;
  }
}
