package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.cobi.workflow.restricted.RestrictedReading;
import org.junit.jupiter.api.Test;

/** COBI-DAT-01 at the door of the restricted file. */
class RestrictedReadingTest {
  private static final Instant TUE_2018_12_04 = Instant.parse("2018-12-04T16:00:00Z");
  private static final RestrictedFile FILE = Restricted.file();
  private static final AccessContext FOR_SAFETY =
      AccessContext.of(Restricted.ADVOCATE, Purpose.of("SAFETY_PLANNING"));

  private final AuditInMemory sink = new AuditInMemory();
  private final List<String> fetched = new ArrayList<>();

  @Test
  void without_a_purpose_the_file_does_not_leave_the_store() {
    Access<RestrictedFile> access =
        open(FILE.id(), AccessContext.withoutPurpose(Restricted.ADVOCATE));

    assertThat(access.value()).isEmpty();
    assertThat(access.reasons())
        .extracting(reason -> reason.rule().value(), Violation::words)
        .containsExactly(tuple("COBI-DAT-01", "no purpose is named for the consultation"));
    assertThat(fetched).isEmpty();
  }

  @Test
  void with_a_purpose_it_is_recorded_and_handed_out() {
    assertThat(open(FILE.id(), FOR_SAFETY).value()).contains(FILE);
    assertThat(sink.records())
        .extracting(AuditRecord::operation, record -> record.references().get(0).kind())
        .containsExactly(tuple(Operation.CONSULTATION, AuditReference.Kind.RESTRICTED_FILE));
  }

  @Test
  void what_cannot_be_recorded_cannot_be_read() {
    sink.fail();

    assertThat(open(FILE.id(), FOR_SAFETY).value()).isEmpty();
    assertThat(fetched).isEmpty();
  }

  @Test
  void a_store_that_gives_another_file_is_found_out() {
    assertThatIllegalStateException()
        .isThrownBy(() -> open(RestrictedFileId.of("FILE-2"), FOR_SAFETY))
        .withMessage("the store gave another restricted file than was asked for");
  }

  private Access<RestrictedFile> open(RestrictedFileId id, AccessContext context) {
    return RestrictedReading.open(
        id,
        () -> {
          fetched.add("the file");
          return FILE;
        },
        context,
        TUE_2018_12_04,
        sink);
  }
}
