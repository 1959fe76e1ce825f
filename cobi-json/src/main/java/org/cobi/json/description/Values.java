package org.cobi.json.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read for each field of an object. */
public final class Values {
  private final List<? extends Field<?, ?>> fields;
  private final @Nullable Object[] values;

  /** Fields are asked for in their own order, so the one after the last is most likely meant. */
  private int next;

  Values(List<? extends Field<?, ?>> fields) {
    this.fields = fields;
    this.values = new Object[fields.size()];
  }

  /** The value of a field, which must be one of the object's own. */
  @SuppressWarnings("unchecked") // put() takes only pairs of a field and its own value
  public <V> V of(Field<?, V> field) {
    Object value = values[indexOf(field)];
    if (value == null) {
      throw new IllegalStateException("the field " + field.name() + " must have a value");
    }
    return (V) value;
  }

  <V> void put(Field<?, V> field, V value) {
    values[indexOf(field)] = value;
  }

  private int indexOf(Field<?, ?> field) {
    for (int tried = 0; tried < values.length; tried++) {
      int index = (next + tried) % values.length;
      if (fields.get(index).name().equals(field.name())) {
        next = (index + 1) % values.length;
        return index;
      }
    }
    throw new IllegalArgumentException(
        "the field must be one of the object's own but is " + field.name());
  }
}
