package org.cobi.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cobi.json.description.Definitions;
import org.cobi.json.description.Members;
import org.cobi.json.description.Schema;
import org.cobi.json.tree.JsonObject;

/** Prints the JSON Schema of a kind of document from the description by which it is read. */
final class DocumentSchemas {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private DocumentSchemas() {}

  /** The whole schema, with its definitions. */
  static JsonObject of(DocumentType<?> document) {
    Definitions definitions = new Definitions();
    JsonObject body = of(document, definitions).tree();
    Schema schema =
        Schema.open()
            .with("$schema", DRAFT)
            .with("$id", document.schema().id())
            .with("title", document.schema().toString())
            .meaning(document.meaning());
    body.members().forEach(schema::with);
    return definitions.all().isEmpty()
        ? schema.tree()
        : schema.with("$defs", definitions.all()).tree();
  }

  /** The schema of header and content in one object. */
  static Schema of(DocumentType<?> document, Definitions definitions) {
    Members<?> content = document.content();
    Map<String, Schema> properties = new LinkedHashMap<>();
    properties.put(document.header(), Schema.constant(document.schema().toString()));
    List<String> required = new ArrayList<>(List.of(document.header()));
    Schema schema = Schema.ofType("object");
    content.describeMembers(properties, required, schema, definitions);
    return content.isClosed() ? schema.with("unevaluatedProperties", false) : schema;
  }
}
