package org.cobi.json.description;

import java.util.List;
import java.util.Optional;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.Problems;

/**
 * One of several types that can stand in the same place, by the name under which it is written.
 *
 * @param name the name, which never changes its meaning
 * @param type the type
 * @param meaning what it is, in one sentence for the guide; empty where only machines write it
 * @param shape how it is written
 * @param <T> the type
 */
public record Named<T>(String name, Class<T> type, String meaning, ObjectShape<T> shape) {

  /** A type that only machines write. */
  public static <T> Named<T> of(String name, Class<T> type, ObjectShape<T> shape) {
    return new Named<>(name, type, "", shape);
  }

  Optional<T> read(JsonObject object, List<String> others, Problems problems) {
    return shape.read(object, others, problems);
  }

  void writeMembers(Object value, JsonSink sink) {
    shape.writeMembers(type.cast(value), sink);
  }
}
