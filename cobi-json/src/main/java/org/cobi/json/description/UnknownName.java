package org.cobi.json.description;

import java.util.Collection;
import java.util.List;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;

/**
 * What is said of a name that nobody knows: the known ones that resemble it, and never the name
 * itself.
 */
final class UnknownName {
  private static final int LONGEST = 64;
  private static final int FEW = 8;
  private static final int NEAREST = 3;

  private UnknownName() {}

  static JsonProblem property(String name, JsonObject object, Collection<String> known) {
    Position place = object.member(name).map(JsonValue::position).orElse(object.position());
    return JsonProblem.at(
        place, JsonProblem.Code.UNKNOWN_PROPERTY, "unknown property" + hint(name, known));
  }

  private static String hint(String name, Collection<String> known) {
    return Resemblance.nearest(name, known, 1).stream()
        .filter(nearest -> Resemblance.isClose(name, nearest))
        .findFirst()
        .map(meant -> "; did you mean \"" + meant + "\"?")
        .orElse("; known here are " + String.join(", ", known));
  }

  static JsonProblem choice(String noun, JsonText name, Collection<String> known) {
    return JsonProblem.at(
        name.position(),
        JsonProblem.Code.UNKNOWN_CODE,
        "expected the name of " + noun + ", found another text; " + nearest(name.text(), known));
  }

  private static String nearest(String name, Collection<String> known) {
    if (known.size() <= FEW) {
      return "the names are " + String.join(", ", known);
    }
    String asked = name.substring(0, Math.min(name.length(), LONGEST));
    List<String> near = Resemblance.nearest(asked, known, NEAREST);
    return "the nearest are " + String.join(", ", near);
  }
}
