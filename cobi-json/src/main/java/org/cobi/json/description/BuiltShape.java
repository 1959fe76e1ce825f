package org.cobi.json.description;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Describes a type that has a builder: each field together with the builder's method that takes it.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class BuiltShape<T, B> {
  private final String noun;
  private final Supplier<B> start;
  private final Function<B, T> end;
  private final List<Field<? super T, ?>> fields = new ArrayList<>();
  private final List<BiConsumer<B, Values>> setters = new ArrayList<>();

  private BuiltShape(String noun, Supplier<B> start, Function<B, T> end) {
    this.noun = noun;
    this.start = start;
    this.end = end;
  }

  /** Begins with how a builder is made and how it ends. */
  public static <T, B> BuiltShape<T, B> of(String noun, Supplier<B> start, Function<B, T> end) {
    return new BuiltShape<>(noun, start, end);
  }

  /** Adds a field and the builder's method that takes its value. */
  public <V> BuiltShape<T, B> with(Field<? super T, V> field, BiConsumer<B, V> setter) {
    fields.add(field);
    setters.add((builder, values) -> setter.accept(builder, values.of(field)));
    return this;
  }

  /** Adds a field that follows from the others. */
  public BuiltShape<T, B> derived(Field<? super T, ?> field) {
    fields.add(field);
    return this;
  }

  /** The finished description. */
  public ObjectShape<T> shape() {
    List<BiConsumer<B, Values>> all = List.copyOf(setters);
    return new ObjectShape<>(
        noun,
        fields,
        values -> {
          B builder = start.get();
          all.forEach(setter -> setter.accept(builder, values));
          return end.apply(builder);
        });
  }
}
