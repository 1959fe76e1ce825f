package org.cobi.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.json.description.Definitions;
import org.cobi.json.description.Members;
import org.cobi.json.description.Schema;
import org.cobi.json.description.Shape;
import org.cobi.json.syntax.DocumentSize;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.syntax.Limits;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.TreeBuilder;
import org.cobi.json.tree.UnknownMember;

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
  /** The property that says what most documents are. */
  public static final String HEADER = "schema";

  private final String header;
  private final SchemaName schema;
  private final String meaning;
  private final Class<T> type;
  private final Members<T> content;
  private final Upcasters upcasters;
  private final DocumentSize size;
  private final Reading<T> reading;
  private final Shape<T> shape = new Flat();

  /** A kind of document that is read as a tree. */
  DocumentType(
      SchemaName schema, String meaning, Class<T> type, Members<T> content, Upcasters upcasters) {
    this(
        HEADER,
        schema,
        meaning,
        type,
        content,
        upcasters,
        DocumentSize.ORDINARY,
        DocumentType::readTree);
  }

  private DocumentType(
      String header,
      SchemaName schema,
      String meaning,
      Class<T> type,
      Members<T> content,
      Upcasters upcasters,
      DocumentSize size,
      Reading<T> reading) {
    this.header = header;
    this.schema = schema;
    this.meaning = meaning;
    this.type = type;
    this.content = content;
    this.upcasters = upcasters;
    this.size = size;
    this.reading = reading;
  }

  /** The same under another property, which was agreed with others before. */
  DocumentType<T> headed(String property) {
    return new DocumentType<>(property, schema, meaning, type, content, upcasters, size, reading);
  }

  /** The same, but large ones are read element by element. */
  DocumentType<T> large(Reading<T> elements) {
    return new DocumentType<>(
        header, schema, meaning, type, content, upcasters, DocumentSize.LARGE, elements);
  }

  /**
   * The property that says what a document is: {@code schema}; {@code format} in what schedulers
   * exchange.
   */
  public String header() {
    return header;
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
            DocumentText.of(json, 1, size, problems)
                .flatMap(text -> reading.read(this, text, problems)));
  }

  /**
   * The value that the bytes say. No more than the largest document is ever read; the stream stays
   * open.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public T read(InputStream json) throws IOException {
    byte[] bytes = json.readNBytes(size.bytes() + 1);
    return Parsing.orThrow(
        problems ->
            DocumentText.of(bytes, 1, size, problems)
                .flatMap(text -> reading.read(this, text, problems)));
  }

  /**
   * The value that one line of a file says.
   *
   * @param line the bytes of the line without its end
   * @param number the number of the line, from 1, for what is said of it
   * @throws CobiJsonException with everything that is wrong with it
   */
  public T readLine(byte[] line, int number) {
    return Parsing.orThrow(
        problems ->
            DocumentText.of(line, number, problems)
                .flatMap(text -> reading.read(this, text, problems)));
  }

  private Optional<T> readTree(DocumentText text, Problems problems) {
    return Parsing.parse(text, problems).flatMap(tree -> shape.read(tree, problems));
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
   * What the text says, and what it says beyond what this version knows. Nothing is lost:
   * properties that are not known are kept, and a document with events or codes that only a newer
   * version knows is carried as it stands. It is read as a tree, so even a caseload may not be
   * larger here than other documents.
   *
   * @throws CobiJsonException if it is broken in any other way
   */
  public Stored<T> readKeeping(String json) {
    return keeping(problems -> DocumentText.of(json, 1, problems));
  }

  /**
   * What the bytes say, and what they say beyond what this version knows.
   *
   * @throws CobiJsonException if the document is broken in any other way
   * @see #readKeeping(String)
   */
  public Stored<T> readKeeping(InputStream json) throws IOException {
    byte[] bytes = json.readNBytes(Limits.DOCUMENT_BYTES + 1);
    return keeping(problems -> DocumentText.of(bytes, 1, problems));
  }

  private Stored<T> keeping(Function<Problems, Optional<DocumentText>> source) {
    Problems problems = Problems.keepingUnknown();
    Optional<DocumentText> text = source.apply(problems);
    Optional<JsonValue> tree = text.flatMap(found -> Parsing.parse(found, problems));
    Optional<T> value = tree.flatMap(found -> shape.read(found, problems));
    if (value.isPresent() && problems.count() == 0) {
      List<UnknownMember> unknown =
          problems.unknown().isEmpty() ? List.of() : unknown(text.orElseThrow());
      return new Stored.Understood<>(value.get(), tree, unknown);
    }
    if (tree.isPresent() && isOfANewerVersion(problems)) {
      return new Stored.Newer<>(tree, problems.kept());
    }
    throw new CobiJsonException(problems.kept());
  }

  /** The same again with every name as it is, which no message may show. */
  private List<UnknownMember> unknown(DocumentText text) {
    Problems problems = Problems.keepingUnknown();
    return text.parse(Parsing.SYNTAX, name -> true, problems)
        .flatMap(tree -> shape.read(tree, problems))
        .map(read -> problems.unknown())
        .orElseThrow();
  }

  /** Whether nothing is wrong but what a newer version may have added. */
  private static boolean isOfANewerVersion(Problems problems) {
    List<JsonProblem.Code> codes = problems.kept().stream().map(JsonProblem::code).toList();
    return codes.contains(JsonProblem.Code.NEWER_VERSION)
        || codes.stream().allMatch(JsonProblem.Code.UNKNOWN_CODE::equals);
  }

  /**
   * The document as it stood, or with a changed value and everything that was kept in its place.
   *
   * @throws IllegalArgumentException if something that was kept has no place in the changed value
   */
  public String write(Stored<T> stored) {
    return Parsing.SYNTAX.write(contentOf(stored)::writeTo);
  }

  private JsonValue contentOf(Stored<T> stored) {
    return stored instanceof Stored.Understood<T> understood && understood.content().isEmpty()
        ? Grafting.of(tree(understood.value()), understood.unknown())
        : stored.content().orElseThrow();
  }

  /**
   * The JSON Schema (draft 2020-12) of its documents, indented. The same text lies in the jar as
   * {@link SchemaName#resource()}.
   */
  public String jsonSchema() {
    return Parsing.indented(DocumentSchemas.of(this)::writeTo);
  }

  /** Which version a document is of; empty, with a problem, if it is none that can be read. */
  Optional<SchemaName> version(JsonObject object, Problems problems) {
    Optional<JsonValue> found = object.member(header);
    if (found.isEmpty()) {
      problems.add(
          JsonProblem.Code.MISSING,
          object.position().below(header),
          "expected " + headerInWords() + ", found nothing");
      return Optional.empty();
    }
    if (!(found.get() instanceof JsonText text)) {
      problems.wrongKind(found.get(), headerInWords());
      return Optional.empty();
    }
    return readable(text, problems);
  }

  private String headerInWords() {
    return "the " + header + " of the document, which is " + schema;
  }

  private Optional<SchemaName> readable(JsonText text, Problems problems) {
    Optional<SchemaName> found =
        SchemaName.parse(text.text()).filter(other -> other.name().equals(schema.name()));
    if (found.isEmpty()) {
      problems.add(
          JsonProblem.Code.UNKNOWN_SCHEMA,
          text.position(),
          "expected the " + header + " " + schema + ", found " + Documents.kindOf(text.text()));
    } else if (found.get().version() > schema.version()) {
      problems.add(
          JsonProblem.Code.NEWER_VERSION,
          text.position(),
          "expected " + schema + " or older, found a newer version of it");
      return Optional.empty();
    }
    return found;
  }

  /** Writes the property that says what a document is into an object that is open. */
  void writeHeader(JsonSink sink) {
    sink.name(header);
    sink.text(schema.toString());
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

  /** How the text of a document becomes its value. */
  interface Reading<T> {
    /** The value; empty exactly when something was added to the problems. */
    Optional<T> read(DocumentType<T> document, DocumentText text, Problems problems);
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
          version(object, problems).map(found -> upToDate(object, found, problems));
      Optional<T> read = content.read(current.orElse(object), List.of(header), problems);
      return problems.count() > before ? Optional.empty() : read;
    }

    /** In a document that keeps what it does not know, everything needs a place to be put back. */
    @SuppressWarnings("ReferenceEquality") // what was changed is another object
    private JsonObject upToDate(JsonObject object, SchemaName found, Problems problems) {
      JsonObject current = upcasters.upToDate(object, found, schema);
      return current != object && problems.keepsUnknown()
          ? (JsonObject) TreeBuilder.treeOf(current::writeTo)
          : current;
    }

    @Override
    public void write(T value, JsonSink sink) {
      sink.startObject();
      writeHeader(sink);
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
