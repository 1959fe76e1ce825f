package org.cobi.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.tree.ElementReader;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;

/**
 * Finds line and column of places that are only known by their pointers. It reads the document once
 * more, so that nobody has to remember where each of a million values stood.
 */
final class Places implements ElementReader {
  private final ElementReader lists;
  private final Predicate<String> shown;
  private final Map<String, List<String>> pointersByElement = new HashMap<>();
  private final Map<String, Position> found = new HashMap<>();

  private Places(ElementReader lists, Predicate<String> shown) {
    this.lists = lists;
    this.shown = shown;
  }

  /**
   * Where each pointer leads to. Where nothing stands, it is the place at which it ought to stand.
   *
   * @param lists the lists of the document that are read element by element
   */
  static Map<String, Position> of(
      DocumentText text,
      Collection<String> pointers,
      ElementReader lists,
      Predicate<String> shown) {
    Places places = new Places(lists, shown);
    pointers.forEach(
        pointer ->
            places
                .pointersByElement
                .computeIfAbsent(elementOf(pointer), first -> new ArrayList<>())
                .add(pointer));
    Optional<JsonValue> top = text.parse(Parsing.SYNTAX, shown, places, new Problems());
    top.ifPresent(
        document ->
            pointers.forEach(
                pointer ->
                    places.found.computeIfAbsent(
                        pointer, missing -> places.at(document, steps(missing), 0))));
    return places.found;
  }

  /** Where each pointer leads to in a tree. */
  static Map<String, Position> of(
      JsonValue tree, Collection<String> pointers, Predicate<String> shown) {
    Places places = new Places(ElementReader.NONE, shown);
    pointers.forEach(pointer -> places.found.put(pointer, places.at(tree, steps(pointer), 0)));
    return places.found;
  }

  private static String[] steps(String pointer) {
    return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
  }

  /** "/participants/3" of "/participants/3/gap/min"; all of a pointer that has fewer steps. */
  private static String elementOf(String pointer) {
    int list = pointer.indexOf('/', 1);
    int end = list < 0 ? -1 : pointer.indexOf('/', list + 1);
    return end < 0 ? pointer : pointer.substring(0, end);
  }

  @Override
  public boolean takes(String list) {
    return lists.takes(list);
  }

  @Override
  public void take(String list, int index, JsonValue element) {
    List<String> wanted = pointersByElement.getOrDefault("/" + list + "/" + index, List.of());
    for (String pointer : wanted) {
      found.put(pointer, at(element, steps(pointer), 2));
    }
  }

  private Position at(JsonValue start, String[] steps, int first) {
    JsonValue here = start;
    for (int i = first; i < steps.length; i++) {
      Optional<JsonValue> next = next(here, steps[i]);
      if (next.isEmpty()) {
        return below(here.position(), steps, i);
      }
      here = next.get();
    }
    return here.position();
  }

  private Position below(Position last, String[] steps, int from) {
    Position place = last;
    for (int i = from; i < steps.length; i++) {
      place = place.below(shown.test(steps[i]) ? steps[i] : Position.HIDDEN);
    }
    return place;
  }

  private static Optional<JsonValue> next(JsonValue here, String step) {
    if (here instanceof JsonObject object) {
      return object.member(step);
    }
    boolean isIndex = step.matches("[0-9]{1,9}");
    return here instanceof JsonList list && isIndex
        ? list.elements().stream().skip(Integer.parseInt(step)).findFirst()
        : Optional.empty();
  }
}
