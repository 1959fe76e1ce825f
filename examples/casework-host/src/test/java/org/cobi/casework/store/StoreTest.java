package org.cobi.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.casework.store.Entries.entry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.cobi.casework.store.Database.Kind;
import org.cobi.model.person.Actor;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Role;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Everything that the host keeps, on both databases. */
class StoreTest {
  private static final int WRITERS = 8;
  private static final int EACH = 25;
  private static final LocalDateTime MON_2022_05_30 = LocalDateTime.of(2022, 5, 30, 10, 0);

  private static final Map<Kind, Database> DATABASES = new EnumMap<>(Kind.class);
  private static int episodes = 100;

  private EpisodeId one;
  private EpisodeId other;

  @BeforeAll
  static void start() {
    for (Kind kind : Kind.values()) {
      DATABASES.put(kind, Database.start(kind));
    }
  }

  @AfterAll
  static void stop() throws Exception {
    for (Database database : DATABASES.values()) {
      database.close();
    }
  }

  /** Every test has episodes of its own, so that their order does not matter. */
  @BeforeEach
  void twoEpisodes() {
    one = EpisodeId.of("e-" + episodes++);
    other = EpisodeId.of("e-" + episodes++);
    DATABASES.values().forEach(database -> Entries.register(database.journals(), one, other));
  }

  private static Database database(Kind kind) {
    return Objects.requireNonNull(DATABASES.get(kind), "started before all tests");
  }

  private static Journals journals(Kind kind) {
    return database(kind).journals();
  }

  @ParameterizedTest
  @EnumSource
  void what_was_appended_is_read_again(Kind kind) {
    JournalEntry first = entry(one, 1, "c-1");
    JournalEntry second = entry(one, 2, "c-2");
    assertThat(journals(kind).append(one, first, List.of())).isEqualTo(Appended.STORED);
    assertThat(journals(kind).append(one, second, List.of())).isEqualTo(Appended.STORED);
    assertThat(journals(kind).find(one).map(Journal::entries)).contains(List.of(first, second));
    assertThat(journals(kind).find(EpisodeId.of("e-0"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void an_episode_is_registered_once(Kind kind) {
    EpisodeId fresh = EpisodeId.of("e-" + (kind == Kind.H2 ? 10_000 : 10_001));
    Entries.register(journals(kind), fresh);
    long before = journals(kind).all().size();
    Entries.register(journals(kind), fresh);
    assertThat(journals(kind).all()).hasSize((int) before);
  }

  @ParameterizedTest
  @EnumSource
  void a_place_that_is_taken_and_a_name_that_was_used_store_nothing(Kind kind) {
    journals(kind).append(one, entry(one, 1, "c-1"), List.of());
    assertThat(journals(kind).append(one, entry(one, 1, "c-2"), List.of()))
        .isEqualTo(Appended.SOMEBODY_WAS_QUICKER);
    assertThat(journals(kind).append(one, entry(one, 2, "c-1"), List.of()))
        .isEqualTo(Appended.SOMEBODY_WAS_QUICKER);
    assertThat(journals(kind).append(other, entry(other, 1, "c-1"), List.of()))
        .as("the same name in another episode")
        .isEqualTo(Appended.STORED);
    assertThat(journals(kind).find(one).orElseThrow().entries()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void eight_writers_on_one_episode_leave_no_gap_and_lose_nothing(Kind kind) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    CyclicBarrier together = new CyclicBarrier(WRITERS);
    try {
      List<Future<List<String>>> acknowledged = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        acknowledged.add(writers.submit(writing(kind, "w" + writer, together)));
      }
      List<String> names = new ArrayList<>();
      for (Future<List<String>> each : acknowledged) {
        names.addAll(each.get());
      }
      List<JournalEntry> stored = journals(kind).find(one).orElseThrow().entries();
      assertThat(names).hasSize(WRITERS * EACH);
      assertThat(stored.stream().map(found -> found.submission().id().value()))
          .containsExactlyInAnyOrderElementsOf(names);
      assertThat(stored.stream().map(JournalEntry::sequence))
          .as("a journal without a gap or a double")
          .containsExactlyElementsOf(LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
    } finally {
      writers.shutdownNow();
    }
  }

  private Callable<List<String>> writing(Kind kind, String writer, CyclicBarrier together) {
    return () -> {
      Journals journals = journals(kind);
      List<String> acknowledged = new ArrayList<>();
      together.await();
      while (acknowledged.size() < EACH) {
        String name = writer + "-" + acknowledged.size();
        long next = journals.find(one).orElseThrow().entries().size() + 1L;
        if (journals.append(one, entry(one, next, name), List.of()) == Appended.STORED) {
          acknowledged.add(name);
        }
      }
      return acknowledged;
    };
  }

  @ParameterizedTest
  @EnumSource
  void bookings_follow_the_episode(Kind kind) {
    TakenTime ten = taken(MON_2022_05_30, "P-" + one.value(), one.value());
    TakenTime three = taken(MON_2022_05_30.plusHours(5), "P-" + one.value(), one.value());
    Bookings bookings = database(kind).bookings();
    journals(kind).append(one, entry(one, 1, "c-1"), List.of(ten));
    assertThat(bookings.withoutThoseOf(other))
        .filteredOn(
            booking -> booking.practitioners().contains(PractitionerRef.of("P-" + one.value())))
        .hasSize(1)
        .allSatisfy(booking -> assertThat(booking.start()).isEqualTo(ten.starts()));
    journals(kind).append(one, entry(one, 2, "c-2"), List.of(three));
    assertThat(bookings.withoutThoseOf(other))
        .filteredOn(
            booking -> booking.practitioners().contains(PractitionerRef.of("P-" + one.value())))
        .hasSize(1)
        .allSatisfy(booking -> assertThat(booking.start()).isEqualTo(three.starts()));
    assertThat(bookings.withoutThoseOf(one))
        .noneMatch(
            booking -> booking.practitioners().contains(PractitionerRef.of("P-" + one.value())));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.INCLUDE, names = "POSTGRESQL")
  void a_double_booking_is_refused_by_the_database_and_nothing_of_it_stays(Kind kind) {
    String who = "P-" + one.value();
    journals(kind)
        .append(one, entry(one, 1, "c-1"), List.of(taken(MON_2022_05_30, who, one.value())));
    TakenTime overlapping = taken(MON_2022_05_30.plusMinutes(59), who, other.value());
    assertThat(journals(kind).append(other, entry(other, 1, "c-1"), List.of(overlapping)))
        .isEqualTo(Appended.TIME_IS_TAKEN);
    assertThat(journals(kind).find(other).orElseThrow().entries()).isEmpty();
    TakenTime rightAfter = taken(MON_2022_05_30.plusMinutes(60), who, other.value());
    assertThat(journals(kind).append(other, entry(other, 1, "c-1"), List.of(rightAfter)))
        .isEqualTo(Appended.STORED);
  }

  @ParameterizedTest
  @EnumSource
  void a_group_takes_its_practitioner_once(Kind kind) {
    String group = "group:" + one.value();
    TakenTime together = taken(MON_2022_05_30, "P-" + one.value(), group);
    journals(kind).append(one, entry(one, 1, "c-1"), List.of(together));
    assertThat(journals(kind).append(other, entry(other, 1, "c-1"), List.of(together)))
        .isEqualTo(Appended.STORED);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.INCLUDE, names = "POSTGRESQL")
  void nothing_that_was_accepted_can_be_changed_or_removed(Kind kind) {
    journals(kind).append(one, entry(one, 1, "c-1"), List.of());
    for (String table : List.of("journal_entry", "audit_record", "restricted.file_revision")) {
      for (String change :
          List.of(
              "update " + table + " set document = ''",
              "delete from " + table,
              "truncate " + table)) {
        assertThatThrownBy(() -> database(kind).jdbc().sql(change).update())
            .as(change)
            .hasMessageContaining("are only ever added");
      }
    }
    assertThat(journals(kind).find(one).orElseThrow().entries()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void audit_records_are_kept_the_newest_first(Kind kind) {
    AuditTrail audit = database(kind).audit();
    audit.write(record(one));
    audit.write(record(other));
    assertThat(audit.latest(2)).containsExactly(record(other), record(one));
  }

  private static AuditRecord record(EpisodeId episode) {
    return AuditRecord.builder()
        .operation(Operation.CONSULTATION)
        .at(Instant.parse("2022-05-31T08:30:00Z"))
        .actor(Actor.of(Role.CLINICAL_LEAD, "C-1"))
        .purpose(Purpose.of("CASE_REVIEW"))
        .addReferences(AuditReference.episode(episode))
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void a_restricted_file_is_kept_in_revisions(Kind kind) {
    RestrictedFiles files = database(kind).restricted();
    RestrictedFile file = RestrictedFile.of(RestrictedFileId.of("f-" + one.value()));
    files.keep(file);
    files.keep(file);
    assertThat(files.load(file.id())).isEqualTo(file);
    assertThat(files.names()).contains(file.id());
    assertThat(files.linkedTo(one)).isEmpty();
  }

  private static TakenTime taken(LocalDateTime starts, String practitioner, String occasion) {
    return new TakenTime(starts, starts.plusHours(1), practitioner, occasion, Optional.empty());
  }
}
