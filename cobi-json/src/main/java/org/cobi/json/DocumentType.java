package org.cobi.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.json.description.Definitions;
import org.cobi.json.description.Members;
import org.cobi.json.description.Schema;
import org.cobi.json.description.Shape;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.syntax.Limits;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.TreeBuilder;

/**
 * A kind of document that is stored or sent. It says itself what it is and of which version, as its
 * first property: {@code "schema":"cobi-event/1"}.
 *
 * <p>A name never changes its meaning. What a document of an older version says is brought up to
 * date before it is read; one of a newer version is refused by name.
 *
 * @param <T> the type of what it holds
 */
public final class DocumentType<T> {
  /** The property that says what a document is. */
  public static final String HEADER = "schema";

  private static final List<String> BESIDE = List.of(HEADER);

  private final SchemaName schema;
  private final String meaning;
  private final Class<T> type;
  private final Members<T> content;
  private final Shape<T> shape = new Flat();

  DocumentType(SchemaName schema, String meaning, Class<T> type, Members<T> content) {
    this.schema = schema;
    this.meaning = meaning;
    this.type = type;
    this.content = content;
  }

  /** The name and the version in which it is written: {@code cobi-event/1}. */
  public SchemaName schema() {
    return schema;
  }

  /** What it is, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** The Java type of what it holds. */
  public Class<T> type() {
    return type;
  }

  /** The document of a value, on one line, its properties in a fixed order. */
  public String write(T value) {
    return Parsing.SYNTAX.write(sink -> shape.write(value, sink));
  }

  /** The same over several lines, for people to read and to compare. */
  public String writeIndented(T value) {
    return Parsing.indented(sink -> shape.write(value, sink));
  }

  /** The same as a tree. */
  public JsonValue tree(T value) {
    return TreeBuilder.treeOf(sink -> shape.write(value, sink));
  }

  /**
   * The value that the text says.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public T read(String json) {
    return Parsing.orThrow(
        problems ->
            DocumentText.of(json, 1, problems)
                .flatMap(text -> Parsing.parse(text, problems))
                .flatMap(tree -> shape.read(tree, problems)));
  }

  /**
   * The value that the bytes say. No more than the largest document is ever read; the stream stays
   * open.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public T read(InputStream json) throws IOException {
    byte[] bytes = json.readNBytes(Limits.DOCUMENT_BYTES + 1);
    return Parsing.orThrow(
        problems ->
            DocumentText.of(bytes, 1, problems)
                .flatMap(text -> Parsing.parse(text, problems))
                .flatMap(tree -> shape.read(tree, problems)));
  }

  /**
   * The value that a tree says.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public T read(JsonValue tree) {
    return Parsing.orThrow(problems -> shape.read(tree, problems));
  }

  /**
   * The JSON Schema (draft 2020-12) of its documents, indented. The same text lies in the jar as
   * {@link SchemaName#resource()}.
   */
  public String jsonSchema() {
    return Parsing.indented(DocumentSchemas.of(this)::writeTo);
  }

  /** How it is written, header included: for this module's own packages. */
  public Shape<T> shape() {
    return shape;
  }

  Members<T> content() {
    return content;
  }

  @Override
  public String toString() {
    return schema.toString();
  }

  /** Header and content in one object. */
  private final class Flat implements Shape<T> {

    @Override
    public Optional<T> read(JsonValue value, Problems problems) {
      if (!(value instanceof JsonObject object)) {
        problems.wrongKind(value, expected());
        return Optional.empty();
      }
      int before = problems.count();
      Optional<JsonObject> current =
          header(object, problems).map(found -> Upcasters.RELEASED.upToDate(object, found, schema));
      Optional<T> read = content.read(current.orElse(object), BESIDE, problems);
      return problems.count() > before ? Optional.empty() : read;
    }

    /** Which version it is of; empty, with a problem, if it is none that can be read. */
    private Optional<SchemaName> header(JsonObject object, Problems problems) {
      Optional<JsonValue> header = object.member(HEADER);
      if (header.isEmpty()) {
        problems.add(
            JsonProblem.Code.MISSING,
            object.position().below(HEADER),
            "expected the schema of the document, which is " + schema + ", found nothing");
        return Optional.empty();
      }
      if (!(header.get() instanceof JsonText text)) {
        problems.wrongKind(header.get(), "the schema of the document, which is " + schema);
        return Optional.empty();
      }
      return readable(text, problems);
    }

    private Optional<SchemaName> readable(JsonText text, Problems problems) {
      Optional<SchemaName> found =
          SchemaName.parse(text.text()).filter(other -> other.name().equals(schema.name()));
      if (found.isEmpty()) {
        problems.add(
            JsonProblem.Code.UNKNOWN_SCHEMA,
            text.position(),
            "expected the schema " + schema + ", found " + Documents.kindOf(text.text()));
      } else if (found.get().version() > schema.version()) {
        problems.add(
            JsonProblem.Code.NEWER_VERSION,
            text.position(),
            "expected " + schema + " or older, found a newer version of it");
        return Optional.empty();
      }
      return found;
    }

    @Override
    public void write(T value, JsonSink sink) {
      sink.startObject();
      sink.name(HEADER);
      sink.text(schema.toString());
      content.writeMembers(value, sink);
      sink.endObject();
    }

    @Override
    public String expected() {
      return "a document " + schema;
    }

    @Override
    public Stream<Shape<?>> parts() {
      return Stream.of(content);
    }

    @Override
    public Schema schema(Definitions definitions) {
      return DocumentSchemas.of(DocumentType.this, definitions);
    }
  }
}
