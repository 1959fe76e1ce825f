package org.cobi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cobi.evidence.chain.ChainEntry;
import org.cobi.evidence.chain.ChainHead;
import org.cobi.evidence.chain.ChainId;
import org.cobi.evidence.chain.HashChain;
import org.cobi.evidence.chain.HeadAnchor;
import org.cobi.evidence.chain.Verification;
import org.cobi.evidence.sealing.NonceSource;
import org.cobi.evidence.sealing.Sealing;
import org.cobi.evidence.sealing.SubjectKeys;
import org.cobi.model.person.Actor;
import org.cobi.model.person.DataSubjectRef;
import org.cobi.model.person.Role;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.Source;
import org.cobi.testing.AuditInMemory;
import org.cobi.testing.People;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditSink;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.retention.ErasureRequest;
import org.cobi.workflow.retention.ErasureRequest.Ground;
import org.cobi.workflow.retention.RetentionClass;
import org.cobi.workflow.retention.RetentionFile;
import org.cobi.workflow.retention.RetentionLine;
import org.cobi.workflow.retention.RetentionTable;
import org.junit.jupiter.api.Test;

/** The code in docs/evidence.md is this code, and it runs. */
class EvidencePageTest {
  private final AuditSink sink = new AuditInMemory();
  private final Journal journal = RandomJournal.of(12).journal();
  private final DataSubjectRef subject = DataSubjectRef.of("subject-7f3a");
  private final SubjectKeys keys = new KeysInMemory().with(subject);
  private final HeadAnchor anchor = new HeadsInMemory();
  private final List<String> store = new ArrayList<>();
  private final Instant now = Instant.parse("2031-09-23T09:00:00Z");

  @Test
  void a_host_reads_after_it_is_recorded() {
    // tag::audit[]
    AuditedAccess access = AuditedAccess.recordedIn(sink);
    AccessContext context =
        AccessContext.of(Actor.of(Role.CLINICAL_LEAD, "C-1"), Purpose.of("CASE_REVIEW"));

    Access<Journal> answer =
        access.request(
            AccessRequest.toConsult(AuditReference.episode(journal.episode()), context, now),
            () -> journal); // here a host reads its store

    Optional<Journal> content = answer.value(); // empty: answer.reasons() says why
    // end::audit[]

    assertThat(content).contains(journal);
  }

  @Test
  void a_host_chains_keeps_verifies_and_erases() {
    // tag::chain[]
    HashChain chain = HashChain.of(ChainId.of("chain-5d21"));
    JournalEvidence evidence =
        new JournalEvidence(chain, Sealing.with(keys, NonceSource.secureRandom()));

    ChainHead head = chain.beginning();
    for (JournalEntry entry : journal.entries()) { // in a host: one entry after each command
      ChainEntry next = evidence.append(head, subject, entry);
      store.add(next.write());
      head = next.head();
    }
    anchor.keep(head);

    Verification verification = chain.verifyLines(store, anchor.kept(chain.id()));
    String words = verification.words(); // "entry 3 was edited"
    // end::chain[]

    assertThat(verification.isIntact()).as(words).isTrue();
    assertThat(store).hasSameSizeAs(journal.entries());

    RetentionTable table = table();
    RetentionFile file = file();

    // tag::erasure[]
    Erasure erasure = new Erasure(chain, keys, AuditedAccess.recordedIn(sink));
    ErasureRequest request =
        ErasureRequest.builder()
            .on(LocalDate.of(2031, 9, 23))
            .ground(Ground.REVIEW)
            .reason(ReasonCode.of("NO_LONGER_NEEDED"))
            .decidedBy(Actor.of(Role.PROGRAMME_MANAGER, "M-1"))
            .build();
    AccessContext manager = AccessContext.of(People.MANAGER, Purpose.of("RETENTION"));

    Access<Erased> erased = erasure.carryOut(file, request, table, head, manager, now);

    store.add(erased.value().orElseThrow().tombstone().write());
    anchor.keep(erased.value().orElseThrow().tombstone().head());
    // end::erasure[]

    assertThat(chain.verifyLines(store, anchor.kept(chain.id())).isIntact()).isTrue();
    assertThat(
            evidence.journal(
                journal.episode(),
                journal.programme(),
                store.stream().map(ChainEntry::read).toList()))
        .isEmpty();
  }

  @Test
  void the_page_shows_this_very_code() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "evidence.md"));
    assertThat(page)
        .contains(region("audit"))
        .contains(region("chain"))
        .contains(region("erasure"));
  }

  private static String region(String tag) throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/cobi/evidence/EvidencePageTest.java"));
    String begin = "// tag::" + tag + "[]\n";
    int from = source.indexOf(begin) + begin.length();
    String region = source.substring(from, source.indexOf("    // end::" + tag + "[]"));
    assertThat(region).isNotBlank();
    return "```java\n" + region.indent(-4) + "```\n";
  }

  private static RetentionTable table() {
    return RetentionTable.builder()
        .addLines(
            RetentionLine.builder()
                .retentionClass(RetentionClass.of("COMPLETED_ORDER"))
                .firstReviewAfter(Period.ofYears(6))
                .nextReviewAfter(Period.ofYears(3))
                .reviewer(Role.PROGRAMME_MANAGER)
                .source(Source.practice("an invented table"))
                .build())
        .build();
  }

  private RetentionFile file() {
    return RetentionFile.builder()
        .subject(subject)
        .retentionClass(RetentionClass.of("COMPLETED_ORDER"))
        .endedOn(LocalDate.of(2025, 9, 23))
        .build();
  }
}
