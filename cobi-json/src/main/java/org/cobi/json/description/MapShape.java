package org.cobi.json.description;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * Values by key, as an object whose property names are the keys.
 *
 * @param key how a key is written
 * @param value how what belongs to a key is written
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public record MapShape<K, V>(TextShape<K> key, Shape<V> value) implements Shape<Map<K, V>> {
  private static final int MOST = 1000;

  @Override
  public Optional<Map<K, V>> read(JsonValue found, Problems problems) {
    if (!(found instanceof JsonObject object)) {
      problems.wrongKind(found, expected());
      return Optional.empty();
    }
    if (object.members().size() > MOST) {
      problems.add(
          JsonProblem.Code.LIMIT, object.position(), "expected at most 1,000 entries, found more");
      return Optional.empty();
    }
    Map<K, V> entries = new LinkedHashMap<>();
    object.members().forEach((name, member) -> readEntry(name, member, entries, problems));
    return Optional.of(entries).filter(read -> read.size() == object.members().size());
  }

  private void readEntry(String name, JsonValue member, Map<K, V> entries, Problems problems) {
    Optional<K> readKey = key.read(JsonText.at(member.position(), name), problems);
    Optional<V> readValue = value.read(member, problems);
    if (readKey.isPresent() && readValue.isPresent()) {
      entries.put(readKey.get(), readValue.get());
    }
  }

  @Override
  public void write(Map<K, V> entries, JsonSink sink) {
    sink.startObject();
    entries.forEach(
        (entryKey, entryValue) -> {
          sink.name(key.print(entryKey));
          value.write(entryValue, sink);
        });
    sink.endObject();
  }

  @Override
  public String expected() {
    return "an object of entries, each from " + key.expected() + " to " + value.expected();
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(key, value);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.ofType("object")
        .with("propertyNames", definitions.of(key))
        .with("additionalProperties", definitions.of(value))
        .with("maxProperties", MOST);
  }
}
