package org.cobi.json.description;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
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
 * @param <T> the type that has it
 * @param <V> the type of its value as the owner knows it; an Optional where it may be absent
 */
public final class Field<T, V> {
  private final String name;
  private final Shape<?> shape;
  private final String meaning;
  private final Optional<JsonValue> usual;
  private final BiFunction<JsonValue, Problems, Optional<V>> present;
  private final Optional<V> absent;
  private final BiConsumer<T, JsonSink> writing;
  private final Optional<Function<T, V>> derivation;

  private Field(
      String name,
      Shape<?> shape,
      String meaning,
      Optional<JsonValue> usual,
      BiFunction<JsonValue, Problems, Optional<V>> present,
      Optional<V> absent,
      BiConsumer<T, JsonSink> writing,
      Optional<Function<T, V>> derivation) {
    this.name = name;
    this.shape = shape;
    this.meaning = meaning;
    this.usual = usual;
    this.present = present;
    this.absent = absent;
    this.writing = writing;
    this.derivation = derivation;
  }

  /** A property that must be there. */
  public static <T, V> Field<T, V> required(String name, Shape<V> shape, Function<T, V> value) {
    return of(name, shape, Optional.empty(), value);
  }

  private static <T, V> Field<T, V> of(
      String name, Shape<V> shape, Optional<V> absent, Function<T, V> value) {
    return new Field<>(
        name,
        shape,
        "",
        Optional.empty(),
        shape::read,
        absent,
        (owner, sink) -> write(name, shape, value.apply(owner), sink),
        Optional.empty());
  }

  private static <V> void write(String name, Shape<V> shape, V value, JsonSink sink) {
    sink.name(name);
    shape.write(value, sink);
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
        (owner, sink) -> {
          Optional<V> found = value.apply(owner);
          if (found.isPresent()) {
            write(name, shape, found.get(), sink);
          }
        },
        Optional.empty());
  }

  private static <V> Optional<Optional<V>> filled(Optional<V> read) {
    return read.isPresent() ? Optional.of(read) : Optional.empty();
  }

  /**
   * A property that follows from the others. It is written for whoever only reads, and may be left
   * out; where it is there, it must be what follows.
   */
  public static <T, V> Field<T, Optional<V>> derived(
      String name, Shape<V> shape, Function<T, V> value) {
    Function<T, Optional<V>> derivation = value.andThen(Optional::of);
    Field<T, Optional<V>> field = optional(name, shape, derivation);
    return new Field<>(
        name,
        shape,
        "",
        Optional.empty(),
        field.present,
        field.absent,
        field.writing,
        Optional.of(derivation));
  }

  /**
   * A property with a usual value: it may be left out by who writes by hand; we always write it.
   */
  public static <T, V> Field<T, V> usually(
      String name, Shape<V> shape, V usual, Function<T, V> value) {
    Field<T, V> field = of(name, shape, Optional.of(usual), value);
    return field.with("", Optional.of(TreeBuilder.treeOf(sink -> shape.write(usual, sink))));
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
        (owner, sink) -> {
          V found = value.apply(owner);
          if (!found.isEmpty()) {
            write(name, shape, found, sink);
          }
        },
        Optional.empty());
  }

  /** The same property with half a sentence about it, for the guide and the schema. */
  public Field<T, V> meaning(String words) {
    return with(words, usual);
  }

  private Field<T, V> with(String words, Optional<JsonValue> usualValue) {
    return new Field<>(name, shape, words, usualValue, present, absent, writing, derivation);
  }

  /** The same property of another type that has this one in it. */
  public <O> Field<O, V> of(Function<O, T> part) {
    return new Field<>(
        name,
        shape,
        meaning,
        usual,
        present,
        absent,
        (owner, sink) -> writing.accept(part.apply(owner), sink),
        derivation.map(derive -> derive.compose(part)));
  }

  /** The name of the property. */
  public String name() {
    return name;
  }

  /** How its value is written. */
  public Shape<?> shape() {
    return shape;
  }

  /** What it means; empty where only machines write it. */
  public String meaning() {
    return meaning;
  }

  /** The value that it usually has. */
  public Optional<JsonValue> usual() {
    return usual;
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
    writing.accept(owner, sink);
  }

  /** Whether it follows from the other properties. */
  boolean isDerived() {
    return derivation.isPresent();
  }

  /** Whether it was left out, or is what follows from the others. */
  boolean agreesWith(T owner, V read) {
    return derivation.isEmpty()
        || absent.filter(read::equals).isPresent()
        || derivation.get().apply(owner).equals(read);
  }

  /** The schema of its value. */
  Schema schema(Definitions definitions) {
    Schema schema = definitions.of(shape).meaning(meaning);
    return usual.isPresent() ? schema.with("default", usual.get()) : schema;
  }
}
