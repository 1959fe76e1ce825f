package org.cobi.json.description;

import java.util.Optional;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/** Whatever stands there, kept as it is for somebody else to read. */
public enum Anything implements Shape<JsonValue> {
  /** The only one. */
  SHAPE;

  @Override
  public Optional<JsonValue> read(JsonValue value, Problems problems) {
    return Optional.of(value);
  }

  @Override
  public void write(JsonValue value, JsonSink sink) {
    value.writeTo(sink);
  }

  @Override
  public String expected() {
    return "anything";
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.open();
  }
}
