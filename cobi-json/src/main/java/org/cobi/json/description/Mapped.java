package org.cobi.json.description;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * A type that is written as a value of another type.
 *
 * @param inner how the other is written
 * @param from makes ours of the other
 * @param to makes the other of ours
 * @param <A> the other type
 * @param <T> our type
 */
public record Mapped<A, T>(Shape<A> inner, Function<A, T> from, Function<T, A> to)
    implements Shape<T> {

  @Override
  public Optional<T> read(JsonValue value, Problems problems) {
    return map(inner.read(value, problems), from, value, problems);
  }

  static <A, T> Optional<T> map(
      Optional<A> read, Function<A, T> from, JsonValue value, Problems problems) {
    try {
      return read.map(from);
    } catch (IllegalArgumentException refused) {
      problems.add(JsonProblem.Code.CONTRADICTION, value.position(), TextShape.messageOf(refused));
      return Optional.empty();
    }
  }

  @Override
  public void write(T value, JsonSink sink) {
    inner.write(to.apply(value), sink);
  }

  @Override
  public String expected() {
    return inner.expected();
  }

  @Override
  public Stream<Shape<?>> parts() {
    return inner.parts();
  }

  @Override
  public Schema schema(Definitions definitions) {
    return definitions.of(inner);
  }
}
