package org.cobi.json.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cobi.json.description.Definitions;
import org.cobi.json.description.Schema;
import org.cobi.json.description.Shape;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/** The values of a view by name: texts, whole numbers, truths, and lists and objects of these. */
enum ShownValues implements Shape<Map<String, Object>> {
  /** The only one. */
  SHAPE;

  private static final List<String> KINDS =
      List.of("string", "integer", "boolean", "array", "object");

  @Override
  public Optional<Map<String, Object>> read(JsonValue value, Problems problems) {
    if (!(value instanceof JsonObject object)) {
      problems.wrongKind(value, expected());
      return Optional.empty();
    }
    int before = problems.count();
    Map<String, Object> values = new LinkedHashMap<>();
    object
        .members()
        .forEach((name, each) -> one(each, problems).ifPresent(read -> values.put(name, read)));
    return problems.count() > before ? Optional.empty() : Optional.of(values);
  }

  private Optional<?> one(JsonValue value, Problems problems) {
    if (value instanceof JsonText text) {
      return Optional.of(text.text());
    }
    if (value instanceof JsonTruth truth) {
      return Optional.of(truth.isTrue());
    }
    if (value instanceof JsonObject) {
      return read(value, problems);
    }
    if (value instanceof JsonList list) {
      List<Object> elements = new ArrayList<>();
      list.elements().forEach(each -> one(each, problems).ifPresent(elements::add));
      return Optional.of(elements);
    }
    Optional<Long> number =
        value instanceof JsonNumber digits && digits.whole().isPresent()
            ? Optional.of(digits.whole().getAsLong())
            : Optional.empty();
    if (number.isEmpty()) {
      problems.wrongKind(value, "a text, a whole number, true or false, a list or an object");
    }
    return number;
  }

  @Override
  public void write(Map<String, Object> values, JsonSink sink) {
    sink.startObject();
    values.forEach(
        (name, value) -> {
          sink.name(name);
          writeOne(value, sink);
        });
    sink.endObject();
  }

  @SuppressWarnings("unchecked") // a view holds nothing but maps by name
  private void writeOne(Object value, JsonSink sink) {
    if (value instanceof Map<?, ?> map) {
      write((Map<String, Object>) map, sink);
    } else if (value instanceof List<?> list) {
      sink.startList();
      list.forEach(each -> writeOne(each, sink));
      sink.endList();
    } else if (value instanceof Boolean truth) {
      sink.truth(truth);
    } else if (value instanceof Long number) {
      sink.number(number.toString());
    } else {
      sink.text((String) value);
    }
  }

  @Override
  public String expected() {
    return "an object of values by name";
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.ofType("object")
        .with("additionalProperties", Schema.open().withTexts("type", KINDS));
  }
}
