package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.cobi.workflow.episode.ProgressFact.SAFETY_CHANGE;
import static org.cobi.workflow.episode.ProgressFact.STARTED;
import static org.cobi.workflow.episode.ProgressFact.TAKING_PART;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cobi.model.audience.Audience;
import org.cobi.model.data.Basis;
import org.cobi.model.data.DataMark;
import org.cobi.model.data.DataSubject;
import org.cobi.model.data.ProcessingRegime;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.VictimRef;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.audit.Recipient;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.RecallKind;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.restricted.Attribution;
import org.cobi.workflow.restricted.ContactPreference;
import org.cobi.workflow.restricted.DisclosurePolicy;
import org.cobi.workflow.restricted.DisclosureRequest;
import org.cobi.workflow.restricted.Entered;
import org.cobi.workflow.restricted.RestrictedDecision;
import org.cobi.workflow.restricted.RestrictedDecision.Accepted;
import org.cobi.workflow.restricted.RestrictedEvent;
import org.cobi.workflow.restricted.RestrictedEvent.LinkEnded;
import org.cobi.workflow.restricted.RestrictedEvent.ReportReceived;
import org.cobi.workflow.restricted.RestrictedEvent.VictimEntered;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedWorkflow;
import org.cobi.workflow.restricted.Topic;
import org.cobi.workflow.restricted.VictimScheme;
import org.cobi.workflow.view.View;
import org.cobi.workflow.view.Views;
import org.junit.jupiter.api.Test;

/** The rules of the victim's side: COBI-VIC, COBI-REL-08 and COBI-DAT-02. */
class VictimSideScenariosTest {
  private static final LocalDateTime THU_2025_10_16 = LocalDateTime.of(2025, 10, 16, 10, 0);
  private static final LocalDate FRI_2025_11_07 = LocalDate.of(2025, 11, 7);
  private static final Instant FRI_2025_11_07_11_00 = Instant.parse("2025-11-07T11:00:00Z");
  private static final EpisodeId OTHER = EpisodeId.of("episode-2");
  private static final Purpose VICTIM_SUPPORT = Purpose.of("VICTIM_SUPPORT");

  private final AuditInMemory audit = new AuditInMemory();
  private final RestrictedWorkflow side = RestrictedWorkflow.recordedIn(audit);

  private final Scenario scenario =
      Scenario.of(PublishedProgrammes.IA_2022)
          .given(Histories.of(Route.LICENCE, THU_2025_10_16).delivered(3));
  private final Episode episode = scenario.episode();

  // COBI-VIC-02: by allow-list

  @Test
  void an_advocate_is_told_the_allowed_facts_and_the_file_keeps_that_it_was_told() {
    RestrictedDecision told = ask(optedIn(), Role.STALKING_ADVOCATE, Topic.PROGRESS);

    assertThat(facts(told)).containsExactly(STARTED, TAKING_PART);
    assertThat(told.file().disclosures())
        .extracting(each -> each.fact(), each -> each.recipient(), each -> each.basis().value())
        .containsExactly(
            tuple(STARTED, Role.STALKING_ADVOCATE, "BASIS-1"),
            tuple(TAKING_PART, Role.STALKING_ADVOCATE, "BASIS-1"));
  }

  @Test
  void one_fact_can_be_asked_for_by_its_name() {
    assertThat(facts(ask(optedIn(), Role.STALKING_ADVOCATE, Topic.of("STARTED"))))
        .containsExactly(STARTED);
    assertThat(facts(ask(optedIn(), Role.STALKING_ADVOCATE, Topic.of("COMPLETED")))).isEmpty();
  }

  @Test
  void session_notes_are_refused_and_so_is_everything_else_that_is_not_on_the_list() {
    for (String topic :
        List.of("SESSION_NOTES", "SESSION_DATES", "PLACE", "HEALTH", "RISK_LEVEL", "ADDRESS")) {
      refused(
          ask(optedIn(), Role.STALKING_ADVOCATE, Topic.of(topic)),
          "COBI-VIC-02: " + topic + " is not on the list; PROGRESS gives what is");
    }
  }

  @Test
  void a_region_can_take_facts_off_the_list_of_a_scheme() {
    DisclosurePolicy less =
        new DisclosurePolicy(Map.of(VictimScheme.STALKING_ADVOCACY, Set.of(STARTED)));
    RestrictedWorkflow strict = side.with(less);

    assertThat(facts(disclose(strict, optedIn(), request(Role.STALKING_ADVOCATE, Topic.PROGRESS))))
        .containsExactly(STARTED);
    refused(
        disclose(strict, optedIn(), request(Role.STALKING_ADVOCATE, Topic.of("TAKING_PART"))),
        "COBI-VIC-02: TAKING_PART is not on the list; PROGRESS gives what is");
  }

  @Test
  void nothing_is_told_of_somebody_who_is_not_linked_to_the_victim() {
    RestrictedFile unlinked =
        Restricted.file(
            Restricted.linked("LINK-2", ParticipantRef.of("X654321"), OTHER),
            Restricted.preference(ContactPreference.OPTED_IN, VictimScheme.STALKING_ADVOCACY),
            Restricted.basis("BASIS-1", FRI_2025_11_07));

    refused(
        ask(unlinked, Role.STALKING_ADVOCATE, Topic.PROGRESS),
        "COBI-VIC-02: there is nothing to tell");
  }

  @Test
  void a_grave_relapse_is_a_safety_change_and_a_lapse_is_none() {
    assertThat(scenario.given(relapse(RelapseLevel.RENEWED_STALKING)).episode().progressFacts())
        .contains(SAFETY_CHANGE);
    assertThat(scenario.given(relapse(RelapseLevel.LAPSE)).episode().progressFacts())
        .doesNotContain(SAFETY_CHANGE);
  }

  // COBI-VIC-03: preference and lawful basis

  @Test
  void a_victim_who_opted_out_is_told_nothing_and_the_episode_does_not_show_it() {
    RestrictedFile out = file(ContactPreference.OPTED_OUT);
    String before = episode + Views.of(episode, Audience.PRACTITIONER).values().toString();

    refused(
        ask(out, Role.STALKING_ADVOCATE, Topic.PROGRESS),
        "COBI-VIC-03: the victim does not want to be told");
    assertThat(owed(out)).isEmpty();
    assertThat(episode + Views.of(episode, Audience.PRACTITIONER).values().toString())
        .isEqualTo(before);
  }

  @Test
  void whoever_opted_in_again_is_told_again() {
    RestrictedFile again =
        file(ContactPreference.OPTED_OUT)
            .with(
                Restricted.preference(ContactPreference.OPTED_IN, VictimScheme.STALKING_ADVOCACY));

    assertThat(facts(ask(again, Role.STALKING_ADVOCATE, Topic.PROGRESS)))
        .containsExactly(STARTED, TAKING_PART);
  }

  @Test
  void what_nobody_asked_the_victim_is_not_told() {
    RestrictedFile silent =
        Restricted.file(
            Restricted.linked("LINK-1", People.PARTICIPANT, episode.id()),
            Restricted.basis("BASIS-1", FRI_2025_11_07));

    assertThat(reasons(ask(silent, Role.STALKING_ADVOCATE, Topic.PROGRESS)))
        .contains("COBI-VIC-03: no preference is recorded");
  }

  @Test
  void a_lawful_basis_must_hold_on_the_day() {
    RestrictedFile tomorrow =
        Restricted.file(
            Restricted.linked("LINK-1", People.PARTICIPANT, episode.id()),
            Restricted.preference(ContactPreference.OPTED_IN, VictimScheme.STALKING_ADVOCACY),
            Restricted.basis("BASIS-1", FRI_2025_11_07.plusDays(1)));

    refused(
        ask(tomorrow, Role.STALKING_ADVOCATE, Topic.PROGRESS),
        "COBI-VIC-03: no lawful basis is recorded for Fri 7 Nov 2025");
    assertThat(ask(optedIn(), Role.STALKING_ADVOCATE, Topic.PROGRESS)).isInstanceOf(Accepted.class);
  }

  @Test
  void a_refusal_lists_everything_that_stands_in_the_way() {
    RestrictedFile empty = Restricted.file();

    assertThat(reasons(ask(empty, Role.STALKING_ADVOCATE, Topic.of("SESSION_NOTES")))).hasSize(4);
  }

  // COBI-VIC-04: the right recipient, and never the victim

  @Test
  void each_scheme_informs_its_own_recipient_and_nobody_else() {
    for (VictimScheme scheme : VictimScheme.values()) {
      RestrictedFile file =
          Restricted.file(
              Restricted.linked("LINK-1", People.PARTICIPANT, episode.id()),
              Restricted.preference(ContactPreference.OPTED_IN, scheme),
              Restricted.basis("BASIS-1", FRI_2025_11_07));
      for (Role role : Role.values()) {
        assertThat(ask(file, role, Topic.PROGRESS) instanceof Accepted)
            .as("%s asks under the %s", role, scheme)
            .isEqualTo(role == scheme.recipient());
      }
    }
    refused(
        ask(optedIn(), Role.LINK_WORKER, Topic.PROGRESS),
        "COBI-VIC-04: the scheme informs the stalking advocate and not the link worker");
  }

  @Test
  void statutory_schemes_are_run_by_victim_liaison_officers() {
    assertThat(
            EnumSet.allOf(VictimScheme.class).stream()
                .filter(VictimScheme::isStatutory)
                .map(VictimScheme::recipient))
        .isNotEmpty()
        .containsOnly(Role.VICTIM_LIAISON_OFFICER);
  }

  @Test
  void a_change_is_owed_by_the_recipient_of_the_scheme_within_four_hours() {
    assertThat(owed(optedIn()))
        .extracting(
            duty -> duty.rule().value(),
            Duty::owner,
            Duty::what,
            duty -> duty.deadline().toString())
        .containsExactly(
            tuple(
                "COBI-VIC-04",
                Role.STALKING_ADVOCATE,
                "Keep the victim informed of the single fact: a change that matters for safety.",
                "Fri 7 Nov 2025 15:00"));
  }

  @Test
  void a_recall_is_told_to_victim_liaison_whoever_the_victim_is() {
    scenario
        .when(RecordRecall.builder().on(FRI_2025_11_07).kind(RecallKind.STANDARD).build())
        .raises("COBI-VIC-04", Role.PROGRAMME_MANAGER, "Fri 7 Nov 2025");
    scenario.when(relapse(RelapseLevel.LAPSE)).raisesNothingOf("COBI-VIC-04");
  }

  // COBI-REL-08: restricted until the police attribute it, and then to one person only

  @Test
  void an_attributed_report_reaches_one_of_two_linked_people_and_changes_nothing_for_the_other() {
    Episode otherBefore = other().episode();
    RestrictedDecision attributed = attribute(twoLinked(), attribution(People.POLICE));

    Accepted accepted = (Accepted) attributed;
    ReportRelapse report = accepted.command().orElseThrow();
    assertThat(accepted.file().attributionOf(Restricted.REPORT)).contains(episode.id());
    assertThat(report.source()).contains(ReportSource.POLICE);
    assertThat(scenario.when(report).accepted().decision().episode().relapses()).hasSize(1);
    assertThat(other().episode()).isEqualTo(otherBefore).hasToString(otherBefore.toString());
    assertThat(accepted.file().safeguards()).isEqualTo(twoLinked().safeguards());
  }

  @Test
  void nothing_of_the_victims_report_is_in_what_the_police_report() {
    ReportRelapse report =
        ((Accepted) attribute(twoLinked(), attribution(People.POLICE))).command().orElseThrow();

    assertThat(report.toString()).doesNotContain("REPORT-7", "VICTIM");
    assertThat(report.at()).isAfter(FRI_2025_11_07_11_00);
    assertThat(report.happenedOn()).isEmpty();
  }

  @Test
  void only_the_police_attribute_only_to_the_linked_and_under_a_name_of_its_own() {
    refused(
        attribute(twoLinked(), attribution(Restricted.ADVOCATE)),
        "COBI-REL-08: the stalking advocate may not attribute it");
    refused(
        attribute(
            twoLinked(),
            change(attribution(People.POLICE)).episode(EpisodeId.of("episode-3")).build()),
        "COBI-REL-08: nobody of that episode is linked in this file");
    refused(
        attribute(
            twoLinked(),
            change(attribution(People.POLICE)).report(RestrictedRef.of("REPORT-8")).build()),
        "COBI-REL-08: the file holds no such report");
    refused(
        attribute(
            twoLinked(),
            change(attribution(People.POLICE)).relapse(RelapseRef.of("REPORT-7")).build()),
        "COBI-REL-08: it bears the name of a report of this file");
  }

  @Test
  void what_was_told_or_attributed_cannot_be_entered() {
    RestrictedFile told = ask(optedIn(), Role.STALKING_ADVOCATE, Topic.PROGRESS).file();
    RestrictedFile attributed = attribute(twoLinked(), attribution(People.POLICE)).file();
    for (RestrictedFile file : List.of(told, attributed)) {
      RestrictedEvent last = file.events().get(file.events().size() - 1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> enter(Restricted.file(), last))
          .withMessage(
              "a disclosure and an attribution must be asked for but this one is to be entered");
    }
  }

  @Test
  void what_was_attributed_is_no_longer_owed_to_the_police() {
    assertThat(twoLinked().duties(scenario.workflow().setting())).hasSize(1);
    assertThat(
            attribute(twoLinked(), attribution(People.POLICE))
                .file()
                .duties(scenario.workflow().setting()))
        .isEmpty();
  }

  // COBI-DAT-02: fact or assessment, and about whom

  @Test
  void an_opinion_of_a_risk_that_is_stored_as_a_fact_is_refused() {
    ReportReceived report =
        Restricted.received(Restricted.REPORT, RelapseLevel.RENEWED_STALKING, FRI_2025_11_07_11_00);
    ReportReceived asFact =
        new ReportReceived(
            Restricted.entered(FRI_2025_11_07_11_00, DataSubject.VICTIM, Basis.FACT),
            report.report());

    refused(enter(Restricted.file(), asFact), "COBI-DAT-02: it is marked as a fact");
    assertThat(enter(Restricted.file(), report).file().reports()).hasSize(1);
  }

  @Test
  void each_entry_is_about_a_person_whom_it_can_be_about() {
    Entered wrong = Restricted.entered(FRI_2025_11_07_11_00, DataSubject.CONVICTED, Basis.FACT);
    Entered right = Restricted.entered(FRI_2025_11_07_11_00, DataSubject.VICTIM, Basis.FACT);

    refused(
        enter(Restricted.file(), new VictimEntered(wrong, VictimRef.of("V-2"))),
        "COBI-DAT-02: it cannot be about a convicted person");
    assertThat(
            enter(Restricted.file(), new VictimEntered(right, VictimRef.of("V-2"))).file().events())
        .hasSize(1);
  }

  @Test
  void every_entry_carries_its_mark() {
    RestrictedFile file =
        twoLinked().with(Restricted.unsafe("PLACE-1", PlaceRef.of("OFFICE-ALPHA"), FRI_2025_11_07));

    assertThat(file.events())
        .isNotEmpty()
        .extracting(event -> event.entered().mark().regime())
        .containsOnly(ProcessingRegime.LAW_ENFORCEMENT);
    assertThat(file.events()).allMatch(event -> enter(file, event) instanceof Accepted);
  }

  // COBI-DAT-01: nobody reads without a purpose, and nothing before it is recorded

  @Test
  void without_a_purpose_the_victims_side_answers_nothing() {
    AccessContext none = AccessContext.withoutPurpose(Restricted.ADVOCATE);
    RestrictedFile file = optedIn();
    DisclosureRequest request = request(Role.STALKING_ADVOCATE, Topic.PROGRESS);

    for (Access<?> access :
        List.of(
            side.disclose(file, episode, request, none),
            side.enter(
                file,
                Restricted.preference(ContactPreference.OPTED_OUT, VictimScheme.STALKING_ADVOCACY),
                none),
            side.attribute(twoLinked(), attribution(Restricted.ADVOCATE), none),
            side.owed(file, scenario.workflow().setting(), FRI_2025_11_07_11_00, none),
            side.owedAfter(
                file,
                episode.id(),
                SAFETY_CHANGE,
                FRI_2025_11_07_11_00,
                scenario.workflow().setting(),
                none))) {
      assertThat(access.value()).isEmpty();
      assertThat(access.reasons())
          .extracting(reason -> reason.rule().value())
          .containsExactly("COBI-DAT-01");
    }
    assertThat(audit.records()).isEmpty();
  }

  @Test
  void what_cannot_be_recorded_is_not_told() {
    audit.fail();

    Access<RestrictedDecision> access =
        side.disclose(
            optedIn(),
            episode,
            request(Role.STALKING_ADVOCATE, Topic.PROGRESS),
            AccessContext.of(Restricted.ADVOCATE, VICTIM_SUPPORT));

    assertThat(access.value()).isEmpty();
    assertThat(access.reasons())
        .extracting(reason -> reason.words())
        .containsExactly("the audit record could not be written, so nothing was done");
  }

  @Test
  void each_answer_is_recorded_as_what_it_is_by_references_alone() {
    ask(optedIn(), Role.STALKING_ADVOCATE, Topic.PROGRESS);
    ask(optedIn(), Role.STALKING_ADVOCATE, Topic.of("SESSION_NOTES"));
    enter(Restricted.file(), Restricted.basis("BASIS-1", FRI_2025_11_07));
    enter(
        optedIn(),
        new LinkEnded(
            Restricted.entered(FRI_2025_11_07_11_00, DataSubject.CONVICTED, Basis.FACT),
            RestrictedRef.of("LINK-1")));
    attribute(twoLinked(), attribution(People.POLICE));
    owed(optedIn());

    assertThat(audit.records())
        .extracting(AuditRecord::operation)
        .containsExactly(
            Operation.DISCLOSURE,
            Operation.CONSULTATION,
            Operation.COLLECTION,
            Operation.ALTERATION,
            Operation.COMBINATION,
            Operation.CONSULTATION);
    assertThat(audit.records().get(0).recipient()).contains(Recipient.of(Role.STALKING_ADVOCATE));
    assertThat(audit.records())
        .allSatisfy(
            record -> {
              assertThat(record.purpose()).isEqualTo(VICTIM_SUPPORT);
              assertThat(record.references()).extracting(AuditReference::value).contains("FILE-1");
              assertThat(record.toString()).doesNotContain("V-1", "LINK-1", "REPORT-7");
            });
  }

  @Test
  void nobody_enters_something_in_the_name_of_somebody_else() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                side.enter(
                    Restricted.file(),
                    Restricted.basis("BASIS-1", FRI_2025_11_07),
                    AccessContext.of(People.MANAGER, VICTIM_SUPPORT)))
        .withMessage("who enters it must be the one who asks, but it is somebody else");
  }

  // What the participant is shown

  @Test
  void a_participant_is_not_shown_since_when_or_why_delivery_stands_still() {
    Episode suspended = scenario.given(relapse(RelapseLevel.RENEWED_STALKING)).episode();
    View shown = Views.of(suspended, Audience.PARTICIPANT);

    assertThat(suspended.progressFacts()).contains(SAFETY_CHANGE);
    assertThat(shown.value("progress")).contains(List.of("STARTED", "STOPPED"));
    assertThat(shown.values()).doesNotContainKeys("stage", "stageSince", "relapses", "duties");
    assertThat(Views.of(suspended, Audience.PRACTITIONER).values())
        .containsKeys("stage", "stageSince", "relapses", "duties");
  }

  // The words of these scenarios

  private RestrictedFile optedIn() {
    return file(ContactPreference.OPTED_IN);
  }

  private RestrictedFile file(ContactPreference preference) {
    return Restricted.file(
        Restricted.linked("LINK-1", People.PARTICIPANT, episode.id()),
        Restricted.preference(preference, VictimScheme.STALKING_ADVOCACY),
        Restricted.basis("BASIS-1", FRI_2025_11_07));
  }

  private RestrictedFile twoLinked() {
    return Restricted.file(
        Restricted.linked("LINK-1", People.PARTICIPANT, episode.id()),
        Restricted.linked("LINK-2", ParticipantRef.of("X654321"), OTHER),
        Restricted.received(
            Restricted.REPORT, RelapseLevel.RENEWED_STALKING, FRI_2025_11_07_11_00));
  }

  private static Scenario other() {
    return Scenario.of(PublishedProgrammes.IA_2022)
        .given(Histories.of(Route.LICENCE, THU_2025_10_16.plusHours(4)).delivered(2));
  }

  private Attribution attribution(Actor by) {
    return Attribution.builder()
        .entered(
            Entered.of(
                FRI_2025_11_07_11_00.plusSeconds(7200),
                by,
                DataMark.of(
                    ProcessingRegime.LAW_ENFORCEMENT, DataSubject.CONVICTED, Basis.ASSESSMENT)))
        .report(Restricted.REPORT)
        .episode(episode.id())
        .relapse(RelapseRef.of("RELAPSE-1"))
        .level(RelapseLevel.RENEWED_STALKING)
        .build();
  }

  private static Attribution.Builder change(Attribution attribution) {
    return Attribution.builder().from(attribution);
  }

  private static ReportRelapse relapse(RelapseLevel level) {
    return ReportRelapse.builder()
        .relapse(RelapseRef.of("RELAPSE-1"))
        .level(level)
        .source(ReportSource.POLICE)
        .at(FRI_2025_11_07_11_00)
        .gradedBy(People.POLICE)
        .build();
  }

  private RestrictedDecision ask(RestrictedFile file, Role role, Topic topic) {
    return disclose(side, file, request(role, topic));
  }

  private RestrictedDecision disclose(
      RestrictedWorkflow workflow, RestrictedFile file, DisclosureRequest request) {
    return answer(workflow.disclose(file, episode, request, contextOf(request.entered())));
  }

  private RestrictedDecision attribute(RestrictedFile file, Attribution attribution) {
    return answer(side.attribute(file, attribution, contextOf(attribution.entered())));
  }

  private RestrictedDecision enter(RestrictedFile file, RestrictedEvent event) {
    return answer(side.enter(file, event, contextOf(event.entered())));
  }

  private static AccessContext contextOf(Entered entered) {
    return AccessContext.of(entered.by(), VICTIM_SUPPORT);
  }

  private static RestrictedDecision answer(Access<RestrictedDecision> access) {
    return access.value().orElseThrow();
  }

  private static DisclosureRequest request(Role role, Topic topic) {
    return DisclosureRequest.builder()
        .entered(Restricted.entered(FRI_2025_11_07_11_00, DataSubject.CONVICTED, Basis.FACT))
        .victim(Restricted.VICTIM)
        .recipient(role)
        .topic(topic)
        .build();
  }

  private List<Duty> owed(RestrictedFile file) {
    return side.owedAfter(
            file,
            episode.id(),
            SAFETY_CHANGE,
            FRI_2025_11_07_11_00,
            scenario.workflow().setting(),
            AccessContext.of(Restricted.ADVOCATE, VICTIM_SUPPORT))
        .value()
        .orElseThrow();
  }

  private static List<ProgressFact> facts(RestrictedDecision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return ((Accepted) decision).facts();
  }

  private static void refused(RestrictedDecision decision, String... reasons) {
    assertThat(decision).isInstanceOf(RestrictedDecision.Refused.class);
    assertThat(reasons(decision)).containsExactly(reasons);
  }

  private static List<String> reasons(RestrictedDecision decision) {
    return decision.reasons().stream().map(why -> why.rule() + ": " + why.words()).toList();
  }
}
