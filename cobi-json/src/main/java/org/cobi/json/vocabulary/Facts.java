package org.cobi.json.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.json.description.Definitions;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Schema;
import org.cobi.json.description.Shape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.WholeNumber;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * The facts of a finding, by name. Numbers and truths are written as such, days and moments under
 * the name of their kind, and everything else (codes, references) as the text that it prints; so
 * each comes back as what it was, codes and references as their text.
 */
enum Facts implements Shape<Map<String, Object>> {
  /** The only one. */
  SHAPE;

  private static final WholeNumber NUMBER = new WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** The kinds that would else be mistaken for a text. */
  private static final Map<String, TextShape<?>> KINDS = kinds();

  private static Map<String, TextShape<?>> kinds() {
    Map<String, TextShape<?>> kinds = new LinkedHashMap<>();
    kinds.put("day", Moments.DAY);
    kinds.put("time", Moments.EXACT_LOCAL_TIME);
    kinds.put("moment", Moments.INSTANT);
    return kinds;
  }

  @Override
  public Optional<Map<String, Object>> read(JsonValue value, Problems problems) {
    if (!(value instanceof JsonObject object)) {
      problems.wrongKind(value, expected());
      return Optional.empty();
    }
    int before = problems.count();
    Map<String, Object> facts = new LinkedHashMap<>();
    object
        .members()
        .forEach((name, fact) -> fact(fact, problems).ifPresent(found -> facts.put(name, found)));
    return problems.count() > before ? Optional.empty() : Optional.of(facts);
  }

  private static Optional<?> fact(JsonValue value, Problems problems) {
    if (value instanceof JsonNumber) {
      return NUMBER.read(value, problems);
    }
    if (value instanceof JsonTruth truth) {
      return Optional.of(truth.isTrue());
    }
    if (value instanceof JsonText text) {
      return Optional.of(text.text());
    }
    Optional<Map.Entry<String, JsonValue>> only =
        value instanceof JsonObject object && object.members().size() == 1
            ? object.members().entrySet().stream().findFirst()
            : Optional.empty();
    Optional<TextShape<?>> kind = only.map(Map.Entry::getKey).map(KINDS::get);
    if (kind.isEmpty()) {
      problems.wrongKind(
          value, "a number, true or false, a text, or an object of one day, time or moment");
      return Optional.empty();
    }
    return kind.get().read(only.get().getValue(), problems);
  }

  @Override
  public void write(Map<String, Object> facts, JsonSink sink) {
    sink.startObject();
    facts.forEach(
        (name, fact) -> {
          sink.name(name);
          writeFact(fact, sink);
        });
    sink.endObject();
  }

  private static void writeFact(Object fact, JsonSink sink) {
    if (fact instanceof Integer || fact instanceof Long) {
      sink.number(fact.toString());
    } else if (fact instanceof Boolean truth) {
      sink.truth(truth);
    } else if (fact instanceof LocalDate day) {
      writeKind("day", Moments.DAY, day, sink);
    } else if (fact instanceof LocalDateTime time) {
      writeKind("time", Moments.EXACT_LOCAL_TIME, time, sink);
    } else if (fact instanceof Instant moment) {
      writeKind("moment", Moments.INSTANT, moment, sink);
    } else {
      sink.text(fact.toString());
    }
  }

  private static <T> void writeKind(String kind, TextShape<T> shape, T fact, JsonSink sink) {
    sink.startObject();
    sink.name(kind);
    shape.write(fact, sink);
    sink.endObject();
  }

  @Override
  public String expected() {
    return "an object of facts by name";
  }

  @Override
  public Schema schema(Definitions definitions) {
    Stream<Schema> plain =
        Stream.of(NUMBER.schema(definitions), Schema.ofType("boolean"), Schema.ofType("string"));
    Stream<Schema> kinds =
        KINDS.entrySet().stream()
            .map(kind -> one(kind.getKey(), kind.getValue().schema(definitions)));
    return Schema.ofType("object")
        .with(
            "additionalProperties",
            Schema.open().with("anyOf", Stream.concat(plain, kinds).toList()));
  }

  private static Schema one(String kind, Schema schema) {
    return Schema.ofType("object")
        .with("properties", Map.of(kind, schema))
        .withTexts("required", List.of(kind))
        .with("additionalProperties", false);
  }
}
