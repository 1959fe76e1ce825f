package org.cobi.json.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cobi.json.tree.JsonSink;

/**
 * A type that is only ever written, as an object.
 *
 * @param <T> the type
 */
public final class WrittenObject<T> implements Written<T> {
  private final List<Written<? super T>> members;

  private WrittenObject(List<Written<? super T>> members) {
    this.members = List.copyOf(members);
  }

  /** One without any properties yet. */
  public static <T> WrittenObject<T> empty() {
    return new WrittenObject<>(List.of());
  }

  /** With one more property. */
  public <V> WrittenObject<T> with(String name, Written<V> written, Function<T, V> value) {
    return withOptional(name, written, value.andThen(Optional::of));
  }

  /** With one more property that is left out when there is nothing to say. */
  public <V> WrittenObject<T> withOptional(
      String name, Written<V> written, Function<T, Optional<V>> value) {
    return and(
        (owner, sink) ->
            value
                .apply(owner)
                .ifPresent(
                    there -> {
                      sink.name(name);
                      written.write(there, sink);
                    }));
  }

  /** With one more property that holds a list; an empty list is written too. */
  public <V> WrittenObject<T> withList(
      String name, Written<V> element, Function<T, ? extends Iterable<V>> values) {
    return and(
        (owner, sink) -> {
          sink.name(name);
          sink.startList();
          values.apply(owner).forEach(value -> element.write(value, sink));
          sink.endList();
        });
  }

  private WrittenObject<T> and(Written<? super T> member) {
    List<Written<? super T>> more = new ArrayList<>(members);
    more.add(member);
    return new WrittenObject<>(more);
  }

  @Override
  public void write(T value, JsonSink sink) {
    sink.startObject();
    members.forEach(member -> member.write(value, sink));
    sink.endObject();
  }
}
