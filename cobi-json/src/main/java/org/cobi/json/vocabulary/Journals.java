package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Mapped;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.Values;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.person.Actor;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeId;

/** Commands as they are sent, and what became of them. */
public final class Journals {
  /** A command as a host sends it. */
  public static final ObjectShape<Submission> SUBMISSION =
      BuiltShape.of("a submission", Submission::builder, Submission.Builder::build)
          .with(
              required("id", Episodes.COMMAND_ID, Submission::id).meaning("the command's own name"),
              Submission.Builder::id)
          .with(
              required("episode", Episodes.ID, Submission::episode)
                  .meaning("the episode of which it is asked"),
              Submission.Builder::episode)
          .with(
              required("recordedAt", Moments.INSTANT, Submission::recordedAt)
                  .meaning("the host's clock when it was recorded"),
              Submission.Builder::recordedAt)
          .with(
              optional("recordedBy", People.ACTOR, Submission::recordedBy)
                  .meaning("who recorded it"),
              Submission.Builder::recordedBy)
          .with(
              required("command", Commands.COMMAND, Submission::command).meaning("what is asked"),
              Submission.Builder::command)
          .shape();

  private static final Shape<Long> PLACE =
      new Mapped<>(WholeNumber.AT_LEAST_ONE, Integer::longValue, Math::toIntExact);

  private static final Field<Entry, Long> SEQUENCE =
      required("sequence", PLACE, Entry::sequence).meaning("its place in the journal, from 1");

  private static final Field<Entry, CommandId> ID =
      required("id", Episodes.COMMAND_ID, Entry::id).meaning("the command's own name");

  private static final Field<Entry, Instant> RECORDED_AT =
      required("recordedAt", Moments.INSTANT, Entry::recordedAt)
          .meaning("the host's clock when it was recorded");

  private static final Field<Entry, Optional<Actor>> RECORDED_BY =
      optional("recordedBy", People.ACTOR, Entry::recordedBy).meaning("who recorded it");

  private static final Field<Entry, EpisodeCommand> COMMAND =
      required("command", Commands.COMMAND, Entry::command).meaning("what was asked");

  private static final Field<Entry, List<EpisodeEvent>> EVENTS =
      required("events", new ListShape<>(Events.EVENT), Entry::events)
          .meaning("what happened, in order");

  /** An entry inside the document of its episode. */
  static final ObjectShape<Entry> ENTRY_OF_AN_EPISODE =
      new ObjectShape<>(
          "an entry",
          List.of(SEQUENCE, ID, RECORDED_AT, RECORDED_BY, COMMAND, EVENTS),
          Journals::entry);

  private static final Field<JournalEntry, EpisodeId> EPISODE =
      required("episode", Episodes.ID, (JournalEntry entry) -> entry.submission().episode())
          .meaning("the episode of which it is");

  /** An entry alone. */
  public static final ObjectShape<JournalEntry> ENTRY =
      new ObjectShape<>(
          "a journal entry",
          List.of(
              EPISODE,
              SEQUENCE.of(Entry::of),
              ID.of(Entry::of),
              RECORDED_AT.of(Entry::of),
              RECORDED_BY.of(Entry::of),
              COMMAND.of(Entry::of),
              EVENTS.of(Entry::of)),
          values -> entry(values).of(values.of(EPISODE)));

  /** The entries of a journal. */
  public static final Shape<List<Entry>> ENTRIES = new ListShape<>(ENTRY_OF_AN_EPISODE);

  private Journals() {}

  private static Entry entry(Values values) {
    return new Entry(
        values.of(SEQUENCE),
        values.of(ID),
        values.of(RECORDED_AT),
        values.of(RECORDED_BY),
        values.of(COMMAND),
        values.of(EVENTS));
  }

  /** The journal of an episode with these entries. */
  public static Journal journal(EpisodeId episode, DefinitionRef programme, List<Entry> entries) {
    return new Journal(
        episode, programme, entries.stream().map(entry -> entry.of(episode)).toList());
  }

  /** The entries as they are written. */
  public static List<Entry> entriesOf(Journal journal) {
    return journal.entries().stream().map(Entry::of).toList();
  }

  /** An entry that does not say of which episode it is. */
  public record Entry(
      long sequence,
      CommandId id,
      Instant recordedAt,
      Optional<Actor> recordedBy,
      EpisodeCommand command,
      List<EpisodeEvent> events) {

    static Entry of(JournalEntry entry) {
      Submission submission = entry.submission();
      return new Entry(
          entry.sequence(),
          submission.id(),
          submission.recordedAt(),
          submission.recordedBy(),
          submission.command(),
          entry.events());
    }

    JournalEntry of(EpisodeId episode) {
      Submission submission =
          Submission.builder()
              .id(id)
              .episode(episode)
              .recordedAt(recordedAt)
              .recordedBy(recordedBy)
              .command(command)
              .build();
      return new JournalEntry(sequence, submission, events);
    }
  }
}
