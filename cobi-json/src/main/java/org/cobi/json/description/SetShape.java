package org.cobi.json.description;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * Different values of one shape. They are written in a fixed order, whatever the set's own is.
 *
 * @param list the shape of all of them
 * @param order the order in which they are written
 * @param <T> the type of each
 */
public record SetShape<T>(ListShape<T> list, Comparator<? super T> order) implements Shape<Set<T>> {

  /** Codes in the order of their enum. */
  public static <E extends Enum<E>> SetShape<E> of(CodeShape<E> element) {
    return of(element, Comparator.naturalOrder());
  }

  /** Values in this order. */
  public static <T> SetShape<T> of(Shape<T> element, Comparator<? super T> order) {
    return new SetShape<>(new ListShape<>(element), order);
  }

  @Override
  public Optional<Set<T>> read(JsonValue value, Problems problems) {
    Optional<List<T>> elements = list.read(value, problems);
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    Set<T> different = new LinkedHashSet<>(elements.get());
    if (different.size() < elements.get().size()) {
      problems.add(
          JsonProblem.Code.DUPLICATE,
          value.position(),
          "expected each element once, found one of them again");
      return Optional.empty();
    }
    return Optional.of(different);
  }

  @Override
  public void write(Set<T> value, JsonSink sink) {
    list.write(value.stream().sorted(order).toList(), sink);
  }

  @Override
  public String expected() {
    return list.expected();
  }

  @Override
  public Stream<Shape<?>> parts() {
    return list.parts();
  }

  @Override
  public Schema schema(Definitions definitions) {
    return list.schema(definitions).with("uniqueItems", true);
  }
}
