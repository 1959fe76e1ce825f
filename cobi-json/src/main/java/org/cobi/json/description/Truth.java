package org.cobi.json.description;

import java.util.Optional;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/** True or false, and nothing that could stand for them. */
public enum Truth implements Shape<Boolean> {
  /** The only one. */
  SHAPE;

  @Override
  public Optional<Boolean> read(JsonValue value, Problems problems) {
    if (value instanceof JsonTruth truth) {
      return Optional.of(truth.isTrue());
    }
    problems.wrongKind(value, expected());
    return Optional.empty();
  }

  @Override
  public void write(Boolean value, JsonSink sink) {
    sink.truth(value);
  }

  @Override
  public String expected() {
    return "true or false";
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.ofType("boolean");
  }
}
