package org.cobi.json;

import static org.cobi.json.description.Field.optional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cobi.json.description.Anything;
import org.cobi.json.description.Field;
import org.cobi.json.description.Moments;
import org.cobi.json.description.TextShape;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.Commands;
import org.cobi.json.vocabulary.Episodes;
import org.cobi.json.vocabulary.People;
import org.cobi.model.person.Actor;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.EpisodeId;

/**
 * How a line of a case file is written: the properties of its command, and beside them those of the
 * sending.
 */
final class CaseLines {
  private static final int NOON = 12;

  private static final Field<CaseLine, Optional<CommandId>> ID =
      optional("id", Episodes.COMMAND_ID, (CaseLine line) -> Optional.of(line.submission().id()))
          .meaning("the command's own name; `line-7` on line 7 if left out");

  private static final Field<CaseLine, Optional<EpisodeId>> EPISODE =
      optional("episode", Episodes.ID, (CaseLine line) -> Optional.of(line.submission().episode()))
          .meaning("the episode; the header's if left out");

  private static final Field<CaseLine, Optional<ProgrammeDefinition>> PROGRAMME =
      optional("programme", CaseHeaders.PUBLISHED, CaseLine::programme)
          .meaning("on a line that begins an episode: its programme; the header's if left out");

  private static final Field<CaseLine, Optional<Instant>> RECORDED_AT =
      optional(
              "recordedAt",
              Moments.INSTANT,
              (CaseLine line) -> Optional.of(line.submission().recordedAt()))
          .meaning(
              "when it was recorded; if left out, noon in London on the command's day, and for"
                  + " `report-relapse` its `at`");

  private static final Field<CaseLine, Optional<Actor>> RECORDED_BY =
      optional("recordedBy", People.ACTOR, (CaseLine line) -> line.submission().recordedBy())
          .meaning("who recorded it");

  private static final Field<CaseLine, Optional<String>> NOTE =
      optional("note", TextShape.ANY, CaseLine::note)
          .meaning("words for the reader of the file; nothing is made of them");

  private static final Field<CaseLine, Optional<JsonValue>> EXPECT =
      optional("expect", Anything.SHAPE, CaseLine::expect)
          .meaning("what ought to come of the command");

  /** The properties of the sending. */
  static final List<Field<CaseLine, ?>> FIELDS =
      List.of(ID, EPISODE, PROGRAMME, RECORDED_AT, RECORDED_BY, NOTE, EXPECT);

  private static final List<String> NAMES = FIELDS.stream().map(Field::name).toList();

  private CaseLines() {}

  static Optional<CaseLine> read(
      int lineNumber, JsonValue value, EpisodeId usualEpisode, Problems problems) {
    if (!(value instanceof JsonObject object)) {
      problems.wrongKind(value, "a command");
      return Optional.empty();
    }
    int before = problems.count();
    Optional<EpisodeCommand> command = Commands.COMMAND.read(object, NAMES, problems);
    Optional<CommandId> id = value(ID, object, problems);
    Optional<EpisodeId> episode = value(EPISODE, object, problems);
    Optional<ProgrammeDefinition> programme = value(PROGRAMME, object, problems);
    Optional<Instant> recordedAt = value(RECORDED_AT, object, problems);
    Optional<Actor> recordedBy = value(RECORDED_BY, object, problems);
    Optional<String> note = value(NOTE, object, problems);
    if (problems.count() > before) {
      return Optional.empty();
    }
    EpisodeCommand asked = command.orElseThrow();
    return Optional.of(
        CaseLine.builder()
            .lineNumber(lineNumber)
            .submission(
                Submission.builder()
                    .id(id.orElseGet(() -> CommandId.of("line-" + lineNumber)))
                    .episode(episode.orElse(usualEpisode))
                    .recordedAt(recordedAt.orElseGet(() -> usuallyRecordedAt(asked)))
                    .recordedBy(recordedBy)
                    .command(asked)
                    .build())
            .programme(programme)
            .expect(object.member(EXPECT.name()))
            .note(note)
            .build());
  }

  private static <V> Optional<V> value(
      Field<CaseLine, Optional<V>> field, JsonObject object, Problems problems) {
    return field.read(object, problems).flatMap(found -> found);
  }

  private static Instant usuallyRecordedAt(EpisodeCommand command) {
    return command instanceof ReportRelapse report
        ? report.at()
        : LondonTime.instantOf(command.on().atTime(NOON, 0));
  }

  static void write(CaseLine line, JsonSink sink) {
    EpisodeCommand command = line.submission().command();
    sink.startObject();
    Commands.COMMAND.writeName(command, sink);
    List.of(ID, EPISODE, PROGRAMME, RECORDED_AT, RECORDED_BY)
        .forEach(field -> field.write(line, sink));
    Commands.COMMAND.writeOtherMembers(command, sink);
    List.of(NOTE, EXPECT).forEach(field -> field.write(line, sink));
    sink.endObject();
  }
}
