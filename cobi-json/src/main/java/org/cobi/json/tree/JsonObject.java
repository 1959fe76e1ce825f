package org.cobi.json.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Named members, in the order in which they were written. No name is there twice. */
public final class JsonObject extends JsonValue {
  private final Map<String, JsonValue> members;

  /** Keeps the members, which nobody else may change from here on. */
  JsonObject(Position position, Map<String, JsonValue> members) {
    super(position);
    this.members = Collections.unmodifiableMap(members);
  }

  /** An object of these members, in the map's order. */
  public static JsonObject of(Map<String, JsonValue> members) {
    return new JsonObject(Position.NOWHERE, new LinkedHashMap<>(members));
  }

  /** The members by name, in order. */
  public Map<String, JsonValue> members() {
    return members;
  }

  /** The member of this name. */
  public Optional<JsonValue> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  @Override
  public String kind() {
    return "an object";
  }

  @Override
  public void writeTo(JsonSink sink) {
    sink.startObject();
    members.forEach(
        (name, value) -> {
          sink.name(name);
          value.writeTo(sink);
        });
    sink.endObject();
  }

  @Override
  Object content() {
    return members;
  }
}
