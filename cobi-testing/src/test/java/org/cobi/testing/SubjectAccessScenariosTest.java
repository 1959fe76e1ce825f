package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.Violation;
import org.cobi.model.session.SessionOutcome;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.audit.Recipient;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.subjectaccess.ExportedSession;
import org.cobi.workflow.subjectaccess.LeftOut;
import org.cobi.workflow.subjectaccess.SubjectAccess;
import org.cobi.workflow.subjectaccess.SubjectAccessDraft;
import org.cobi.workflow.subjectaccess.SubjectAccessRef;
import org.cobi.workflow.subjectaccess.SubjectAccessRequest;
import org.cobi.workflow.subjectaccess.SubjectExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** COBI-DAT-03: the person's own data, reviewed by a named human, within a month. */
class SubjectAccessScenariosTest {
  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final Instant THAT_NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final LocalDateTime THU_2025_10_16 = LocalDateTime.of(2025, 10, 16, 10, 0);
  private static final AccessContext REVIEWING =
      AccessContext.of(People.MANAGER, Purpose.of("SUBJECT_ACCESS"));

  private final AuditInMemory audit = new AuditInMemory();
  private final SubjectAccess access = new SubjectAccess(AuditedAccess.recordedIn(audit));

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, Thu 5 Feb 2026",
    "2026-01-31, Sat 28 Feb 2026",
    "2024-01-31, Thu 29 Feb 2024",
    "2026-02-28, Sat 28 Mar 2026",
    "2026-03-31, Thu 30 Apr 2026",
    "2025-12-31, Sat 31 Jan 2026",
  })
  void the_answer_is_due_one_month_after_the_day_of_receipt(LocalDate received, String due) {
    Duty duty = request().receivedOn(received).build().duty();

    assertThat(duty.deadline()).hasToString(due);
    assertThat(duty.rule().value()).isEqualTo("COBI-DAT-03");
    assertThat(duty.owner()).isEqualTo(Role.PROGRAMME_MANAGER);
  }

  @Test
  void it_is_in_time_on_the_last_day_and_overdue_the_day_after() {
    Duty duty = request().build().duty();

    assertThat(duty.isOverdueAt(Instant.parse("2026-02-05T23:59:59Z"))).isFalse();
    assertThat(duty.isOverdueAt(Instant.parse("2026-02-06T00:00:00Z"))).isTrue();
  }

  @Test
  void an_export_that_nobody_reviews_is_refused() {
    refused(
        access.exportForSubject(
            request().reviewer(Optional.empty()).build(), List.of(episode()), REVIEWING, THAT_NOON),
        "nobody is named who reviews the export");
  }

  @Test
  void an_attempt_that_is_refused_is_recorded_as_a_consultation() {
    access.exportForSubject(
        request().reviewer(Optional.empty()).build(), List.of(episode()), REVIEWING, THAT_NOON);
    access.release(
        draft(), AccessContext.of(People.OFFICER, Purpose.of("SUBJECT_ACCESS")), THAT_NOON);

    assertThat(audit.records())
        .extracting(
            AuditRecord::operation,
            record -> record.actor().role(),
            record -> record.references().get(0).value())
        .containsExactly(
            tuple(Operation.CONSULTATION, Role.PROGRAMME_MANAGER, "SAR-1"),
            tuple(Operation.CONSULTATION, Role.PROGRAMME_MANAGER, "SAR-1"),
            tuple(Operation.CONSULTATION, Role.RESPONSIBLE_OFFICER, "SAR-1"));
  }

  @Test
  void not_even_a_refusal_is_told_before_it_is_recorded() {
    audit.fail();

    assertThat(
            access
                .exportForSubject(
                    request().reviewer(Optional.empty()).build(),
                    List.of(episode()),
                    REVIEWING,
                    THAT_NOON)
                .reasons())
        .extracting(Violation::words)
        .containsExactly("the audit record could not be written, so nothing was done");
  }

  @Test
  void a_grave_report_shows_in_an_export_as_a_standstill_and_nothing_else() {
    Episode suspended =
        Scenario.of(PublishedProgrammes.IA_2022)
            .given(Histories.of(Route.LICENCE, THU_2025_10_16).delivered(3))
            .given(report(RelapseLevel.RENEWED_STALKING, "RELAPSE-1"))
            .episode();

    assertThat(suspended.progressFacts()).contains(ProgressFact.SAFETY_CHANGE);
    assertThat(export(suspended).episodes().get(0).progress())
        .containsExactly(ProgressFact.STARTED, ProgressFact.STOPPED);
  }

  @Test
  void a_participant_reviews_no_export() {
    refused(
        access.exportForSubject(
            request().reviewer(Actor.of(Role.PARTICIPANT, "X-1")).build(),
            List.of(episode()),
            REVIEWING,
            THAT_NOON),
        "the reviewer is a participant");
  }

  @Test
  void an_episode_of_somebody_else_is_refused() {
    refused(
        access.exportForSubject(
            request().participant(ParticipantRef.of("X654321")).build(),
            List.of(episode(), episode()),
            REVIEWING,
            THAT_NOON),
        "2 of the episodes given are not the person's own");
  }

  @Test
  void an_episode_of_nobody_yet_is_refused() {
    refused(
        access.exportForSubject(
            request().build(),
            List.of(episode(), Scenario.of(PublishedProgrammes.IA_2022).episode()),
            REVIEWING,
            THAT_NOON),
        "1 of the episodes given are not the person's own");
  }

  @Test
  void without_a_purpose_nothing_is_exported() {
    Access<SubjectAccessDraft> refused =
        access.exportForSubject(
            request().build(),
            List.of(episode()),
            AccessContext.withoutPurpose(People.MANAGER),
            THAT_NOON);

    assertThat(refused.reasons())
        .extracting(reason -> reason.rule().value())
        .containsExactly("COBI-DAT-01");
  }

  @Test
  void the_reviewer_gets_the_own_data_and_is_told_what_was_left_out() {
    SubjectAccessDraft draft = draft();

    assertThat(draft.reviewer()).isEqualTo(People.MANAGER);
    assertThat(draft.export().participant()).isEqualTo(People.PARTICIPANT);
    assertThat(draft.export().episodes().get(0).sessions())
        .extracting(ExportedSession::start, ExportedSession::outcome)
        .startsWith(
            tuple(THU_2025_10_16, Optional.of(SessionOutcome.ATTENDED_COMPLIED)),
            tuple(THU_2025_10_16.plusWeeks(1), Optional.of(SessionOutcome.ATTENDED_COMPLIED)));
    assertThat(draft.leftOut())
        .containsExactly(LeftOut.STAFF, LeftOut.RELAPSES, LeftOut.STANDSTILLS, LeftOut.ORDER_TERMS);
  }

  @Test
  void the_reviewer_and_nobody_else_releases_it() {
    SubjectAccessDraft draft = draft();

    Access<SubjectExport> other =
        access.release(
            draft, AccessContext.of(People.OFFICER, Purpose.of("SUBJECT_ACCESS")), THAT_NOON);
    Access<SubjectExport> released = access.release(draft, REVIEWING, THAT_NOON);

    assertThat(other.reasons())
        .extracting(reason -> reason.rule().value(), Violation::words)
        .containsExactly(tuple("COBI-DAT-03", "whoever releases it is not the named reviewer"));
    assertThat(released.value()).contains(draft.export());
    assertThat(audit.records())
        .extracting(AuditRecord::operation, AuditRecord::recipient)
        .containsExactly(
            tuple(Operation.CONSULTATION, Optional.empty()),
            tuple(Operation.CONSULTATION, Optional.empty()),
            tuple(Operation.DISCLOSURE, Optional.of(Recipient.of(Role.PARTICIPANT))));
  }

  @Test
  void the_types_of_an_export_have_no_room_for_anybody_else() {
    Set<Class<?>> reached = new HashSet<>();
    reach(SubjectExport.class, reached);

    assertThat(reached).contains(ExportedSession.class, SessionOutcome.class, ParticipantRef.class);
    Set<String> ours = new TreeSet<>();
    reached.stream()
        .filter(type -> type.getName().startsWith("org.cobi."))
        .forEach(type -> ours.add(type.getSimpleName()));
    // Whoever adds a type here has decided that it may be shown to the participant.
    assertThat(ours)
        .containsExactly(
            "AbsenceReason",
            "DefinitionRef",
            "ExportedEpisode",
            "ExportedOrder",
            "ExportedSession",
            "ExportedWarning",
            "OrderKind",
            "ParticipantRef",
            "ProgressFact",
            "Route",
            "SessionOutcome",
            "SubjectExport");
  }

  @Test
  void a_relapse_report_changes_nothing_but_where_delivery_stands() {
    Episode quiet =
        Scenario.of(PublishedProgrammes.IA_2022)
            .given(Histories.of(Route.LICENCE, THU_2025_10_16).delivered(3))
            .given(report(RelapseLevel.LAPSE, "RELAPSE-1"))
            .episode();
    Episode none =
        Scenario.of(PublishedProgrammes.IA_2022)
            .given(Histories.of(Route.LICENCE, THU_2025_10_16).delivered(3))
            .episode();

    assertThat(quiet.relapses()).hasSize(1);
    assertThat(export(quiet)).isEqualTo(export(none));
  }

  private SubjectExport export(Episode episode) {
    return access
        .exportForSubject(request().build(), List.of(episode), REVIEWING, THAT_NOON)
        .value()
        .orElseThrow()
        .export();
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> reach(part, reached));
    }
    if (!(type instanceof Class<?> found)
        || !found.getName().startsWith("org.cobi.")
        || !reached.add(found)
        || found.isEnum()) {
      return;
    }
    for (Method method : found.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0) {
        reach(method.getGenericReturnType(), reached);
      }
    }
  }

  private SubjectAccessDraft draft() {
    return access
        .exportForSubject(request().build(), List.of(episode()), REVIEWING, THAT_NOON)
        .value()
        .orElseThrow();
  }

  private static SubjectAccessRequest.Builder request() {
    return SubjectAccessRequest.builder()
        .reference(SubjectAccessRef.of("SAR-1"))
        .participant(People.PARTICIPANT)
        .receivedOn(MON_2026_01_05)
        .reviewer(People.MANAGER);
  }

  private static Episode episode() {
    return Scenario.of(PublishedProgrammes.IA_2022)
        .given(Histories.of(Route.LICENCE, THU_2025_10_16).delivered(3))
        .given(report(RelapseLevel.RENEWED_STALKING, "RELAPSE-1"))
        .episode();
  }

  private static ReportRelapse report(RelapseLevel level, String reference) {
    return ReportRelapse.builder()
        .relapse(RelapseRef.of(reference))
        .level(level)
        .source(ReportSource.POLICE)
        .at(Instant.parse("2025-10-31T09:00:00Z"))
        .gradedBy(People.POLICE)
        .build();
  }

  private static void refused(Access<SubjectAccessDraft> access, String words) {
    assertThat(access.value()).isEmpty();
    assertThat(access.reasons())
        .extracting(reason -> reason.rule().value(), Violation::words)
        .containsExactly(tuple("COBI-DAT-03", words));
  }
}
