package org.cobi.json.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cobi.json.interop.Entries.TUE_2018_10_02;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cobi.json.CobiJson;
import org.cobi.json.CobiJsonException;
import org.cobi.json.tree.JsonText;
import org.cobi.model.person.CaseReferenceNumber;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.cobi.workflow.episode.EpisodeEvent.ReferralAccepted;
import org.cobi.workflow.episode.EpisodeEvent.RelapseDecided;
import org.cobi.workflow.episode.EpisodeEvent.RelapseReported;
import org.junit.jupiter.api.Test;

/** Domain events out and in, alone and in the envelope of a topic. */
class DomainEventsTest {
  private static final URI DETAIL = URI.create("https://host.invalid/episodes/EP-1");
  private static final PersonIdentifier NUMBER =
      PersonIdentifier.of(CaseReferenceNumber.of("X123456"));

  private static final String MERGE =
      """
      {"eventType":"probation-case.merge.completed","version":1,\
      "description":"A merge has been completed","detailUrl":null,\
      "occurredAt":"2026-03-02T09:30:00.123456+00:00",\
      "additionalInformation":{"sourceCRN":"X123456","targetCRN":"X654321","reason":"duplicate"},\
      "personReference":{"identifiers":[{"type":"CRN","value":"X654321"}],"shape":"new"},\
      "traceparent":"00-ab"}\
      """;

  @Test
  void an_event_goes_out_with_little() {
    List<DomainEvent> events =
        DomainEvents.of(
            Entries.of(new ReferralAccepted(TUE_2018_10_02, true)), DETAIL, List.of(NUMBER));
    assertThat(events)
        .singleElement()
        .extracting(DomainEvent::write)
        .isEqualTo(
            ("{'eventType':'cobi-programme.referral.accepted','version':1,"
                    + "'detailUrl':'https://host.invalid/episodes/EP-1',"
                    + "'occurredAt':'2018-10-02T11:00:00Z',"
                    + "'additionalInformation':{'episode':'EP-1','sequence':7,'on':'2018-10-02'},"
                    + "'personReference':{'identifiers':[{'type':'CRN','value':'X123456'}]}}")
                .replace('\'', '"'));
  }

  @Test
  void what_goes_out_can_be_read() {
    DomainEvent sent =
        DomainEvents.of(
                Entries.of(new ReferralAccepted(TUE_2018_10_02, true)), DETAIL, List.of(NUMBER))
            .get(0);
    DomainEvent read = DomainEvent.read(sent.write());
    assertThat(read).isEqualTo(sent);
    assertThat(read.occurredAt()).isEqualTo(Entries.RECORDED);
    assertThat(read.identifiers()).containsExactly(NUMBER);
    assertThat(read.identifiers().get(0).caseReferenceNumber())
        .contains(CaseReferenceNumber.of("X123456"));
  }

  @Test
  void what_is_not_on_the_list_does_not_go_out() {
    JournalEntry entry =
        Entries.of(new ConsentGiven(TUE_2018_10_02), new ReferralAccepted(TUE_2018_10_02, true));
    assertThat(DomainEvents.of(entry, DETAIL, List.of()))
        .extracting(DomainEvent::eventType)
        .containsExactly("cobi-programme.referral.accepted");
  }

  @Test
  void every_event_is_either_on_the_list_or_on_that_of_what_stays_inside() {
    List<Class<?>> staysInside =
        List.of(
            EpisodeEvent.StageEntered.class,
            EpisodeEvent.OrderRegistered.class,
            EpisodeEvent.OrderAmended.class,
            EpisodeEvent.DetailsChanged.class,
            EpisodeEvent.PersonConsidered.class,
            EpisodeEvent.MandateReplaced.class,
            EpisodeEvent.OverseerAssigned.class,
            EpisodeEvent.PlaceFreed.class,
            ConsentGiven.class,
            EpisodeEvent.ConsentWithdrawn.class,
            EpisodeEvent.EvidenceGiven.class,
            EpisodeEvent.InstructionRefused.class,
            EpisodeEvent.WindowSet.class,
            EpisodeEvent.WindowCleared.class,
            EpisodeEvent.PauseBegan.class,
            EpisodeEvent.PauseEnded.class,
            EpisodeEvent.DeliveryDeferred.class,
            EpisodeEvent.DeliveryResumed.class,
            EpisodeEvent.BreachChanged.class,
            EpisodeEvent.CourtDecided.class,
            EpisodeEvent.RecallChanged.class,
            RelapseReported.class,
            RelapseDecided.class,
            EpisodeEvent.RuleOverridden.class,
            EpisodeEvent.DutyRaised.class,
            EpisodeEvent.DutyDischarged.class,
            EpisodeEvent.DutyLapsed.class,
            EpisodeEvent.CircumstancesRecorded.class,
            EpisodeEvent.HandoverNoted.class,
            EpisodeEvent.InformationLaid.class);
    List<Class<?>> all = Arrays.asList(EpisodeEvent.class.getPermittedSubclasses());
    assertThat(all).hasSizeGreaterThan(40);
    assertThat(all)
        .allSatisfy(
            event ->
                assertThat(DomainEvents.PUBLISHED.containsKey(event))
                    .as("whether %s goes out must be decided", event.getSimpleName())
                    .isNotEqualTo(staysInside.contains(event)));
  }

  @Test
  void names_are_small_letters_with_dots_and_there_once() {
    assertThat(DomainEvents.PUBLISHED.values())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("cobi-programme\\.[a-z-]+\\.[a-z]+ed"));
  }

  @Test
  void what_we_know_nothing_of_is_kept() {
    DomainEvent event = DomainEvent.read(MERGE);
    assertThat(event.write()).isEqualTo(MERGE);
    assertThat(event.detailUrl()).isEmpty();
    assertThat(event.description()).contains("A merge has been completed");
    assertThat(event.version()).isEqualTo(1);
    assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-03-02T09:30:00.123456Z"));
    assertThat(event.additionalInformation().member("reason")).contains(JsonText.of("duplicate"));
    assertThat(event.toString()).isEqualTo("DomainEvent[probation-case.merge.completed]");
  }

  @Test
  void a_merge_and_a_merge_that_was_undone() {
    assertThat(PersonMerge.from(DomainEvent.read(MERGE)))
        .contains(
            new PersonMerge(
                PersonMerge.Kind.MERGED,
                CaseReferenceNumber.of("X123456"),
                CaseReferenceNumber.of("X654321")));
    String undone =
        MERGE
            .replace(".merge.", ".unmerge.")
            .replace("sourceCRN", "unmergedCRN")
            .replace("targetCRN", "reactivatedCRN");
    assertThat(PersonMerge.from(DomainEvent.read(undone)))
        .get()
        .hasToString("PersonMerge[UNMERGED]")
        .extracting(PersonMerge::to)
        .isEqualTo(CaseReferenceNumber.of("X654321"));
    assertThat(PersonMerge.from(DomainEvent.read(MERGE.replace(".merge.", ".other.")))).isEmpty();
  }

  @Test
  void a_merge_without_its_numbers_is_refused_and_repeats_none() {
    String broken = MERGE.replace("targetCRN", "target").replace("X123456", "canary");
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(() -> PersonMerge.from(DomainEvent.read(broken)))
        .withMessageContaining(
            "case reference number must be a capital letter and six digits but is written in"
                + " another way")
        .withMessageContaining("/targetCRN: expected a case reference number, found nothing")
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("canary"));
  }

  @Test
  void everything_that_is_wrong_with_an_event() {
    String broken =
        """
        {"eventType":"CANARY","version":"1","occurredAt":"2026-03-02","detailUrl":7,
        "personReference":{"identifiers":[{"type":"CRN"},"canary"]},"additionalInformation":[]}
        """;
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(() -> DomainEvent.read(broken))
        .withMessage(
            """
            line 1, /eventType: expected a name in small letters with dots such as probation-case.merge.completed, found a text of another form
            line 1, /version: expected a whole number from 1 to 1000000, found a text
            line 1, /occurredAt: expected a moment with its offset such as 2018-10-02T10:00:00+01:00, found a day
            line 1, /detailUrl: expected a text, found a number
            line 2, /additionalInformation: expected an object, found a list
            line 2, /personReference/identifiers/0/value: expected a text, found nothing
            line 2, /personReference/identifiers/1: expected an object, found a text\
            """);
  }

  @Test
  void an_event_in_its_envelope() {
    NotificationEnvelope envelope =
        NotificationEnvelope.read(envelopeOf(MERGE, "probation-case.merge.completed"));
    assertThat(envelope.messageId()).isEqualTo("m-1");
    assertThat(envelope.event()).isEqualTo(DomainEvent.read(MERGE));
  }

  @Test
  void an_envelope_whose_attribute_names_another_event() {
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(
            () -> NotificationEnvelope.read(envelopeOf(MERGE, "probation-case.unmerge.completed")))
        .withMessage(
            "line 1, /MessageAttributes: the attribute names another type than the event itself");
  }

  @Test
  void what_is_wrong_with_the_event_lies_within_the_envelope() {
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(() -> NotificationEnvelope.read(envelopeOf("{\"version\":0}", "x.y")))
        .withMessageContaining("line 1, /Message/eventType: expected a name in small letters")
        .withMessageContaining("line 1, /Message/version: expected a whole number from 1");
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(() -> NotificationEnvelope.read(envelopeOf("{", "x.y")))
        .withMessageContaining("/Message: the document ends before it is complete");
  }

  @Test
  void a_confirmation_of_a_subscription_is_no_notification() {
    String confirmation =
        envelopeOf(MERGE, "x").replace("\"Notification\"", "\"SubscriptionConfirmation\"");
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(() -> NotificationEnvelope.read(confirmation))
        .withMessage("line 1, /Type: expected Notification, found a text of another form");
  }

  private static String envelopeOf(String message, String type) {
    String text = CobiJson.write(JsonText.of(message));
    return ("{\"Type\":\"Notification\",\"MessageId\":\"m-1\",\"TopicArn\":\"arn:topic\","
        + "\"Message\":"
        + text
        + ",\"Timestamp\":\"2026-03-02T09:30:01.000Z\","
        + "\"MessageAttributes\":{\"eventType\":{\"Type\":\"String\",\"Value\":\""
        + type
        + "\"}}}");
  }
}
