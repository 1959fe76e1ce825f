package org.cobi.json;

import static org.cobi.json.description.Field.optional;

import java.util.List;
import java.util.Optional;
import org.cobi.json.RestrictedAsked.ToAttribute;
import org.cobi.json.RestrictedAsked.ToDisclose;
import org.cobi.json.RestrictedAsked.ToEnter;
import org.cobi.json.description.Anything;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.TextShape;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.RestrictedAsking;
import org.cobi.json.vocabulary.RestrictedAsking.AskedDisclosure;
import org.cobi.json.vocabulary.RestrictedFiles;
import org.cobi.workflow.restricted.Attribution;
import org.cobi.workflow.restricted.RestrictedEvent;
import org.cobi.workflow.restricted.RestrictedFileId;

/**
 * How a restricted line of a case file is written: what is asked, and beside it of which file, what
 * is expected, and a note.
 */
final class RestrictedLines {
  /** The property by which a restricted line is known. */
  static final String PROPERTY = "restricted";

  private static final RestrictedFileId USUAL = RestrictedFileId.of("restricted-1");

  /** Everything that can be asked, by name. */
  static final ChoiceShape<Object> ASKED =
      new ChoiceShape<>(
          "a restricted line", PROPERTY, RestrictedAsking::typeOf, RestrictedAsking.ALL);

  private static final Field<RestrictedLine, Optional<RestrictedFileId>> FILE =
      optional("file", RestrictedFiles.FILE_ID, (RestrictedLine line) -> Optional.of(line.file()))
          .meaning("of which restricted file; `restricted-1` if left out");

  private static final Field<RestrictedLine, Optional<String>> NOTE =
      optional("note", TextShape.ANY, RestrictedLine::note)
          .meaning("words for whoever may read restricted lines; nothing is made of them");

  private static final Field<RestrictedLine, Optional<JsonValue>> EXPECT =
      optional("expect", Anything.SHAPE, RestrictedLine::expect)
          .meaning("what ought to come of it");

  /** The properties beside what is asked. */
  static final List<Field<RestrictedLine, ?>> FIELDS = List.of(FILE, NOTE, EXPECT);

  private static final List<String> NAMES = FIELDS.stream().map(Field::name).toList();

  private RestrictedLines() {}

  static Optional<RestrictedLine> read(int number, int after, JsonValue value, Problems problems) {
    if (!(value instanceof JsonObject object)) {
      problems.wrongKind(value, "a restricted line");
      return Optional.empty();
    }
    int before = problems.count();
    Optional<Object> asked = ASKED.read(object, NAMES, problems);
    Optional<RestrictedFileId> file = value(FILE, object, problems);
    Optional<String> note = value(NOTE, object, problems);
    if (problems.count() > before) {
      return Optional.empty();
    }
    return Optional.of(
        RestrictedLine.builder()
            .number(number)
            .after(after)
            .file(file.orElse(USUAL))
            .asked(asked(asked.orElseThrow()))
            .expect(object.member(EXPECT.name()))
            .note(note)
            .build());
  }

  private static <V> Optional<V> value(
      Field<RestrictedLine, Optional<V>> field, JsonObject object, Problems problems) {
    return field.read(object, problems).flatMap(found -> found);
  }

  private static RestrictedAsked asked(Object read) {
    if (read instanceof AskedDisclosure disclosure) {
      return new ToDisclose(disclosure.episode(), disclosure.request());
    }
    return read instanceof Attribution attribution
        ? new ToAttribute(attribution)
        : new ToEnter((RestrictedEvent) read);
  }

  private static Object written(RestrictedAsked asked) {
    if (asked instanceof ToDisclose disclosure) {
      return new AskedDisclosure(disclosure.episode(), disclosure.request());
    }
    return asked instanceof ToAttribute attributed
        ? attributed.attribution()
        : ((ToEnter) asked).entry();
  }

  static void write(RestrictedLine line, JsonSink sink) {
    Object asked = written(line.asked());
    sink.startObject();
    ASKED.writeName(asked, sink);
    FILE.write(line, sink);
    ASKED.writeOtherMembers(asked, sink);
    NOTE.write(line, sink);
    EXPECT.write(line, sink);
    sink.endObject();
  }
}
