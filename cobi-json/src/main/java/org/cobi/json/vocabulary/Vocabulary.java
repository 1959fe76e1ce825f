package org.cobi.json.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Shape;

/** Every name of a property that is ours, and may therefore be shown in a message. */
public final class Vocabulary {
  private final Set<String> names = new HashSet<>();
  private final Set<Shape<?>> seen = new HashSet<>();

  private Vocabulary() {}

  /** The names of all properties in these shapes and in their parts, and these other names. */
  public static Set<String> of(Stream<? extends Shape<?>> shapes, String... others) {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.names.addAll(List.of(others));
    shapes.forEach(vocabulary::add);
    return Set.copyOf(vocabulary.names);
  }

  private void add(Shape<?> shape) {
    if (!seen.add(shape)) {
      return;
    }
    if (shape instanceof ObjectShape<?> object) {
      object.fields().forEach(field -> names.add(field.name()));
    }
    if (shape instanceof ChoiceShape<?> choice) {
      names.add(choice.property());
    }
    if (shape == Hours.WEEKDAY) {
      names.addAll(Hours.weekdays());
    }
    shape.parts().forEach(this::add);
  }
}
