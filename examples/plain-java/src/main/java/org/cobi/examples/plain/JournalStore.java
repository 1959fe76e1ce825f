package org.cobi.examples.plain;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cobi.json.Documents;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.episode.EpisodeId;

/** Journals in a table that only grows. */
record JournalStore(String url) {
  /** SQL states of this class say that a constraint was violated, here that of the key. */
  private static final String TAKEN = "23";

  void createTable() throws SQLException {
    String table =
        "create table if not exists journal (episode varchar(64), sequence bigint,"
            + " entry text not null, primary key (episode, sequence))";
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.createStatement().execute(table);
    }
  }

  Journal journal(EpisodeId episode, DefinitionRef programme) throws SQLException {
    String read = "select entry from journal where episode = ? order by sequence";
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(read)) {
      statement.setString(1, episode.value());
      ResultSet rows = statement.executeQuery();
      List<JournalEntry> entries = new ArrayList<>();
      while (rows.next()) {
        entries.add(Documents.JOURNAL_ENTRY.read(rows.getString(1)));
      }
      return new Journal(episode, programme, entries);
    }
  }

  /** Adds the entry; false if somebody else was quicker. */
  boolean append(EpisodeId episode, JournalEntry entry) throws SQLException {
    String insert = "insert into journal (episode, sequence, entry) values (?, ?, ?)";
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, episode.value());
      statement.setLong(2, entry.sequence());
      statement.setString(3, Documents.JOURNAL_ENTRY.write(entry));
      return statement.executeUpdate() == 1;
    } catch (SQLException refused) {
      if (String.valueOf(refused.getSQLState()).startsWith(TAKEN)) {
        return false;
      }
      throw refused;
    }
  }
}
