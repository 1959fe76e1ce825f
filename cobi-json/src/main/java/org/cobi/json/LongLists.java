package org.cobi.json;

import java.util.List;
import org.cobi.json.tree.ElementReader;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * The lists of a document that are read element by element.
 *
 * @param all each of them
 */
record LongLists(List<LongList<?>> all) implements ElementReader {

  @Override
  public boolean takes(String list) {
    return all.stream().anyMatch(known -> known.name().equals(list));
  }

  @Override
  public void take(String list, int index, JsonValue element) {
    for (LongList<?> known : all) {
      if (known.name().equals(list)) {
        known.take(index, element);
      }
    }
  }

  List<String> names() {
    return all.stream().<String>map(LongList::name).toList();
  }

  /** Adds what is wrong with a list that is not there or is something else. */
  static void require(JsonObject document, String name, Problems problems) {
    document
        .member(name)
        .ifPresentOrElse(
            found -> requireList(found, problems),
            () ->
                problems.add(
                    JsonProblem.Code.MISSING,
                    document.position().below(name),
                    "expected a list, found nothing"));
  }

  private static void requireList(JsonValue found, Problems problems) {
    if (!(found instanceof JsonList)) {
      problems.wrongKind(found, "a list");
    }
  }

  /** Whether the list is there and is one. */
  static boolean has(JsonObject document, String name) {
    return document.member(name).filter(JsonList.class::isInstance).isPresent();
  }
}
