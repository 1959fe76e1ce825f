package org.cobi.json.interop;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.episode.EpisodeEvent;

/**
 * What of an episode may be published to a topic that many systems read: that something happened,
 * in which episode, and where to ask for more. A consumer with the right to know asks there.
 *
 * <p>Only what stands in {@link #PUBLISHED} goes out. Relapses, disclosures, duties, consent,
 * overrides and new personal details do not: that there is one says too much already.
 */
public final class DomainEvents {
  /** The events that may go out, with the type under which they do. */
  public static final Map<Class<? extends EpisodeEvent>, String> PUBLISHED =
      Map.ofEntries(
          Map.entry(EpisodeEvent.ReferralReceived.class, "cobi-programme.referral.received"),
          Map.entry(EpisodeEvent.ReferralAccepted.class, "cobi-programme.referral.accepted"),
          Map.entry(EpisodeEvent.ReferralWaitlisted.class, "cobi-programme.referral.waitlisted"),
          Map.entry(EpisodeEvent.ReferralDeclined.class, "cobi-programme.referral.declined"),
          Map.entry(
              EpisodeEvent.PractitionerAllocated.class, "cobi-programme.practitioner.allocated"),
          Map.entry(EpisodeEvent.SessionsPlanned.class, "cobi-programme.sessions.planned"),
          Map.entry(EpisodeEvent.SessionBooked.class, "cobi-programme.session.booked"),
          Map.entry(EpisodeEvent.SessionMoved.class, "cobi-programme.session.moved"),
          Map.entry(EpisodeEvent.SessionCancelled.class, "cobi-programme.session.cancelled"),
          Map.entry(EpisodeEvent.OutcomeRecorded.class, "cobi-programme.outcome.recorded"),
          Map.entry(EpisodeEvent.OutcomeCorrected.class, "cobi-programme.outcome.corrected"),
          Map.entry(EpisodeEvent.AbsenceDecided.class, "cobi-programme.absence.decided"),
          Map.entry(
              EpisodeEvent.EnforcementTaken.class, "cobi-programme.enforcement-action.recorded"),
          Map.entry(EpisodeEvent.WindowExtended.class, "cobi-programme.window.extended"),
          Map.entry(EpisodeEvent.ProgrammeCompleted.class, "cobi-programme.programme.completed"),
          Map.entry(EpisodeEvent.EpisodeClosed.class, "cobi-programme.episode.closed"));

  private static final int VERSION = 1;

  private DomainEvents() {}

  /**
   * The domain events of one accepted command, in order; none if nothing of it may go out.
   *
   * @param entry the command with its events
   * @param detailUrl where a consumer asks for more
   * @param person the numbers under which others know the person
   */
  public static List<DomainEvent> of(
      JournalEntry entry, URI detailUrl, List<PersonIdentifier> person) {
    return entry.events().stream()
        .flatMap(event -> of(event, entry, detailUrl, person).stream())
        .toList();
  }

  private static Optional<DomainEvent> of(
      EpisodeEvent event, JournalEntry entry, URI detailUrl, List<PersonIdentifier> person) {
    return Optional.ofNullable(PUBLISHED.get(event.getClass()))
        .map(type -> DomainEvent.of(tree(type, event, entry, detailUrl, person)));
  }

  private static JsonObject tree(
      String type,
      EpisodeEvent event,
      JournalEntry entry,
      URI detailUrl,
      List<PersonIdentifier> person) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(DomainEvent.EVENT_TYPE, JsonText.of(type));
    members.put(DomainEvent.VERSION, JsonNumber.of(VERSION));
    members.put(DomainEvent.DETAIL_URL, JsonText.of(detailUrl.toString()));
    members.put(DomainEvent.OCCURRED_AT, JsonText.of(entry.submission().recordedAt().toString()));
    members.put(DomainEvent.ADDITIONAL_INFORMATION, information(event, entry));
    if (!person.isEmpty()) {
      members.put(DomainEvent.PERSON_REFERENCE, reference(person));
    }
    return JsonObject.of(members);
  }

  private static JsonObject information(EpisodeEvent event, JournalEntry entry) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("episode", JsonText.of(entry.submission().episode().value()));
    members.put("sequence", JsonNumber.of(entry.sequence()));
    members.put("on", JsonText.of(event.on().toString()));
    return JsonObject.of(members);
  }

  private static JsonObject reference(List<PersonIdentifier> person) {
    List<JsonValue> identifiers = person.stream().<JsonValue>map(DomainEvents::identifier).toList();
    return JsonObject.of(Map.of(DomainEvent.IDENTIFIERS, JsonList.of(identifiers)));
  }

  private static JsonObject identifier(PersonIdentifier identifier) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(DomainEvent.TYPE, JsonText.of(identifier.type()));
    members.put(DomainEvent.VALUE, JsonText.of(identifier.value()));
    return JsonObject.of(members);
  }
}
