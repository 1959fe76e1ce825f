package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.Violation;
import org.cobi.model.session.SessionOutcome;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.AuditedWorkflow;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.audit.Recipient;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.episode.EpisodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** COBI-DAT-01: recorded first, done afterwards. */
class AuditScenariosTest {
  private static final EpisodeId EPISODE = EpisodeId.of("episode-1");
  private static final AuditReference FILE =
      new AuditReference(AuditReference.Kind.RESTRICTED_FILE, "file-7");
  private static final String CONTENT = "REPORT-7";
  private static final Instant TUE_2018_12_04 = Instant.parse("2018-12-04T16:00:00Z");
  private static final LocalDateTime TUE_2018_10_02 = LocalDateTime.of(2018, 10, 2, 10, 0);
  private static final Actor ADVOCATE = Actor.of(Role.STALKING_ADVOCATE, "A-1");
  private static final Purpose SAFETY = Purpose.of("SAFETY_PLANNING");
  private static final AccessContext FOR_SAFETY = AccessContext.of(ADVOCATE, SAFETY);
  private static final AccessContext FOR_NO_REASON = AccessContext.withoutPurpose(ADVOCATE);

  private final AuditInMemory sink = new AuditInMemory();
  private final List<String> fetched = new ArrayList<>();

  @Test
  void a_restricted_file_is_not_read_without_a_purpose() {
    Access<String> access = open(FOR_NO_REASON);

    assertThat(access.value()).isEmpty();
    assertThat(access.reasons())
        .extracting(reason -> reason.rule().value(), Violation::words)
        .containsExactly(tuple("COBI-DAT-01", "no purpose is named for the consultation"));
    assertThat(sink.records()).isEmpty();
    assertThat(fetched).as("reads of the store").isEmpty();
  }

  @Test
  void with_a_purpose_the_reading_is_recorded_and_the_file_handed_out() {
    Access<String> access = open(FOR_SAFETY);

    assertThat(access.value()).contains(CONTENT);
    assertThat(access.reasons()).isEmpty();
    assertThat(sink.records())
        .containsExactly(
            AuditRecord.builder()
                .operation(Operation.CONSULTATION)
                .at(TUE_2018_12_04)
                .actor(ADVOCATE)
                .purpose(SAFETY)
                .addReferences(FILE)
                .build());
  }

  @Test
  void a_sink_that_fails_stops_the_reading_it_was_to_record() {
    sink.fail();
    Access<String> access = open(FOR_SAFETY);

    assertThat(access.value()).isEmpty();
    assertThat(access.reasons())
        .extracting(reason -> reason.rule().value(), Violation::words)
        .containsExactly(
            tuple("COBI-DAT-01", "the audit record could not be written, so nothing was done"));
    assertThat(fetched).as("reads of the store").isEmpty();
    assertThat(((Access.Refused<String>) access).failure())
        .get()
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_record_is_written_before_the_store_is_read() {
    List<String> order = new ArrayList<>();

    AuditedAccess.recordedIn(record -> order.add("recorded"))
        .request(
            AccessRequest.toConsult(FILE, FOR_SAFETY, TUE_2018_12_04), () -> order.add("read"));

    assertThat(order).containsExactly("recorded", "read");
  }

  @ParameterizedTest
  @EnumSource
  void each_of_the_six_operations_is_refused_without_a_purpose_and_recorded_with_one(
      Operation operation) {
    AuditedAccess access = AuditedAccess.recordedIn(sink);

    assertThat(access.request(request(operation, FOR_NO_REASON), this::read).reasons())
        .extracting(Violation::words)
        .containsExactly("no purpose is named for the " + operation.title());
    assertThat(access.request(request(operation, FOR_SAFETY), this::read).value()).isPresent();
    assertThat(sink.records()).extracting(AuditRecord::operation).containsExactly(operation);
    assertThat(fetched).hasSize(1);
  }

  @Test
  void a_disclosure_without_a_recipient_is_refused() {
    AccessRequest request =
        AccessRequest.builder()
            .operation(Operation.DISCLOSURE)
            .at(TUE_2018_12_04)
            .context(FOR_SAFETY)
            .addReferences(AuditReference.episode(EPISODE))
            .build();

    Access<String> access = AuditedAccess.recordedIn(sink).request(request, this::read);

    assertThat(access.reasons())
        .extracting(reason -> reason.rule().value(), Violation::words)
        .containsExactly(tuple("COBI-DAT-01", "nobody is named to whom it is disclosed"));
    assertThat(sink.records()).isEmpty();
    assertThat(fetched).isEmpty();
  }

  @Test
  void an_accepted_command_is_a_collection_and_a_refused_one_a_consultation() {
    Journal nine = journal(9);

    Access<Handled> refused = handle(nine, "C-1", complete(LocalDate.of(2018, 11, 27)));
    Access<Handled> accepted = handle(journal(10), "C-2", complete(LocalDate.of(2018, 12, 4)));

    assertThat(refused.value().orElseThrow().journal()).isEqualTo(nine);
    assertThat(accepted.value().orElseThrow().journal().entryOf(CommandId.of("C-2"))).isPresent();
    assertThat(sink.records())
        .extracting(AuditRecord::operation, AuditRecord::at)
        .containsExactly(
            tuple(Operation.CONSULTATION, TUE_2018_12_04),
            tuple(Operation.COLLECTION, TUE_2018_12_04));
    assertThat(sink.records().get(1).references())
        .containsExactly(
            AuditReference.episode(EPISODE), AuditReference.command(CommandId.of("C-2")));
  }

  @Test
  void a_correction_is_an_alteration() {
    handle(
        journal(9),
        "C-1",
        CorrectOutcome.builder()
            .on(LocalDate.of(2018, 12, 4))
            .session(TUE_2018_10_02)
            .outcome(SessionOutcome.ATTENDED_FAILED_TO_COMPLY)
            .reason(ReasonCode.of("TYPING_ERROR"))
            .decidedBy(People.MANAGER)
            .build());

    assertThat(sink.records())
        .extracting(AuditRecord::operation)
        .containsExactly(Operation.ALTERATION);
  }

  @Test
  void a_command_without_a_purpose_changes_nothing() {
    Access<Handled> access =
        workflow()
            .handle(
                journal(10),
                submission("C-1", complete(LocalDate.of(2018, 12, 4))).build(),
                AccessContext.withoutPurpose(People.MANAGER));

    assertThat(access.value()).isEmpty();
    assertThat(access.reasons())
        .extracting(Violation::words)
        .containsExactly("no purpose is named for the collection");
  }

  @Test
  void a_command_that_cannot_be_recorded_gives_no_journal() {
    sink.fail();

    assertThat(handle(journal(10), "C-1", complete(LocalDate.of(2018, 12, 4))).value()).isEmpty();
  }

  @Test
  void somebody_else_s_command_is_not_recorded_in_one_s_own_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                workflow()
                    .handle(
                        journal(10),
                        submission("C-1", complete(LocalDate.of(2018, 12, 4)))
                            .recordedBy(People.OFFICER)
                            .build(),
                        AccessContext.of(People.MANAGER, Purpose.of("DELIVERY"))))
        .withMessage("who recorded the command must be the one who asks, but it is somebody else");
  }

  @Test
  void a_purpose_is_a_code_and_not_a_text() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Purpose.of("she rang about X123456"))
        .withMessageNotContaining("X123456");
  }

  @Test
  void nothing_of_it_is_printed() {
    Access<String> access = open(FOR_SAFETY);
    Access<String> refused = open(FOR_NO_REASON);
    sink.fail();

    assertThat(access + " " + refused + " " + sink.records() + " " + open(FOR_SAFETY))
        .contains("Granted", "Refused[COBI-DAT-01]")
        .doesNotContain("A-1", "file-7", "REPORT-7", "store is full");
  }

  private Access<String> open(AccessContext context) {
    return AuditedAccess.recordedIn(sink)
        .request(AccessRequest.toConsult(FILE, context, TUE_2018_12_04), this::read);
  }

  private String read() {
    fetched.add("the file");
    return CONTENT;
  }

  private static AccessRequest request(Operation operation, AccessContext context) {
    return AccessRequest.builder()
        .operation(operation)
        .at(TUE_2018_12_04)
        .context(context)
        .recipient(Recipient.of(People.POLICE))
        .addReferences(FILE)
        .build();
  }

  private AuditedWorkflow workflow() {
    return new AuditedWorkflow(
        ProgrammeWorkflow.of(PublishedProgrammes.KSS_2018), AuditedAccess.recordedIn(sink));
  }

  private Access<Handled> handle(Journal journal, String id, EpisodeCommand command) {
    return workflow()
        .handle(
            journal,
            submission(id, command).build(),
            AccessContext.of(People.MANAGER, Purpose.of("DELIVERY")));
  }

  private static CompleteProgramme complete(LocalDate on) {
    return CompleteProgramme.builder().on(on).decidedBy(People.MANAGER).build();
  }

  private static Submission.Builder submission(String id, EpisodeCommand command) {
    return Submission.builder()
        .id(CommandId.of(id))
        .episode(EPISODE)
        .recordedAt(TUE_2018_12_04)
        .command(command);
  }

  private static Journal journal(int sessions) {
    ProgrammeWorkflow workflow = ProgrammeWorkflow.of(PublishedProgrammes.KSS_2018);
    Journal journal = Journal.start(EPISODE, PublishedProgrammes.KSS_2018.reference());
    List<EpisodeCommand> commands =
        Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_02).delivered(sessions);
    for (int index = 0; index < commands.size(); index++) {
      journal =
          workflow.handle(journal, submission("H-" + index, commands.get(index)).build()).journal();
    }
    assertThat(journal.entries()).hasSize(commands.size());
    return journal;
  }
}
