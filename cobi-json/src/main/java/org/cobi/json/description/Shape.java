package org.cobi.json.description;

import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * How values of one type are read and written.
 *
 * @param <T> the type
 */
public interface Shape<T> extends Written<T> {

  /** The value; empty exactly when something was added to the problems. */
  Optional<T> read(JsonValue value, Problems problems);

  /** What is expected, for messages and for the guide: "a day such as 2018-10-02". */
  String expected();

  /** The JSON Schema of its values; the schemas of its parts come from the definitions. */
  Schema schema(Definitions definitions);

  /** The shapes of its parts. */
  default Stream<Shape<?>> parts() {
    return Stream.empty();
  }
}
