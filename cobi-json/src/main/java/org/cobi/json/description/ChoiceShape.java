package org.cobi.json.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;

/**
 * One of several types, told apart by a first property that holds a name of our own closed list.
 *
 * @param <T> what all of them are
 */
public final class ChoiceShape<T> implements Members<T> {
  private final String noun;
  private final String property;
  private final Function<T, Class<?>> typeOf;
  private final Map<String, Named<? extends T>> byName = new LinkedHashMap<>();
  private final Map<Class<?>, Named<? extends T>> byType = new HashMap<>();

  /**
   * Describes a choice.
   *
   * @param noun what one is called, with its article: "a command"
   * @param property the property that holds the name
   * @param typeOf the type of a value, as the list has it
   * @param choices the closed list
   * @throws IllegalArgumentException if a name or a type is there twice
   */
  public ChoiceShape(
      String noun,
      String property,
      Function<T, Class<?>> typeOf,
      List<? extends Named<? extends T>> choices) {
    this.noun = noun;
    this.property = property;
    this.typeOf = typeOf;
    choices.forEach(this::add);
  }

  private void add(Named<? extends T> choice) {
    if (byName.containsKey(choice.name()) || byType.containsKey(choice.type())) {
      throw new IllegalArgumentException(choice.name() + " must be there once but is there twice");
    }
    byName.put(choice.name(), choice);
    byType.put(choice.type(), choice);
  }

  /** The property that holds the name. */
  public String property() {
    return property;
  }

  /** The closed list, in order. */
  public List<Named<? extends T>> choices() {
    return List.copyOf(byName.values());
  }

  /** The name under which a value is written. */
  public String nameOf(T value) {
    return choiceOf(value).name();
  }

  @Override
  public Optional<T> read(JsonValue value, Problems problems) {
    if (value instanceof JsonObject object) {
      return read(object, List.of(), problems);
    }
    problems.wrongKind(value, noun);
    return Optional.empty();
  }

  @Override
  public Optional<T> read(JsonObject object, List<String> others, Problems problems) {
    Optional<Named<? extends T>> choice = named(object, problems);
    List<String> more = others.isEmpty() ? List.of(property) : withProperty(others);
    return choice.flatMap(found -> found.read(object, more, problems));
  }

  private List<String> withProperty(List<String> others) {
    List<String> more = new ArrayList<>();
    more.add(property);
    more.addAll(others);
    return more;
  }

  private Optional<Named<? extends T>> named(JsonObject object, Problems problems) {
    Position place = object.position().below(property);
    Optional<JsonValue> name = object.member(property);
    if (name.isEmpty()) {
      problems.add(
          JsonProblem.Code.MISSING, place, "expected the name of " + noun + ", found nothing");
      return Optional.empty();
    }
    if (!(name.get() instanceof JsonText text)) {
      problems.wrongKind(name.get(), "the name of " + noun);
      return Optional.empty();
    }
    Optional<Named<? extends T>> choice = Optional.ofNullable(byName.get(text.text()));
    if (choice.isEmpty()) {
      problems.add(UnknownName.choice(noun, text, byName.keySet()));
    }
    return choice;
  }

  @Override
  public void write(T value, JsonSink sink) {
    sink.startObject();
    writeMembers(value, sink);
    sink.endObject();
  }

  @Override
  public void writeMembers(T value, JsonSink sink) {
    writeName(value, sink);
    writeOtherMembers(value, sink);
  }

  /** Writes the property with the name into an object that is open. */
  public void writeName(T value, JsonSink sink) {
    sink.name(property);
    sink.text(nameOf(value));
  }

  /** Writes the other properties into an object that is open. */
  public void writeOtherMembers(T value, JsonSink sink) {
    choiceOf(value).writeMembers(value, sink);
  }

  private Named<? extends T> choiceOf(T value) {
    return Objects.requireNonNull(byType.get(typeOf.apply(value)), "every type has a name");
  }

  @Override
  public String expected() {
    return noun;
  }

  @Override
  public Stream<Shape<?>> parts() {
    return byName.values().stream().map(Named::shape);
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema schema = Schema.ofType("object");
    describeMembers(schema, definitions);
    return schema.with("unevaluatedProperties", false);
  }

  @Override
  public void describeMembers(
      Map<String, Schema> properties,
      List<String> required,
      Schema schema,
      Definitions definitions) {
    if (!properties.isEmpty()) {
      schema.with("properties", properties).withTexts("required", required);
    }
    schema.with(
        "oneOf", byName.values().stream().map(choice -> schemaOf(choice, definitions)).toList());
  }

  private Schema schemaOf(Named<? extends T> choice, Definitions definitions) {
    String name = Definitions.nameOf(noun) + "." + choice.name();
    return definitions.named(
        name, choice, () -> choice.shape().schemaWith(property, choice, definitions));
  }
}
