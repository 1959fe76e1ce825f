package org.cobi.workflow.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cobi.model.audience.Audience;

/**
 * What one audience sees of something: named values in a fixed order.
 *
 * <p>A value is a text, a whole number, a truth, a day, a local time, or a list or map of these.
 * Nothing else can be in a view.
 *
 * @param audience for whom it was made
 * @param values what is shown, by name
 */
public record View(Audience audience, Map<String, Object> values) {

  /** Copies the values in their order. */
  public View {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Something that is shown; empty if this audience does not see it or there is nothing. */
  public Optional<Object> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Whether nothing at all is shown. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Says for whom it is and how much it shows, and nothing of it. */
  @Override
  public String toString() {
    return "View[" + audience.title() + ", " + values.size() + " values]";
  }
}
