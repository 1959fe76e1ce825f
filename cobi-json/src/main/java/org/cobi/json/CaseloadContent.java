package org.cobi.json;

import static org.cobi.json.description.Field.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.json.description.Definitions;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Members;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Schema;
import org.cobi.json.description.Shape;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.Caseloads;
import org.cobi.model.person.Place;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;

/** What a caseload's document says after its header. Members that are not ours are kept. */
enum CaseloadContent implements Members<CaseloadDocument> {
  /** The only one. */
  CASELOAD;

  private static final List<Field<? super CaseloadDocument, ?>> HEAD =
      List.of(
          CaseloadHeader.NAME.of(CaseloadContent::header),
          CaseloadHeader.CALENDAR.of(CaseloadContent::header),
          CaseloadHeader.FUNDING_END.of(CaseloadContent::header));

  private static final Field<CaseloadDocument, List<Place>> OFFICES =
      required(
              "offices",
              new ListShape<>(Caseloads.OFFICE),
              (CaseloadDocument document) -> document.caseload().offices())
          .meaning("the offices");

  private static final Field<CaseloadDocument, List<PractitionerWeek>> PRACTITIONERS =
      required(
              "practitioners",
              new ListShape<>(Caseloads.PRACTITIONER),
              (CaseloadDocument document) -> document.caseload().practitioners())
          .meaning("the practitioners, each with their week");

  private static final Field<CaseloadDocument, List<SeriesNeed>> PARTICIPANTS =
      required(
              "participants",
              new ListShape<>(Caseloads.PARTICIPANT),
              (CaseloadDocument document) -> document.caseload().people())
          .meaning("the people, each with the series that they need");

  private static final List<Field<? super CaseloadDocument, ?>> LISTS =
      List.of(OFFICES, PRACTITIONERS, PARTICIPANTS);

  /** Says what there is; reading is left to who reads element by element. */
  private static final ObjectShape<CaseloadDocument> DESCRIBED =
      new ObjectShape<>(
          "a caseload",
          Stream.of(HEAD, LISTS).<Field<? super CaseloadDocument, ?>>flatMap(List::stream).toList(),
          values -> {
            throw new IllegalStateException("a caseload is read by its reader");
          });

  private static CaseloadHeader header(CaseloadDocument document) {
    return CaseloadHeader.of(document.caseload());
  }

  @Override
  public Optional<CaseloadDocument> read(
      JsonObject object, List<String> others, Problems problems) {
    return CaseloadReader.read(object, problems);
  }

  @Override
  public Optional<CaseloadDocument> read(JsonValue value, Problems problems) {
    if (value instanceof JsonObject object) {
      return read(object, List.of(), problems);
    }
    problems.wrongKind(value, expected());
    return Optional.empty();
  }

  @Override
  public void write(CaseloadDocument document, JsonSink sink) {
    sink.startObject();
    writeMembers(document, sink);
    sink.endObject();
  }

  @Override
  public void writeMembers(CaseloadDocument document, JsonSink sink) {
    writeHead(document, sink);
    LISTS.forEach(list -> list.write(document, sink));
  }

  /** Writes what stands before the lists. */
  void writeHead(CaseloadDocument document, JsonSink sink) {
    HEAD.forEach(field -> field.write(document, sink));
    LongDocuments.others(document.others(), sink);
  }

  @Override
  public String expected() {
    return DESCRIBED.expected();
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(DESCRIBED);
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema schema = Schema.ofType("object");
    describeMembers(schema, definitions);
    return schema;
  }

  @Override
  public void describeMembers(
      Map<String, Schema> properties,
      List<String> required,
      Schema schema,
      Definitions definitions) {
    DESCRIBED.describeMembers(properties, required, schema, definitions);
  }

  @Override
  public boolean isClosed() {
    return false;
  }
}
