package org.cobi.json.tree;

/** The word null. Nothing of ours is ever written so, and it is accepted nowhere. */
public final class JsonNull extends JsonValue {
  JsonNull(Position position) {
    super(position);
  }

  @Override
  public String kind() {
    return "null";
  }

  @Override
  public void writeTo(JsonSink sink) {
    sink.nothing();
  }

  @Override
  Object content() {
    return JsonNull.class;
  }
}
