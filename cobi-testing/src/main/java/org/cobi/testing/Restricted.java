package org.cobi.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.cobi.model.data.Basis;
import org.cobi.model.data.DataMark;
import org.cobi.model.data.DataSubject;
import org.cobi.model.data.ProcessingRegime;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.Role;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.VictimRef;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.ContactPreference;
import org.cobi.workflow.restricted.Entered;
import org.cobi.workflow.restricted.LawfulBasis;
import org.cobi.workflow.restricted.Link;
import org.cobi.workflow.restricted.ListedPlace;
import org.cobi.workflow.restricted.RestrictedEvent;
import org.cobi.workflow.restricted.RestrictedEvent.BasisRecorded;
import org.cobi.workflow.restricted.RestrictedEvent.PersonLinked;
import org.cobi.workflow.restricted.RestrictedEvent.PlaceListed;
import org.cobi.workflow.restricted.RestrictedEvent.PreferenceRecorded;
import org.cobi.workflow.restricted.RestrictedEvent.ReportReceived;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.cobi.workflow.restricted.RestrictedReport;
import org.cobi.workflow.restricted.RestrictedSource;
import org.cobi.workflow.restricted.VictimScheme;

/** Invented entries of restricted files for tests and prototypes. */
public final class Restricted {

  /** An advocate, who enters things. */
  public static final Actor ADVOCATE = Actor.of(Role.STALKING_ADVOCATE, "A-1");

  /** A victim. */
  public static final VictimRef VICTIM = VictimRef.of("V-1");

  /** A report. */
  public static final RestrictedRef REPORT = RestrictedRef.of("REPORT-7");

  private static final Instant ENTERED_AT = Instant.parse("2018-01-02T09:00:00Z");

  private Restricted() {}

  /** A file with some entries. */
  public static RestrictedFile file(RestrictedEvent... events) {
    return new RestrictedFile(RestrictedFileId.of("FILE-1"), Arrays.asList(events));
  }

  /** Entered by the advocate, as a fact or an assessment about somebody. */
  public static Entered entered(Instant at, DataSubject subject, Basis basis) {
    return Entered.of(at, ADVOCATE, DataMark.of(ProcessingRegime.LAW_ENFORCEMENT, subject, basis));
  }

  /** A report from the victim, entered when it was received. */
  public static ReportReceived received(RestrictedRef report, RelapseLevel level, Instant at) {
    return new ReportReceived(
        entered(at, DataSubject.VICTIM, Basis.ASSESSMENT),
        RestrictedReport.builder()
            .reference(report)
            .level(level)
            .source(RestrictedSource.VICTIM)
            .receivedAt(at)
            .receivedBy(ADVOCATE)
            .build());
  }

  /** A participant, in an episode, is linked to the victim. */
  public static PersonLinked linked(String link, ParticipantRef participant, EpisodeId episode) {
    return new PersonLinked(
        entered(ENTERED_AT, DataSubject.CONVICTED, Basis.FACT),
        Link.builder()
            .reference(RestrictedRef.of(link))
            .victim(VICTIM)
            .participant(participant)
            .episode(episode)
            .build());
  }

  /** A place is unsafe from a day on. */
  public static PlaceListed unsafe(String entry, PlaceRef place, LocalDate firstDay) {
    return new PlaceListed(
        entered(ENTERED_AT, DataSubject.VICTIM, Basis.ASSESSMENT),
        ListedPlace.builder()
            .reference(RestrictedRef.of(entry))
            .victim(VICTIM)
            .place(place)
            .firstDay(firstDay)
            .build());
  }

  /** What the victim wants to be told, under which scheme. */
  public static PreferenceRecorded preference(ContactPreference preference, VictimScheme scheme) {
    return new PreferenceRecorded(
        entered(ENTERED_AT, DataSubject.VICTIM, Basis.FACT), VICTIM, preference, scheme);
  }

  /** A lawful basis for disclosure from a day on. */
  public static BasisRecorded basis(String reference, LocalDate firstDay) {
    return new BasisRecorded(
        entered(ENTERED_AT, DataSubject.VICTIM, Basis.FACT),
        LawfulBasis.builder()
            .reference(RestrictedRef.of(reference))
            .victim(VICTIM)
            .kind(LawfulBasis.Kind.PUBLIC_TASK)
            .firstDay(firstDay)
            .build());
  }
}
