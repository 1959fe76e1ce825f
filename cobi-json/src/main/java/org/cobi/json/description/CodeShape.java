package org.cobi.json.description;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * One of a closed list of codes: the constants of an enum by their names, in any case exactly.
 *
 * @param <E> the enum
 */
public final class CodeShape<E extends Enum<E>> implements Shape<E> {
  private final Map<String, E> constants = new LinkedHashMap<>();

  private CodeShape(E[] constants) {
    Arrays.stream(constants).forEach(constant -> this.constants.put(constant.name(), constant));
  }

  /** The codes of an enum, from its {@code values()}. */
  public static <E extends Enum<E>> CodeShape<E> of(E[] constants) {
    return new CodeShape<>(constants);
  }

  /** Every code, in order. */
  public List<String> codes() {
    return List.copyOf(constants.keySet());
  }

  @Override
  public Optional<E> read(JsonValue value, Problems problems) {
    if (!(value instanceof JsonText text)) {
      problems.wrongKind(value, expected());
      return Optional.empty();
    }
    Optional<E> constant = Optional.ofNullable(constants.get(text.text()));
    if (constant.isEmpty()) {
      problems.add(
          JsonProblem.Code.UNKNOWN_CODE,
          value.position(),
          "expected " + expected() + ", found another text");
    }
    return constant;
  }

  @Override
  public void write(E value, JsonSink sink) {
    sink.text(value.name());
  }

  @Override
  public String expected() {
    return (constants.size() == 1 ? "" : "one of ") + String.join(", ", constants.keySet());
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.oneOfTexts(constants.keySet());
  }
}
