package org.cobi.json.description;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;

/** One JSON Schema while it is being put together, its keywords in the order of their adding. */
public final class Schema {
  private final Map<String, JsonValue> keywords = new LinkedHashMap<>();

  private Schema() {}

  /** One that says nothing yet: everything is valid. */
  public static Schema open() {
    return new Schema();
  }

  /** One for values of a JSON type: "string", "object" and so on. */
  public static Schema ofType(String type) {
    return open().with("type", type);
  }

  /** One for exactly this text. */
  public static Schema constant(String text) {
    return open().with("const", text);
  }

  /** One for any of these texts. */
  public static Schema oneOfTexts(Collection<String> texts) {
    return open().withTexts("enum", texts);
  }

  /** With one more keyword. */
  public Schema with(String keyword, JsonValue value) {
    keywords.put(keyword, value);
    return this;
  }

  /** With one more keyword that has a text. */
  public Schema with(String keyword, String text) {
    return with(keyword, JsonText.of(text));
  }

  /** With one more keyword that has a number. */
  public Schema with(String keyword, long number) {
    return with(keyword, JsonNumber.of(number));
  }

  /** With one more keyword that is true or false. */
  public Schema with(String keyword, boolean truth) {
    return with(keyword, JsonTruth.of(truth));
  }

  /** With one more keyword that has a schema. */
  public Schema with(String keyword, Schema schema) {
    return with(keyword, schema.tree());
  }

  /** With one more keyword that has several schemas, in order. */
  public Schema with(String keyword, Collection<Schema> schemas) {
    return with(keyword, JsonList.of(schemas.stream().<JsonValue>map(Schema::tree).toList()));
  }

  /** With one more keyword that has schemas by name. */
  public Schema with(String keyword, Map<String, Schema> schemas) {
    Map<String, JsonValue> trees = new LinkedHashMap<>();
    schemas.forEach((name, schema) -> trees.put(name, schema.tree()));
    return with(keyword, JsonObject.of(trees));
  }

  /** With what it is for, in words; nothing if there are none. */
  public Schema meaning(String words) {
    return words.isEmpty() ? this : with("description", words);
  }

  /** With one more keyword that has texts, in order. */
  public Schema withTexts(String keyword, Collection<String> texts) {
    return with(keyword, JsonList.of(texts.stream().<JsonValue>map(JsonText::of).toList()));
  }

  /** The schema as it stands. */
  public JsonObject tree() {
    return JsonObject.of(keywords);
  }
}
