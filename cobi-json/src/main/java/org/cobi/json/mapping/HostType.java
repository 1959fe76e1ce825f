package org.cobi.json.mapping;

import java.util.Optional;
import java.util.stream.Collectors;
import org.cobi.json.CobiJsonException;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.Named;
import org.cobi.json.description.Shape;
import org.cobi.json.description.TextShape;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.Types.Typed;

/**
 * One class as a host's mapper asks for it: a type of our list, or one of its kinds, such as the
 * one command {@code RecordOutcome} among all commands.
 *
 * @param type the type of our list
 * @param asked the class that was asked for
 * @param shape how the type is written
 * @param <T> the type of our list
 */
public record HostType<T>(Class<T> type, Class<?> asked, Shape<T> shape) {

  static <T> HostType<T> of(Typed<T> typed, Class<?> asked) {
    return new HostType<>(typed.type(), asked, typed.shape());
  }

  /** Writes a value of the class. */
  public void write(Object value, JsonSink sink) {
    shape.write(type.cast(value), sink);
  }

  /** How a value stands as the name of a member; empty if it is no text. */
  public Optional<String> key(Object value) {
    return shape instanceof TextShape<T> text
        ? Optional.of(text.print(type.cast(value)))
        : Optional.empty();
  }

  /** Whether a value can stand as the name of a member. */
  public boolean isText() {
    return shape instanceof TextShape<?>;
  }

  /**
   * The value of a tree.
   *
   * @param problems what was wrong before
   * @throws CobiJsonException with everything that is wrong with it
   */
  public Object read(Optional<JsonValue> tree, Problems problems) {
    Optional<T> read =
        problems.count() > 0 ? Optional.empty() : tree.flatMap(value -> read(value, problems));
    if (problems.count() > 0) {
      throw new CobiJsonException(problems.kept());
    }
    return read.orElseThrow();
  }

  private Optional<T> read(JsonValue tree, Problems problems) {
    Optional<T> read = shape.read(tree, problems);
    if (read.isPresent() && !asked.isInstance(read.get())) {
      problems.add(
          JsonProblem.Code.UNKNOWN_CODE,
          tree.position(),
          "expected " + expected() + ", found another of its kind");
      return Optional.empty();
    }
    return read;
  }

  private String expected() {
    return shape
        .parts()
        .filter(ChoiceShape.class::isInstance)
        .map(choice -> names((ChoiceShape<?>) choice))
        .findFirst()
        .orElse(shape.expected());
  }

  private String names(ChoiceShape<?> choice) {
    return choice.choices().stream()
        .filter(named -> asked.isAssignableFrom(named.type()))
        .map(Named::name)
        .collect(Collectors.joining(", "));
  }
}
