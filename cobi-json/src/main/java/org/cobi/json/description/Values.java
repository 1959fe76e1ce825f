package org.cobi.json.description;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What was read for each field of an object. */
public final class Values {
  private final Map<String, Object> values = new HashMap<>();

  Values() {}

  /** The value of a field, which must be one of the object's own. */
  @SuppressWarnings("unchecked") // put() takes only pairs of a field and its own value
  public <V> V of(Field<?, V> field) {
    return (V) Objects.requireNonNull(values.get(field.name()), field.name());
  }

  <V> void put(Field<?, V> field, V value) {
    values.put(field.name(), value);
  }
}
