package org.cobi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.cobi.evidence.chain.ChainEntry;
import org.cobi.evidence.chain.ChainHead;
import org.cobi.evidence.chain.ChainId;
import org.cobi.evidence.chain.HashChain;
import org.cobi.evidence.sealing.NonceSource;
import org.cobi.evidence.sealing.Sealing;
import org.cobi.evidence.sealing.SubjectKeys;
import org.cobi.json.CobiJson;
import org.cobi.model.person.Actor;
import org.cobi.model.person.DataSubjectRef;
import org.cobi.model.person.Role;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;
import org.cobi.testing.AuditInMemory;
import org.cobi.testing.People;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.retention.ErasureRequest;
import org.cobi.workflow.retention.LegalHold;
import org.cobi.workflow.retention.RetentionClass;
import org.cobi.workflow.retention.RetentionFile;
import org.cobi.workflow.retention.RetentionLine;
import org.cobi.workflow.retention.RetentionTable;
import org.junit.jupiter.api.Test;

/** Erasing a person destroys a key and keeps the chain whole. */
class ErasureTest {
  private static final LocalDate TUE_2018_12_04 = LocalDate.of(2018, 12, 4);
  private static final LocalDate WED_2024_12_04 = LocalDate.of(2024, 12, 4);
  private static final Instant THAT_NOON = Instant.parse("2024-12-04T12:00:00Z");
  private static final ReasonCode NOT_NEEDED = ReasonCode.of("NO_LONGER_NEEDED");
  private static final AccessContext CONTEXT =
      AccessContext.of(People.MANAGER, Purpose.of("RETENTION"));
  private static final RetentionClass ORDERS = RetentionClass.of("COMPLETED_ORDER");
  private static final RetentionTable TABLE =
      RetentionTable.builder()
          .addLines(
              RetentionLine.builder()
                  .retentionClass(ORDERS)
                  .firstReviewAfter(Period.ofYears(6))
                  .nextReviewAfter(Period.ofYears(3))
                  .reviewer(Role.PROGRAMME_MANAGER)
                  .source(Source.practice("an invented table"))
                  .build())
          .build();

  private final AuditInMemory audit = new AuditInMemory();

  @Test
  void any_journal_of_an_erased_person_verifies_and_shows_nothing_of_it() {
    int canaries = 0;
    Random random = new Random(4);
    for (long seed = 100; seed < 140; seed++) {
      DataSubjectRef subject = DataSubjectRef.of("subject-" + seed);
      Case its = new Case(subject, seed);
      List<String> words = its.personalWords();
      String plain = its.plain();
      assertThat(words).as("words to look for").hasSizeGreaterThan(10).allMatch(plain::contains);
      canaries += words.size();
      assertThat(its.lines()).as("sealed").noneMatch(line -> holdsAny(line, words));

      Erased erased = its.erase().value().orElseThrow();
      its.entries.add(erased.tombstone());
      if (random.nextBoolean()) {
        its.anchor.keep(erased.tombstone().head());
      }

      assertThat(
              its.evidence
                  .chain()
                  .verifyLines(its.lines(), its.anchor.kept(its.chainId()))
                  .isIntact())
          .isTrue();
      assertThat(its.lines()).as("erased").noneMatch(line -> holdsAny(line, words));
      assertThat(
              its.evidence.journal(
                  its.random.journal().episode(), its.random.journal().programme(), its.entries))
          .isEmpty();
      assertThat(Tombstone.read(erased.tombstone()))
          .isEqualTo(new Tombstone(subject, THAT_NOON, People.MANAGER, NOT_NEEDED));
    }
    assertThat(canaries).isGreaterThan(1000);
  }

  @Test
  void an_erasure_is_recorded_and_names_who_decided_it() {
    Case its = new Case(DataSubjectRef.of("subject-1"), 1);

    Erased erased = its.erase().value().orElseThrow();

    assertThat(erased.file().erasedOn()).contains(WED_2024_12_04);
    assertThat(audit.records())
        .extracting(AuditRecord::operation, AuditRecord::actor, AuditRecord::references)
        .containsExactly(
            tuple(
                Operation.ERASURE,
                People.MANAGER,
                List.of(AuditReference.dataSubject(DataSubjectRef.of("subject-1")))));
  }

  @Test
  void a_legal_hold_stops_it_with_its_reason_and_the_key_stays() {
    Case its = new Case(DataSubjectRef.of("subject-1"), 1);
    its.file =
        its.file.held(
            LegalHold.builder()
                .reason(ReasonCode.of("INQUEST"))
                .placedOn(WED_2024_12_04)
                .placedBy(People.MANAGER)
                .build());

    Access<Erased> access = its.erase();

    assertThat(access.reasons())
        .extracting(reason -> reason.rule().value(), Violation::words)
        .containsExactly(tuple("COBI-DAT-04", "a legal hold stands since Wed 4 Dec 2024: INQUEST"));
    assertThat(its.journalIsReadable()).isTrue();
    assertThat(audit.records())
        .extracting(AuditRecord::operation, AuditRecord::references)
        .containsExactly(
            tuple(
                Operation.CONSULTATION,
                List.of(AuditReference.dataSubject(DataSubjectRef.of("subject-1")))));
  }

  @Test
  void not_even_why_an_erasure_is_refused_is_told_before_it_is_recorded() {
    Case its = new Case(DataSubjectRef.of("subject-1"), 1);
    audit.fail();

    assertThat(its.erase(request -> request.decidedBy(Optional.empty()), CONTEXT).reasons())
        .extracting(Violation::words)
        .containsExactly("the audit record could not be written, so nothing was done");
  }

  @Test
  void a_decision_of_another_day_is_no_decision() {
    Case its = new Case(DataSubjectRef.of("subject-1"), 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> its.erase(request -> request.on(WED_2024_12_04.plusDays(1)), CONTEXT))
        .withMessage(
            "an erasure must be decided on the day on which it is carried out but is of another");
  }

  @Test
  void without_a_named_human_nothing_is_erased() {
    Case its = new Case(DataSubjectRef.of("subject-1"), 1);

    assertThat(its.erase(request -> request.decidedBy(Optional.empty()), CONTEXT).reasons())
        .extracting(reason -> reason.rule().value(), Violation::words)
        .containsExactly(tuple("COBI-DAT-05", "nobody is named as having decided the erasure"));
    assertThat(its.journalIsReadable()).isTrue();
  }

  @Test
  void what_cannot_be_recorded_is_not_erased() {
    Case its = new Case(DataSubjectRef.of("subject-1"), 1);
    audit.fail();

    assertThat(its.erase().reasons())
        .extracting(Violation::words)
        .containsExactly("the audit record could not be written, so nothing was done");
    assertThat(its.journalIsReadable()).isTrue();
  }

  @Test
  void without_a_purpose_nothing_is_erased() {
    Case its = new Case(DataSubjectRef.of("subject-1"), 1);

    assertThat(its.erase(request -> request, AccessContext.withoutPurpose(People.MANAGER)).value())
        .isEmpty();
    assertThat(its.journalIsReadable()).isTrue();
  }

  @Test
  void after_a_crash_between_key_and_tombstone_it_is_asked_again() {
    Case its = new Case(DataSubjectRef.of("subject-1"), 1);
    its.erase();

    Erased again = its.erase().value().orElseThrow();

    its.entries.add(again.tombstone());
    assertThat(its.evidence.chain().verify(its.entries, its.anchor.kept(its.chainId())).isIntact())
        .isTrue();
  }

  @Test
  void a_key_store_that_keeps_the_key_is_found_out() {
    SubjectKeys stubborn =
        new SubjectKeys() {
          private final SubjectKeys keys = new KeysInMemory().with(DataSubjectRef.of("subject-1"));

          @Override
          public Optional<SecretKey> keyOf(DataSubjectRef subject) {
            return keys.keyOf(subject);
          }

          @Override
          public void destroy(DataSubjectRef subject) {}
        };
    Case its = new Case(DataSubjectRef.of("subject-1"), 1, stubborn);

    assertThatIllegalStateException()
        .isThrownBy(its::erase)
        .withMessage("the key store still has the key that it was to destroy");
  }

  private static boolean holdsAny(String line, List<String> words) {
    return words.stream().anyMatch(line::contains);
  }

  /** One person's journal in a chain. */
  private final class Case {
    private final RandomJournal random;
    private final SubjectKeys keys;
    private final JournalEvidence evidence;
    private final List<ChainEntry> entries = new ArrayList<>();
    private final HeadsInMemory anchor = new HeadsInMemory();
    private RetentionFile file;

    Case(DataSubjectRef subject, long seed) {
      this(subject, seed, new KeysInMemory().with(subject));
    }

    Case(DataSubjectRef subject, long seed, SubjectKeys keys) {
      this.random = RandomJournal.of(seed);
      this.keys = keys;
      this.evidence =
          new JournalEvidence(
              HashChain.of(ChainId.of("chain-" + seed)),
              Sealing.with(keys, NonceSource.secureRandom()));
      ChainHead head = evidence.chain().beginning();
      for (JournalEntry entry : random.journal().entries()) {
        ChainEntry next = evidence.append(head, subject, entry);
        entries.add(next);
        anchor.keep(next.head());
        head = next.head();
      }
      this.file =
          RetentionFile.builder()
              .subject(subject)
              .retentionClass(ORDERS)
              .endedOn(TUE_2018_12_04)
              .build();
    }

    ChainId chainId() {
      return evidence.chain().id();
    }

    Access<Erased> erase() {
      return erase(request -> request, CONTEXT);
    }

    Access<Erased> erase(UnaryOperator<ErasureRequest.Builder> change, AccessContext context) {
      ErasureRequest.Builder request =
          ErasureRequest.builder()
              .on(WED_2024_12_04)
              .ground(ErasureRequest.Ground.REVIEW)
              .reason(NOT_NEEDED)
              .decidedBy(Actor.of(Role.PROGRAMME_MANAGER, "M-1"));
      return new Erasure(evidence.chain(), keys, AuditedAccess.recordedIn(audit))
          .carryOut(
              file,
              change.apply(request).build(),
              TABLE,
              entries.get(entries.size() - 1).head(),
              context,
              THAT_NOON);
    }

    boolean journalIsReadable() {
      return evidence
          .journal(random.journal().episode(), random.journal().programme(), entries)
          .isPresent();
    }

    List<String> lines() {
      return entries.stream().map(ChainEntry::write).toList();
    }

    /** The canaries, and the names and days of everything that was asked and happened. */
    List<String> personalWords() {
      String plain = plain();
      Stream<EpisodeCommand> commands =
          random.journal().entries().stream().map(entry -> entry.submission().command());
      Stream<EpisodeEvent> events =
          random.journal().entries().stream().flatMap(entry -> entry.events().stream());
      return Stream.of(
              random.canaries().stream().filter(plain::contains),
              commands.map(command -> nameIn(CobiJson.COMMAND.write(command))),
              events.map(event -> nameIn(CobiJson.EVENT.write(event))),
              random.journal().replay().sessions().stream()
                  .map(session -> session.start().toString()))
          .flatMap(words -> words)
          .distinct()
          .toList();
    }

    /** The name at the beginning of a document, with its quotation marks. */
    private String nameIn(String document) {
      return document.substring(document.indexOf(':') + 1, document.indexOf(','));
    }

    String plain() {
      return random.journal().entries().stream()
          .map(
              entry ->
                  CobiJson.COMMAND.write(entry.submission().command())
                      + entry.events().stream()
                          .map(CobiJson.EVENT::write)
                          .collect(Collectors.joining())
                      + entry.submission().recordedBy().map(Actor::reference).orElse(""))
          .collect(Collectors.joining());
    }
  }
}
