package org.cobi.json.tree;

import java.util.List;

/** Values in order. */
public final class JsonList extends JsonValue {
  private final List<JsonValue> elements;

  JsonList(Position position, List<JsonValue> elements) {
    super(position);
    this.elements = List.copyOf(elements);
  }

  /** A list of these values. */
  public static JsonList of(List<JsonValue> elements) {
    return new JsonList(Position.NOWHERE, elements);
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
