package org.cobi.json;

import java.util.Collection;
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

/** Where a document comes from that is read element by element: from text, or from a tree. */
interface LongSource {

  /** What stands around the lists; empty, with problems, if it is not well-formed. */
  Optional<JsonValue> read(ElementReader lists, Problems problems);

  /** Where each pointer leads to. */
  Map<String, Position> places(Collection<String> pointers, ElementReader lists);

  /** Text, which is cut into elements while it is read. */
  record OfText(DocumentText text, Predicate<String> shown) implements LongSource {
    @Override
    public Optional<JsonValue> read(ElementReader lists, Problems problems) {
      return text.parse(Parsing.SYNTAX, shown, lists, problems);
    }

    @Override
    public Map<String, Position> places(Collection<String> pointers, ElementReader lists) {
      return Places.of(text, pointers, lists, shown);
    }
  }

  /** A tree, which is in memory anyway. */
  record OfTree(JsonObject tree, Predicate<String> shown) implements LongSource {
    @Override
    public Optional<JsonValue> read(ElementReader lists, Problems problems) {
      tree.members().forEach((name, member) -> take(name, member, lists));
      return Optional.of(tree);
    }

    private static void take(String name, JsonValue member, ElementReader lists) {
      if (member instanceof JsonList list && lists.takes(name)) {
        int index = 0;
        for (JsonValue element : list.elements()) {
          lists.take(name, index, element);
          index++;
        }
      }
    }

    @Override
    public Map<String, Position> places(Collection<String> pointers, ElementReader lists) {
      return Places.of(tree, pointers, shown);
    }
  }
}
