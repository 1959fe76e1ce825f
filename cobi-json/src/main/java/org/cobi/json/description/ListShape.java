package org.cobi.json.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * Values of one shape in order.
 *
 * @param element the shape of each
 * @param least how many there must be
 * @param <T> the type of each
 */
public record ListShape<T>(Shape<T> element, int least) implements Shape<List<T>> {

  /** A list that may be empty. */
  public ListShape(Shape<T> element) {
    this(element, 0);
  }

  @Override
  public Optional<List<T>> read(JsonValue value, Problems problems) {
    if (!(value instanceof JsonList list)) {
      problems.wrongKind(value, expected());
      return Optional.empty();
    }
    if (list.elements().size() < least) {
      problems.add(
          JsonProblem.Code.OUT_OF_RANGE,
          list.position(),
          "expected at least " + least + (least == 1 ? " element" : " elements") + ", found fewer");
      return Optional.empty();
    }
    List<T> elements = new ArrayList<>(list.elements().size());
    list.elements().forEach(each -> element.read(each, problems).ifPresent(elements::add));
    return Optional.of(elements).filter(read -> read.size() == list.elements().size());
  }

  @Override
  public void write(List<T> value, JsonSink sink) {
    sink.startList();
    value.forEach(each -> element.write(each, sink));
    sink.endList();
  }

  @Override
  public String expected() {
    return "a list, each element " + element.expected();
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(element);
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema schema = Schema.ofType("array").with("items", definitions.of(element));
    return least == 0 ? schema : schema.with("minItems", least);
  }
}
