package org.cobi.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.UnknownMember;

/** Puts members that were kept back into a tree, each at the end of the object that had it. */
final class Grafting {

  private Grafting() {}

  /**
   * The tree with all of them.
   *
   * @throws IllegalArgumentException if one has no place
   */
  static JsonValue of(JsonValue tree, List<UnknownMember> members) {
    JsonValue grown = tree;
    for (UnknownMember member : members) {
      grown = graft(grown, member.owner().steps(), member);
    }
    return grown;
  }

  private static JsonValue graft(JsonValue here, List<String> way, UnknownMember member) {
    if (here instanceof JsonObject object) {
      return way.isEmpty()
          ? with(object, member.name(), member.value())
          : below(object, way, member);
    }
    if (here instanceof JsonList list && !way.isEmpty()) {
      return below(list, way, member);
    }
    throw noPlace();
  }

  private static JsonValue below(JsonObject object, List<String> way, UnknownMember member) {
    JsonValue next = object.member(way.get(0)).orElseThrow(Grafting::noPlace);
    return with(object, way.get(0), graft(next, way.subList(1, way.size()), member));
  }

  private static JsonValue below(JsonList list, List<String> way, UnknownMember member) {
    int index = Integer.parseInt(way.get(0));
    if (index >= list.elements().size()) {
      throw noPlace();
    }
    List<JsonValue> elements = new ArrayList<>(list.elements());
    elements.set(index, graft(elements.get(index), way.subList(1, way.size()), member));
    return JsonList.of(elements);
  }

  private static JsonObject with(JsonObject object, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.put(name, value);
    return JsonObject.of(members);
  }

  private static IllegalArgumentException noPlace() {
    return new IllegalArgumentException(
        "a property that was kept has no place in the changed value; change it where it was read");
  }
}
