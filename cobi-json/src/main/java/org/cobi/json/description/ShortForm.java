package org.cobi.json.description;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * An object that may also be written by hand as one of its parts alone. We always write it in full.
 *
 * @param full the object
 * @param part the text that may stand for it
 * @param fromPart makes the whole of the part
 * @param <T> the type
 * @param <P> the type of the part
 */
public record ShortForm<T, P>(ObjectShape<T> full, TextShape<P> part, Function<P, T> fromPart)
    implements Shape<T> {

  @Override
  public Optional<T> read(JsonValue value, Problems problems) {
    if (value instanceof JsonText) {
      return Mapped.map(part.read(value, problems), fromPart, value, problems);
    }
    return full.read(value, problems);
  }

  @Override
  public void write(T value, JsonSink sink) {
    full.write(value, sink);
  }

  @Override
  public String expected() {
    return full.expected() + ", or just " + part.expected();
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(full);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.open().with("anyOf", List.of(definitions.of(full), definitions.of(part)));
  }
}
