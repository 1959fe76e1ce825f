package org.cobi.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;

/** A tree changed in one place, in every way and every place. */
final class Mutations {
  private static final List<JsonValue> OTHERS =
      List.of(
          JsonNumber.of(-7),
          JsonNumber.of(999_999_999_999L),
          JsonText.of("canary"),
          JsonTruth.of(true),
          JsonList.of(List.of()),
          JsonObject.of(Map.of()));

  private Mutations() {}

  static List<JsonValue> of(JsonValue value) {
    List<JsonValue> changed = new ArrayList<>();
    mutate(value, changed::add);
    return changed;
  }

  private static void mutate(JsonValue value, Consumer<JsonValue> put) {
    OTHERS.stream().filter(other -> !other.equals(value)).forEach(put);
    if (value instanceof JsonObject object) {
      object.members().forEach((name, member) -> mutate(object, name, member, put));
      put.accept(with(object, "canary", JsonText.of("canary")));
    }
    if (value instanceof JsonList list) {
      for (int index = 0; index < list.elements().size(); index++) {
        int place = index;
        mutate(
            list.elements().get(index),
            changed -> {
              List<JsonValue> elements = new ArrayList<>(list.elements());
              elements.set(place, changed);
              put.accept(JsonList.of(elements));
            });
      }
    }
  }

  private static void mutate(
      JsonObject object, String name, JsonValue member, Consumer<JsonValue> put) {
    mutate(member, changed -> put.accept(with(object, name, changed)));
    Map<String, JsonValue> fewer = new LinkedHashMap<>(object.members());
    fewer.remove(name);
    put.accept(JsonObject.of(fewer));
  }

  private static JsonObject with(JsonObject object, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.put(name, value);
    return JsonObject.of(members);
  }
}
