package org.cobi.json.description;

import java.util.Optional;
import java.util.OptionalLong;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/** A sum from 0 to a thousand million million. Never 12.0, never "12". */
public enum LongNumber implements Shape<Long> {
  /** The only one. */
  SHAPE;

  private static final long MOST = 1_000_000_000_000_000L;

  @Override
  public Optional<Long> read(JsonValue value, Problems problems) {
    if (!(value instanceof JsonNumber number)) {
      problems.wrongKind(value, expected());
      return Optional.empty();
    }
    OptionalLong whole = number.whole();
    if (whole.isEmpty() || whole.getAsLong() < 0 || whole.getAsLong() > MOST) {
      problems.add(
          JsonProblem.Code.OUT_OF_RANGE,
          number.position(),
          "expected " + expected() + ", found another number");
      return Optional.empty();
    }
    return Optional.of(whole.getAsLong());
  }

  @Override
  public void write(Long value, JsonSink sink) {
    sink.number(value.longValue());
  }

  @Override
  public String expected() {
    return "a whole number from 0 to " + MOST;
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.ofType("integer").with("minimum", 0).with("maximum", MOST);
  }
}
