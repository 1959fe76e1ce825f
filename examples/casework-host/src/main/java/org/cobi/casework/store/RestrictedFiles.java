package org.cobi.casework.store;

import java.util.List;
import java.util.Optional;
import org.cobi.json.RestrictedDocuments;
import org.cobi.model.restricted.Safeguards;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.Link;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of the victim's side, in a schema of their own. Who reads one goes through {@code
 * RestrictedReading}, which records it first; only the safeguards leave without, into the workflow
 * alone.
 */
@Repository
public class RestrictedFiles {
  private final JdbcClient jdbc;

  /** Files in a database. */
  public RestrictedFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a file as it is now, as one more revision. */
  @Transactional
  public void keep(RestrictedFile file) {
    jdbc.sql(
            """
            insert into restricted.file_revision (file_id, revision, document)
            values (:file,
                    (select coalesce(max(revision), 0) + 1 from restricted.file_revision
                     where file_id = :file),
                    :document)
            """)
        .param("file", file.id().value())
        .param("document", RestrictedDocuments.FILE.write(file))
        .update();
    file.links().forEach(link -> keep(file, link));
  }

  private void keep(RestrictedFile file, Link link) {
    jdbc.sql(
            """
            insert into restricted.linked_episode (file_id, episode_id) values (:file, :episode)
            on conflict do nothing
            """)
        .param("file", file.id().value())
        .param("episode", link.episode().value())
        .update();
  }

  /** The name of the file to which an episode is linked. */
  public Optional<RestrictedFileId> linkedTo(EpisodeId episode) {
    return jdbc.sql(
            "select file_id from restricted.linked_episode where episode_id = :id order by file_id"
                + " limit 1")
        .param("id", episode.value())
        .query(String.class)
        .optional()
        .map(RestrictedFileId::of);
  }

  /** A file as it is now. Call it only where the reading is recorded. */
  public RestrictedFile load(RestrictedFileId file) {
    return RestrictedDocuments.FILE.read(
        jdbc.sql(
                "select document from restricted.file_revision where file_id = :id"
                    + " order by revision desc limit 1")
            .param("id", file.value())
            .query(String.class)
            .single());
  }

  /** What whoever books must respect, of all files together, as they are now. */
  public Safeguards safeguards() {
    return RestrictedFile.safeguards(names().stream().map(this::load).toList());
  }

  /** The name of every file. */
  public List<RestrictedFileId> names() {
    return jdbc
        .sql("select distinct file_id from restricted.file_revision order by file_id")
        .query(String.class)
        .list()
        .stream()
        .map(RestrictedFileId::of)
        .toList();
  }
}
