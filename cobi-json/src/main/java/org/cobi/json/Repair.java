package org.cobi.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cobi.json.description.Field;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * Puts something harmless in place of each broken member of an object, so that what is right about
 * it can still be compared with the rest of the document. What comes out is never handed to
 * anybody.
 *
 * @param <T> the type of the object
 */
final class Repair<T> {
  /** The member by which others refer to an object. */
  static final String ID = "id";

  private final ObjectShape<T> shape;
  private final Map<String, JsonValue> harmless;

  private Repair(ObjectShape<T> shape, Map<String, JsonValue> harmless) {
    this.shape = shape;
    this.harmless = harmless;
  }

  /** Repairs with the members of this object, which must be complete. */
  static <T> Repair<T> with(ObjectShape<T> shape, String harmless) {
    Problems none = new Problems();
    JsonObject object =
        DocumentText.of(harmless, 1, none)
            .flatMap(text -> text.parse(Parsing.SYNTAX, name -> true, none))
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .orElseThrow();
    return new Repair<>(shape, object.members());
  }

  /**
   * What was repaired.
   *
   * @param value the whole
   * @param members the names of the members that are not what the document says
   */
  record Repaired<T>(T value, Set<String> members) {}

  Repaired<T> of(int index, JsonValue broken) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Set<String> repaired = new HashSet<>();
    for (Field<? super T, ?> field : shape.fields()) {
      String name = field.name();
      Optional<JsonValue> sound = sound(field, broken);
      if (sound.isEmpty()) {
        repaired.add(name);
      }
      sound.or(() -> substitute(index, name)).ifPresent(value -> members.put(name, value));
    }
    return made(index, members, repaired);
  }

  private Repaired<T> made(int index, Map<String, JsonValue> members, Set<String> repaired) {
    Optional<T> value = shape.read(JsonObject.of(members), new Problems());
    if (value.isPresent()) {
      return new Repaired<>(value.get(), repaired);
    }
    Map<String, JsonValue> nothingOfIt = new LinkedHashMap<>(harmless);
    substitute(index, ID).ifPresent(id -> nothingOfIt.put(ID, id));
    return new Repaired<>(
        shape.read(JsonObject.of(nothingOfIt), new Problems()).orElseThrow(), harmless.keySet());
  }

  private Optional<JsonValue> sound(Field<? super T, ?> field, JsonValue broken) {
    return broken instanceof JsonObject object
        ? object
            .member(field.name())
            .filter(there -> field.read(object, new Problems()).isPresent())
        : Optional.empty();
  }

  private Optional<JsonValue> substitute(int index, String name) {
    Optional<JsonValue> value = Optional.ofNullable(harmless.get(name));
    return name.equals(ID) && value.isPresent()
        ? Optional.of(JsonText.of("unreadable-" + index))
        : value;
  }
}
