package org.cobi.playground.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;

/** The members of a JSON object while they are put together, in the order in which they come. */
final class Members {
  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  Members with(String name, JsonValue value) {
    members.put(name, value);
    return this;
  }

  /** A text, or whatever prints as one: a day, a code, a reference. */
  Members with(String name, Object value) {
    return with(name, JsonText.of(value.toString()));
  }

  Members with(String name, long number) {
    return with(name, JsonNumber.of(number));
  }

  Members with(String name, boolean truth) {
    return with(name, JsonTruth.of(truth));
  }

  /** A text, or nothing at all when there is nothing. */
  Members with(String name, Optional<?> value) {
    value.ifPresent(present -> with(name, present));
    return this;
  }

  Members with(String name, List<? extends JsonValue> values) {
    return with(name, JsonList.of(List.copyOf(values)));
  }

  JsonObject object() {
    return JsonObject.of(members);
  }
}
