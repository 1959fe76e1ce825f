package org.cobi.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.casework.store.Entries.entry;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.episode.EpisodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is killed in the middle of appends; what was acknowledged is there afterwards. The
 * server is one that need not keep what it acknowledges ({@code synchronous_commit = off}, the
 * default of the embedded one), so this fails without the triggers that ask it to.
 */
class CrashTest {
  private static final int WRITERS = 4;
  private static final int BEFORE_THE_CRASH = 200;

  @TempDir private Path folder;

  @Test
  void nothing_that_was_acknowledged_is_lost() throws Exception {
    Path data = folder.resolve("data");
    Map<EpisodeId, Long> acknowledged = new ConcurrentHashMap<>();
    EmbeddedPostgres postgres = start(data);
    Database database = Database.of(postgres.getPostgresDatabase());
    writeUntilKilled(database, data, acknowledged);

    assertThat(acknowledged).as("every writer was acknowledged").hasSize(WRITERS);
    assertThat(acknowledged.values().stream().mapToLong(Long::longValue).sum())
        .as("enough was written before the crash")
        .isGreaterThanOrEqualTo(BEFORE_THE_CRASH);

    postgres.close(); // nothing of it runs any more; this gives the folder back
    try (EmbeddedPostgres again = start(data)) {
      Journals journals = Database.of(again.getPostgresDatabase()).journals();
      acknowledged.forEach((episode, last) -> holdsUpTo(journals, episode, last));
    }
  }

  private static EmbeddedPostgres start(Path data) throws IOException {
    return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).start();
  }

  /** The journal is whole, and at most the one entry that was on its way is there as well. */
  private static void holdsUpTo(Journals journals, EpisodeId episode, long last) {
    List<JournalEntry> stored = journals.find(episode).map(Journal::entries).orElseThrow();
    assertThat((long) stored.size()).isBetween(last, last + 1);
    assertThat(stored.get((int) last - 1).submission().id().value()).isEqualTo("c-" + last);
  }

  private static void writeUntilKilled(
      Database database, Path data, Map<EpisodeId, Long> acknowledged) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    CountDownLatch enough = new CountDownLatch(BEFORE_THE_CRASH);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int writer = 1; writer <= WRITERS; writer++) {
        EpisodeId episode = EpisodeId.of("e-" + writer);
        Entries.register(database.journals(), episode);
        all.add(writers.submit(() -> write(database.journals(), episode, acknowledged, enough)));
      }
      assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
      kill(data);
      for (Future<?> each : all) {
        each.get(2, TimeUnit.MINUTES);
      }
    } finally {
      writers.shutdownNow();
    }
  }

  private static void write(
      Journals journals,
      EpisodeId episode,
      Map<EpisodeId, Long> acknowledged,
      CountDownLatch enough) {
    for (long place = 1; ; place++) {
      try {
        journals.append(episode, entry(episode, place, "c-" + place), List.of());
      } catch (RuntimeException killed) {
        return;
      }
      acknowledged.put(episode, place);
      enough.countDown();
    }
  }

  /** As {@code kill -9} of the server and all of its processes, which have no time for anything. */
  private static void kill(Path data) throws Exception {
    long server = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    ProcessHandle postmaster = ProcessHandle.of(server).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
    all.add(0, postmaster);
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      each.onExit().get(1, TimeUnit.MINUTES);
    }
  }
}
