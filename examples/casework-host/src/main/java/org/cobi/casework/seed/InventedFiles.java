package org.cobi.casework.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cobi.casework.people.Staff;
import org.cobi.casework.store.RestrictedFiles;
import org.cobi.model.data.Basis;
import org.cobi.model.data.DataMark;
import org.cobi.model.data.DataSubject;
import org.cobi.model.data.ProcessingRegime;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.VictimRef;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.restricted.ContactPreference;
import org.cobi.workflow.restricted.Entered;
import org.cobi.workflow.restricted.Link;
import org.cobi.workflow.restricted.ListedPlace;
import org.cobi.workflow.restricted.RestrictedEvent.PersonLinked;
import org.cobi.workflow.restricted.RestrictedEvent.PlaceListed;
import org.cobi.workflow.restricted.RestrictedEvent.PreferenceRecorded;
import org.cobi.workflow.restricted.RestrictedEvent.ReportReceived;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.cobi.workflow.restricted.RestrictedReport;
import org.cobi.workflow.restricted.RestrictedSource;
import org.cobi.workflow.restricted.VictimScheme;

/** A few invented files of the victim's side. */
final class InventedFiles {
  private static final int EVERY = 6;

  private final RestrictedFiles files;
  private final Instant at;

  InventedFiles(RestrictedFiles files, Instant now) {
    this.files = files;
    this.at = now.minus(40, ChronoUnit.DAYS);
  }

  void keepSome(List<InventedPerson> people) {
    for (int index = 0; index < people.size(); index += EVERY) {
      files.keep(file(people.get(index), index));
    }
  }

  private RestrictedFile file(InventedPerson person, int index) {
    VictimRef victim = VictimRef.of("V-" + index);
    LocalDate since = LondonTime.dayOf(at);
    return RestrictedFile.of(RestrictedFileId.of("f-" + person.episode().value().substring(2)))
        .with(
            new PersonLinked(
                entered(DataSubject.CONVICTED, Basis.FACT),
                Link.builder()
                    .reference(RestrictedRef.of("L-" + index))
                    .victim(victim)
                    .participant(person.participant())
                    .episode(person.episode())
                    .build()))
        .with(
            new PlaceListed(
                entered(DataSubject.VICTIM, Basis.ASSESSMENT),
                ListedPlace.builder()
                    .reference(RestrictedRef.of("U-" + index))
                    .victim(victim)
                    .place(PlaceRef.of("OFFICE-" + index))
                    .firstDay(since)
                    .build()))
        .with(
            new PreferenceRecorded(
                entered(DataSubject.VICTIM, Basis.FACT),
                victim,
                ContactPreference.OPTED_IN,
                VictimScheme.VICTIM_CONTACT_SCHEME))
        .with(
            new ReportReceived(
                entered(DataSubject.VICTIM, Basis.ASSESSMENT),
                RestrictedReport.builder()
                    .reference(RestrictedRef.of("REPORT-" + index))
                    .level(RelapseLevel.LAPSE)
                    .source(RestrictedSource.VICTIM)
                    .receivedAt(at)
                    .receivedBy(Staff.ADVOCATE.actor())
                    .build()));
  }

  private Entered entered(DataSubject subject, Basis basis) {
    return Entered.of(
        at, Staff.ADVOCATE.actor(), DataMark.of(ProcessingRegime.LAW_ENFORCEMENT, subject, basis));
  }
}
