package org.cobi.json.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cobi.json.CobiJson;
import org.cobi.json.CobiJsonException;
import org.cobi.json.description.Anything;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Shape;
import org.cobi.json.tree.JsonNull;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * An object of somebody else's: the properties that we know are judged, all others are let be. A
 * null stands for a property that is not there, because other systems write it so.
 */
record ForeignObject(JsonObject object, Problems problems) {
  private static final ListShape<JsonValue> EACH = new ListShape<>(Anything.SHAPE);

  /** What a function reads from the object that a text says, or everything that is wrong. */
  static <T> T read(
      String json, Set<String> names, String noun, Function<ForeignObject, T> reading) {
    return read(CobiJson.tree(json, names), noun, reading);
  }

  /** What a function reads from a tree, or everything that is wrong. */
  static <T> T read(JsonValue tree, String noun, Function<ForeignObject, T> reading) {
    Problems problems = new Problems();
    if (!(tree instanceof JsonObject object)) {
      problems.wrongKind(tree, noun);
      throw new CobiJsonException(problems.kept());
    }
    T read = reading.apply(new ForeignObject(object, problems));
    if (problems.count() > 0) {
      throw new CobiJsonException(problems.kept());
    }
    return read;
  }

  /**
   * A property that must be there; where it is not, something stands for it and a problem says so.
   */
  <V> V required(String name, Shape<V> shape, V standIn) {
    Optional<JsonValue> member = member(name);
    if (member.isEmpty()) {
      problems.add(
          JsonProblem.Code.MISSING,
          object.position().below(name),
          "expected " + shape.expected() + ", found nothing");
    }
    return member.flatMap(value -> shape.read(value, problems)).orElse(standIn);
  }

  /** A property that may be left out. */
  <V> Optional<V> optional(String name, Shape<V> shape) {
    return member(name).flatMap(value -> shape.read(value, problems));
  }

  /** A list of objects that may be left out. */
  <V> List<V> list(String name, Function<ForeignObject, V> element) {
    List<V> elements = new ArrayList<>();
    for (JsonValue value : optional(name, EACH).orElse(List.of())) {
      if (value instanceof JsonObject each) {
        elements.add(element.apply(new ForeignObject(each, problems)));
      } else {
        problems.wrongKind(value, "an object");
      }
    }
    return List.copyOf(elements);
  }

  /** An object that may be left out. */
  Optional<ForeignObject> child(String name) {
    Optional<JsonValue> member = member(name);
    if (member.isPresent() && !(member.get() instanceof JsonObject)) {
      problems.wrongKind(member.get(), "an object");
    }
    return member
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .map(child -> new ForeignObject(child, problems));
  }

  /** Adds that a property says something that does not agree with the rest. */
  void contradiction(String name, String words) {
    problems.add(
        JsonProblem.Code.CONTRADICTION, object.member(name).orElse(object).position(), words);
  }

  private Optional<JsonValue> member(String name) {
    return object.member(name).filter(value -> !(value instanceof JsonNull));
  }
}
