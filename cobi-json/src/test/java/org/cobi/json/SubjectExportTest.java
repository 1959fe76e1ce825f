package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.Decision;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.subjectaccess.SubjectAccess;
import org.cobi.workflow.subjectaccess.SubjectAccessRef;
import org.cobi.workflow.subjectaccess.SubjectAccessRequest;
import org.cobi.workflow.subjectaccess.SubjectExport;
import org.junit.jupiter.api.Test;

/** What a participant is given holds nothing of anybody else, as far as bytes can show. */
class SubjectExportTest {
  private static final LocalDateTime THU_2025_10_16 = LocalDateTime.of(2025, 10, 16, 10, 0);
  private static final ParticipantRef PARTICIPANT = ParticipantRef.of("X123456");
  private static final OrderRef LICENCE = OrderRef.of("OTHER-ORDER");

  @Test
  void nothing_of_anybody_else_stands_in_it() {
    Episode episode = episode();
    String everything = CobiJson.WHOLE_EPISODE.write(episode);
    String exported = CobiJson.SUBJECT_EXPORT.write(export(episode));

    assertThat(everything).contains("OTHER-", "RELAPSE", "POLICE", "EXCLUSION", "SUSPENDED");
    assertThat(exported)
        .contains("X123456", "2025-10-16T10:00", "ATTENDED_COMPLIED")
        .doesNotContain("OTHER-", "RELAPSE", "POLICE", "EXCLUSION", "SUSPENDED", "2025-10-17");
  }

  @Test
  void these_and_no_other_properties_are_written() {
    Set<String> names = new TreeSet<>();
    collect(CobiJson.SUBJECT_EXPORT.tree(export(episode())), names);

    assertThat(names)
        .containsExactly(
            "acceptedOn",
            "age",
            "code",
            "counts",
            "episodes",
            "kind",
            "lastDay",
            "madeOn",
            "orders",
            "outcome",
            "participant",
            "programme",
            "progress",
            "route",
            "sessions",
            "start",
            "version",
            "warnings");
  }

  private static SubjectExport export(Episode episode) {
    return new SubjectAccess(AuditedAccess.recordedIn(record -> {}))
        .exportForSubject(
            SubjectAccessRequest.builder()
                .reference(SubjectAccessRef.of("SAR-1"))
                .participant(PARTICIPANT)
                .receivedOn(LocalDate.of(2026, 1, 5))
                .reviewer(other(Role.PROGRAMME_MANAGER))
                .build(),
            List.of(episode),
            AccessContext.of(other(Role.PROGRAMME_MANAGER), Purpose.of("SUBJECT_ACCESS")),
            Instant.parse("2026-01-05T12:00:00Z"))
        .value()
        .orElseThrow()
        .export();
  }

  private static Episode episode() {
    ProgrammeWorkflow workflow = ProgrammeWorkflow.of(PublishedProgrammes.IA_2022);
    Episode episode = workflow.open(EpisodeId.of("OTHER-EPISODE"));
    for (EpisodeCommand command : commands()) {
      Decision decision = workflow.decide(episode, command);
      assertThat(decision.reasons()).isEmpty();
      episode = decision.episode();
    }
    return episode;
  }

  private static List<EpisodeCommand> commands() {
    LocalDate referred = LocalDate.of(2025, 10, 1);
    Practitioner practitioner =
        Practitioner.builder()
            .reference(PractitionerRef.of("OTHER-PRACTITIONER"))
            .addQualifications(Qualification.values())
            .build();
    List<EpisodeCommand> commands = new ArrayList<>();
    commands.add(
        ReceiveReferral.builder()
            .on(referred)
            .referral(
                Referral.builder()
                    .participant(PARTICIPANT)
                    .route(Route.LICENCE)
                    .mandate(LICENCE)
                    .referredBy(other(Role.OFFENDER_MANAGER))
                    .age(34)
                    .build())
            .addOrders(
                Order.builder()
                    .reference(LICENCE)
                    .kind(OrderKind.LICENCE)
                    .madeOn(referred.minusWeeks(2))
                    .convictedOn(referred.minusYears(1))
                    .lastDay(referred.plusYears(2))
                    .addTerms(OrderTerm.ATTEND_PROGRAMME, OrderTerm.EXCLUSION_ZONE)
                    .build())
            .build());
    commands.add(
        AllocatePractitioner.builder()
            .on(referred)
            .practitioner(practitioner)
            .overseer(other(Role.CLINICAL_LEAD))
            .build());
    commands.add(AcceptReferral.builder().on(referred).build());
    commands.add(
        PlanSessions.builder()
            .on(referred)
            .weeklyFrom(
                SessionSlot.builder()
                    .start(THU_2025_10_16)
                    .place(PlaceRef.of("OTHER-PLACE"))
                    .build())
            .build());
    commands.add(
        RecordOutcome.builder()
            .on(THU_2025_10_16.toLocalDate())
            .session(THU_2025_10_16)
            .outcome(SessionOutcome.ATTENDED_COMPLIED)
            .build());
    commands.add(
        ReportRelapse.builder()
            .relapse(RelapseRef.of("OTHER-RELAPSE"))
            .level(RelapseLevel.THREAT_OR_VIOLENCE)
            .source(ReportSource.POLICE)
            .at(Instant.parse("2025-10-17T09:00:00Z"))
            .gradedBy(other(Role.POLICE))
            .build());
    return commands;
  }

  private static Actor other(Role role) {
    return Actor.of(role, "OTHER-" + role.name());
  }

  private static void collect(JsonValue value, Set<String> names) {
    if (value instanceof JsonObject object) {
      names.addAll(object.members().keySet());
      object.members().values().forEach(member -> collect(member, names));
    }
    if (value instanceof JsonList list) {
      list.elements().forEach(element -> collect(element, names));
    }
  }
}
