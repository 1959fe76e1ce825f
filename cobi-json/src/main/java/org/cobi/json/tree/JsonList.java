package org.cobi.json.tree;

import java.util.Collections;
import java.util.List;

/** Values in order. */
public final class JsonList extends JsonValue {
  private final List<JsonValue> elements;

  /** Keeps the elements, which nobody else may change from here on. */
  JsonList(Position position, List<JsonValue> elements) {
    super(position);
    this.elements = Collections.unmodifiableList(elements);
  }

  /** A list of these values. */
  public static JsonList of(List<JsonValue> elements) {
    return new JsonList(Position.NOWHERE, List.copyOf(elements));
  }

  /** The values, in order. */
  public List<JsonValue> elements() {
    return elements;
  }

  @Override
  public String kind() {
    return "a list";
  }

  @Override
  public void writeTo(JsonSink sink) {
    sink.startList();
    elements.forEach(element -> element.writeTo(sink));
    sink.endList();
  }

  @Override
  Object content() {
    return elements;
  }
}
