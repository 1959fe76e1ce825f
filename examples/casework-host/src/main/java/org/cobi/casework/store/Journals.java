package org.cobi.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cobi.json.Documents;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.episode.EpisodeId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The journals of all episodes. Entries are only ever added, each at the next place. */
@Repository
public class Journals {
  private static final String EXCLUSION_VIOLATION = "23P01";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Bookings bookings;

  /** Journals in a database. */
  public Journals(JdbcClient jdbc, TransactionTemplate transaction, Bookings bookings) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.bookings = bookings;
  }

  /** Begins to keep an episode; says false if it is kept already. */
  public boolean register(EpisodeId episode, DefinitionRef programme, ParticipantRef participant) {
    return jdbc.sql(
                """
                insert into episode (episode_id, programme_code, programme_version, participant)
                values (:episode, :code, :version, :participant)
                on conflict do nothing
                """)
            .param("episode", episode.value())
            .param("code", programme.code())
            .param("version", programme.version())
            .param("participant", participant.value())
            .update()
        == 1;
  }

  /** Every episode that is kept, in the order of their participants. */
  public List<Registered> all() {
    return jdbc.sql(
            """
            select e.episode_id, e.programme_code, e.programme_version, e.participant,
                   (select count(*) from journal_entry j where j.episode_id = e.episode_id) entries
            from episode e
            order by e.participant, e.episode_id
            """)
        .query(Journals::registered)
        .list();
  }

  private static Registered registered(ResultSet row, int number) throws SQLException {
    return new Registered(
        EpisodeId.of(row.getString("episode_id")),
        DefinitionRef.of(row.getString("programme_code"), row.getInt("programme_version")),
        ParticipantRef.of(row.getString("participant")),
        row.getLong("entries"));
  }

  /** The journal of an episode. */
  public Optional<Journal> find(EpisodeId episode) {
    return jdbc.sql("select programme_code, programme_version from episode where episode_id = :id")
        .param("id", episode.value())
        .query(
            (row, number) ->
                DefinitionRef.of(row.getString("programme_code"), row.getInt("programme_version")))
        .optional()
        .map(programme -> new Journal(episode, programme, entriesOf(episode)));
  }

  private List<JournalEntry> entriesOf(EpisodeId episode) {
    return jdbc
        .sql("select document from journal_entry where episode_id = :id order by sequence")
        .param("id", episode.value())
        .query(String.class)
        .list()
        .stream()
        .map(Documents.JOURNAL_ENTRY::read)
        .toList();
  }

  /**
   * Adds an entry at its place, and takes the time that its episode needs from now on, in one
   * transaction.
   */
  public Appended append(EpisodeId episode, JournalEntry entry, List<TakenTime> taken) {
    try {
      return transaction.execute(
          status -> {
            if (insert(episode, entry) == 0) {
              return Appended.SOMEBODY_WAS_QUICKER;
            }
            bookings.replace(episode, taken);
            return Appended.STORED;
          });
    } catch (DataIntegrityViolationException violation) {
      if (isExclusion(violation)) {
        return Appended.TIME_IS_TAKEN;
      }
      throw violation;
    }
  }

  private int insert(EpisodeId episode, JournalEntry entry) {
    return jdbc.sql(
            """
            insert into journal_entry (episode_id, sequence, command_id, recorded_at, document)
            values (:episode, :sequence, :command, :recorded, :document)
            on conflict do nothing
            """)
        .param("episode", episode.value())
        .param("sequence", entry.sequence())
        .param("command", entry.submission().id().value())
        .param("recorded", entry.submission().recordedAt().atOffset(ZoneOffset.UTC))
        .param("document", Documents.JOURNAL_ENTRY.write(entry))
        .update();
  }

  private static boolean isExclusion(DataIntegrityViolationException violation) {
    return violation.getMostSpecificCause() instanceof SQLException cause
        && EXCLUSION_VIOLATION.equals(cause.getSQLState());
  }
}
