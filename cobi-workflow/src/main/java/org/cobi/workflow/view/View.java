package org.cobi.workflow.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cobi.model.audience.Audience;

/**
 * What one audience sees of something: named values in a fixed order.
 *
 * <p>A value is a text, a whole number, a truth, or a list or map of these; a day or a local time
 * is its ISO text. Nothing else can be in a view, so nothing can hide in one: no reference to an
 * episode, and nothing that prints more than it shows.
 *
 * @param audience for whom it was made
 * @param values what is shown, by name
 */
public record View(Audience audience, Map<String, Object> values) {

  /**
   * Copies the values in their order.
   *
   * @throws IllegalArgumentException if one is anything else
   */
  public View {
    values = shown(values);
  }

  private static Map<String, Object> shown(Map<?, ?> values) {
    Map<String, Object> copy = new LinkedHashMap<>();
    values.forEach((name, value) -> copy.put(nameOf(name), shown(value)));
    return Collections.unmodifiableMap(copy);
  }

  private static String nameOf(Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw somethingElse();
  }

  private static Object shown(Object value) {
    if (value instanceof String || value instanceof Boolean || value instanceof Long) {
      return value;
    }
    if (value instanceof Integer number) {
      return number.longValue();
    }
    if (value instanceof LocalDate || value instanceof LocalDateTime) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().<Object>map(View::shown).toList();
    }
    if (value instanceof Map<?, ?> map) {
      return shown(map);
    }
    throw somethingElse();
  }

  private static IllegalArgumentException somethingElse() {
    return new IllegalArgumentException(
        "a view must hold texts, whole numbers, truths, lists and maps but holds something else");
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
