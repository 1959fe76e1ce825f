package org.cobi.json.description;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.TreeBuilder;

/**
 * One property of a type: its name, how its value is written, and what it means to leave it out.
 *
 * @param name the name of the property
 * @param shape how its value is written
 * @param meaning what it means, for the guide; empty where only machines write it
 * @param usual the value that it usually has, for the guide
 * @param present how a value that is there is read
 * @param absent the value if nothing is there; empty for a property that must be there
 * @param writing how the owner's value is written; empty if it is left out
 * @param <T> the type that has it
 * @param <V> the type of its value as the owner knows it; an Optional where it may be absent
 */
public record Field<T, V>(
    String name,
    Shape<?> shape,
    String meaning,
    Optional<JsonValue> usual,
    BiFunction<JsonValue, Problems, Optional<V>> present,
    Optional<V> absent,
    Function<T, Optional<Consumer<JsonSink>>> writing) {

  /** A property that must be there. */
  public static <T, V> Field<T, V> required(String name, Shape<V> shape, Function<T, V> value) {
    return new Field<>(
        name,
        shape,
        "",
        Optional.empty(),
        shape::read,
        Optional.empty(),
        owner -> Optional.of(sink -> shape.write(value.apply(owner), sink)));
  }

  /** A property that is left out when there is nothing to say. */
  public static <T, V> Field<T, Optional<V>> optional(
      String name, Shape<V> shape, Function<T, Optional<V>> value) {
    return new Field<>(
        name,
        shape,
        "",
        Optional.empty(),
        (found, problems) -> filled(shape.read(found, problems)),
        Optional.of(Optional.empty()),
        owner -> value.apply(owner).map(there -> sink -> shape.write(there, sink)));
  }

  private static <V> Optional<Optional<V>> filled(Optional<V> read) {
    return read.isPresent() ? Optional.of(read) : Optional.empty();
  }

  /**
   * A property with a usual value: it may be left out by who writes by hand; we always write it.
   */
  public static <T, V> Field<T, V> usually(
      String name, Shape<V> shape, V usual, Function<T, V> value) {
    return new Field<>(
        name,
        shape,
        "",
        Optional.of(TreeBuilder.treeOf(sink -> shape.write(usual, sink))),
        shape::read,
        Optional.of(usual),
        owner -> Optional.of(sink -> shape.write(value.apply(owner), sink)));
  }

  /** A list or a set that is left out when it is empty. */
  public static <T, V extends Collection<?>> Field<T, V> maybeEmpty(
      String name, Shape<V> shape, V empty, Function<T, V> value) {
    return new Field<>(
        name,
        shape,
        "",
        Optional.empty(),
        shape::read,
        Optional.of(empty),
        owner ->
            Optional.of(value.apply(owner))
                .filter(found -> !found.isEmpty())
                .map(found -> sink -> shape.write(found, sink)));
  }

  /** The same property with half a sentence about it, for the guide. */
  public Field<T, V> meaning(String words) {
    return new Field<>(name, shape, words, usual, present, absent, writing);
  }

  /** Whether it must be there. */
  public boolean isRequired() {
    return absent.isEmpty();
  }

  /** Its value in an object; empty exactly when something was added to the problems. */
  public Optional<V> read(JsonObject object, Problems problems) {
    Optional<JsonValue> member = object.member(name);
    if (member.isPresent()) {
      return present.apply(member.get(), problems);
    }
    if (isRequired()) {
      problems.add(
          JsonProblem.Code.MISSING,
          object.position().below(name),
          "expected " + shape.expected() + ", found nothing");
    }
    return absent;
  }

  /** Writes name and value, or nothing if it is left out. */
  public void write(T owner, JsonSink sink) {
    writing
        .apply(owner)
        .ifPresent(
            content -> {
              sink.name(name);
              content.accept(sink);
            });
  }
}
