package org.cobi.json.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.UnknownMember;

/**
 * A type that is written as an object: its fields in the order in which they are written, and how a
 * value is made of what was read for them.
 *
 * <p>What the type itself refuses becomes a problem at the object's place, in the type's own words.
 *
 * @param <T> the type
 */
public final class ObjectShape<T> implements Members<T> {
  private final String noun;
  private final List<Field<? super T, ?>> fields;
  private final Function<Values, T> maker;
  private final Set<String> names;
  private final List<Field<? super T, ?>> derived;

  /**
   * Describes a type.
   *
   * @param noun what one is called, with its article: "a slot"
   * @param fields the properties in our order
   * @param maker puts a value together; may throw IllegalArgumentException in words that repeat
   *     nothing about a person
   */
  public ObjectShape(String noun, List<Field<? super T, ?>> fields, Function<Values, T> maker) {
    this.noun = noun;
    this.fields = List.copyOf(fields);
    this.maker = maker;
    this.derived = this.fields.stream().filter(Field::isDerived).toList();
    this.names = fields.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
  }

  /** A record of one part. */
  public static <T, A> ObjectShape<T> of(
      String noun, Field<? super T, A> first, Function<A, T> maker) {
    return new ObjectShape<>(noun, List.of(first), values -> maker.apply(values.of(first)));
  }

  /** A record of two parts. */
  public static <T, A, B> ObjectShape<T> of(
      String noun,
      Field<? super T, A> first,
      Field<? super T, B> second,
      BiFunction<A, B, T> maker) {
    return new ObjectShape<>(
        noun, List.of(first, second), values -> maker.apply(values.of(first), values.of(second)));
  }

  /** A record of three parts. */
  public static <T, A, B, C> ObjectShape<T> of(
      String noun,
      Field<? super T, A> first,
      Field<? super T, B> second,
      Field<? super T, C> third,
      OfThree<A, B, C, T> maker) {
    return new ObjectShape<>(
        noun,
        List.of(first, second, third),
        values -> maker.apply(values.of(first), values.of(second), values.of(third)));
  }

  /** A record of four parts. */
  public static <T, A, B, C, D> ObjectShape<T> of(
      String noun,
      Field<? super T, A> first,
      Field<? super T, B> second,
      Field<? super T, C> third,
      Field<? super T, D> fourth,
      OfFour<A, B, C, D, T> maker) {
    return new ObjectShape<>(
        noun,
        List.of(first, second, third, fourth),
        values ->
            maker.apply(values.of(first), values.of(second), values.of(third), values.of(fourth)));
  }

  /** What one is called, with its article: "a slot". */
  public String noun() {
    return noun;
  }

  /** The properties in our order. */
  public List<Field<? super T, ?>> fields() {
    return fields;
  }

  @Override
  public Optional<T> read(JsonValue value, Problems problems) {
    if (value instanceof JsonObject object) {
      return read(object, List.of(), problems);
    }
    problems.wrongKind(value, expected());
    return Optional.empty();
  }

  @Override
  public Optional<T> read(JsonObject object, List<String> others, Problems problems) {
    int before = problems.count();
    refuseUnknown(object, others, problems);
    Values values = new Values(fields);
    for (Field<? super T, ?> field : fields) {
      read(field, object, values, problems);
    }
    return problems.count() > before ? Optional.empty() : make(values, object, problems);
  }

  private static <V> void read(
      Field<?, V> field, JsonObject object, Values values, Problems problems) {
    field.read(object, problems).ifPresent(value -> values.put(field, value));
  }

  private Optional<T> make(Values values, JsonObject object, Problems problems) {
    try {
      T made = maker.apply(values);
      return agrees(made, values, object, problems) ? Optional.of(made) : Optional.empty();
    } catch (IllegalArgumentException refused) {
      problems.add(JsonProblem.Code.CONTRADICTION, object.position(), TextShape.messageOf(refused));
      return Optional.empty();
    }
  }

  /** Whether each derived property is what follows from the others. */
  private boolean agrees(T made, Values values, JsonObject object, Problems problems) {
    int before = problems.count();
    for (Field<? super T, ?> field : derived) {
      if (!agrees(field, made, values)) {
        problems.add(
            JsonProblem.Code.CONTRADICTION,
            object.member(field.name()).map(JsonValue::position).orElse(object.position()),
            "the property must be what follows from the others, or be left out");
      }
    }
    return problems.count() == before;
  }

  private static <T, V> boolean agrees(Field<? super T, V> field, T made, Values values) {
    return field.agreesWith(made, values.of(field));
  }

  private void refuseUnknown(JsonObject object, List<String> others, Problems problems) {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!names.contains(name) && !others.contains(name)) {
                unknown(name, member, object, others, problems);
              }
            });
  }

  private void unknown(
      String name, JsonValue member, JsonObject object, List<String> others, Problems problems) {
    if (problems.keepsUnknown()) {
      problems.keep(new UnknownMember(object.position(), name, member));
    } else {
      problems.add(() -> UnknownName.property(name, object, known(others)));
    }
  }

  /** Every name that may stand here, for a message. */
  private List<String> known(List<String> others) {
    return Stream.concat(others.stream(), fields.stream().map(Field::name)).toList();
  }

  @Override
  public void write(T value, JsonSink sink) {
    sink.startObject();
    writeMembers(value, sink);
    sink.endObject();
  }

  @Override
  public void writeMembers(T value, JsonSink sink) {
    fields.forEach(field -> field.write(value, sink));
  }

  @Override
  public String expected() {
    return noun;
  }

  @Override
  public Stream<Shape<?>> parts() {
    return fields.stream().map(Field::shape);
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema schema = Schema.ofType("object");
    describeMembers(schema, definitions);
    return schema.with("additionalProperties", false);
  }

  /** The schema of one choice: it is told by this property, and others may stand beside it. */
  Schema schemaWith(String property, Named<?> choice, Definitions definitions) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    properties.put(property, Schema.constant(choice.name()));
    Schema schema = Schema.open().meaning(choice.meaning());
    describeMembers(properties, new ArrayList<>(List.of(property)), schema, definitions);
    return schema;
  }

  @Override
  public void describeMembers(
      Map<String, Schema> properties,
      List<String> required,
      Schema schema,
      Definitions definitions) {
    for (Field<? super T, ?> field : fields) {
      properties.put(field.name(), field.schema(definitions));
      if (field.isRequired()) {
        required.add(field.name());
      }
    }
    schema.with("properties", properties);
    schema.withTexts("required", required);
  }

  /**
   * Makes a value of three parts.
   *
   * @param <A> the first
   * @param <B> the second
   * @param <C> the third
   * @param <T> the whole
   */
  @FunctionalInterface
  public interface OfThree<A, B, C, T> {
    /** The whole. */
    T apply(A first, B second, C third);
  }

  /**
   * Makes a value of four parts.
   *
   * @param <A> the first
   * @param <B> the second
   * @param <C> the third
   * @param <D> the fourth
   * @param <T> the whole
   */
  @FunctionalInterface
  public interface OfFour<A, B, C, D, T> {
    /** The whole. */
    T apply(A first, B second, C third, D fourth);
  }
}
