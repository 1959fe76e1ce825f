package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.util.List;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.model.data.Basis;
import org.cobi.model.data.DataMark;
import org.cobi.model.data.DataSubject;
import org.cobi.model.data.ProcessingRegime;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.VictimRef;
import org.cobi.workflow.restricted.ContactPreference;
import org.cobi.workflow.restricted.Disclosure;
import org.cobi.workflow.restricted.Entered;
import org.cobi.workflow.restricted.LawfulBasis;
import org.cobi.workflow.restricted.Link;
import org.cobi.workflow.restricted.ListedPlace;
import org.cobi.workflow.restricted.RestrictedEvent;
import org.cobi.workflow.restricted.RestrictedEvent.BasisRecorded;
import org.cobi.workflow.restricted.RestrictedEvent.FactDisclosed;
import org.cobi.workflow.restricted.RestrictedEvent.LinkEnded;
import org.cobi.workflow.restricted.RestrictedEvent.PersonLinked;
import org.cobi.workflow.restricted.RestrictedEvent.PlaceLifted;
import org.cobi.workflow.restricted.RestrictedEvent.PlaceListed;
import org.cobi.workflow.restricted.RestrictedEvent.PoliceTold;
import org.cobi.workflow.restricted.RestrictedEvent.PreferenceRecorded;
import org.cobi.workflow.restricted.RestrictedEvent.ReportAttributed;
import org.cobi.workflow.restricted.RestrictedEvent.ReportReceived;
import org.cobi.workflow.restricted.RestrictedEvent.VictimEntered;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.cobi.workflow.restricted.RestrictedReport;
import org.cobi.workflow.restricted.RestrictedSource;
import org.cobi.workflow.restricted.VictimScheme;

/**
 * The restricted file. No other description mentions one of these, and none of these is used by
 * another, so nothing of the victim's side can stand in a document of the other.
 */
public final class RestrictedFiles {
  static final TextShape<VictimRef> VICTIM = People.reference(VictimRef::of, VictimRef::value);

  static final TextShape<RestrictedRef> REFERENCE =
      People.reference(RestrictedRef::of, RestrictedRef::value);

  private static final ObjectShape<DataMark> MARK =
      ObjectShape.of(
          "a data mark",
          required("regime", CodeShape.of(ProcessingRegime.values()), DataMark::regime),
          required("subject", CodeShape.of(DataSubject.values()), DataMark::subject),
          required("basis", CodeShape.of(Basis.values()), DataMark::basis),
          DataMark::of);

  /** What a file is called. */
  public static final TextShape<RestrictedFileId> FILE_ID =
      People.reference(RestrictedFileId::of, RestrictedFileId::value);

  static final ObjectShape<Entered> ENTERED_SHAPE =
      ObjectShape.of(
          "an entering",
          required("at", Moments.INSTANT, Entered::at),
          required("by", People.ACTOR, Entered::by),
          required("mark", MARK, Entered::mark),
          Entered::of);

  private static final Field<RestrictedEvent, Entered> ENTERED =
      required("entered", ENTERED_SHAPE, RestrictedEvent::entered);

  private static final ObjectShape<Link> LINK =
      BuiltShape.of("a link", Link::builder, Link.Builder::build)
          .with(required("reference", REFERENCE, Link::reference), Link.Builder::reference)
          .with(required("victim", VICTIM, Link::victim), Link.Builder::victim)
          .with(
              required("participant", People.PARTICIPANT, Link::participant),
              Link.Builder::participant)
          .with(required("episode", Episodes.ID, Link::episode), Link.Builder::episode)
          .shape();

  private static final ObjectShape<ListedPlace> PLACE =
      BuiltShape.of("a listed place", ListedPlace::builder, ListedPlace.Builder::build)
          .with(
              required("reference", REFERENCE, ListedPlace::reference),
              ListedPlace.Builder::reference)
          .with(required("victim", VICTIM, ListedPlace::victim), ListedPlace.Builder::victim)
          .with(required("place", People.PLACE, ListedPlace::place), ListedPlace.Builder::place)
          .with(
              required("firstDay", Moments.DAY, ListedPlace::firstDay),
              ListedPlace.Builder::firstDay)
          .with(
              optional("lastDay", Moments.DAY, ListedPlace::lastDay), ListedPlace.Builder::lastDay)
          .shape();

  private static final ObjectShape<RestrictedReport> REPORT =
      BuiltShape.of(
              "a restricted report", RestrictedReport::builder, RestrictedReport.Builder::build)
          .with(
              required("reference", REFERENCE, RestrictedReport::reference),
              RestrictedReport.Builder::reference)
          .with(
              required("level", Relapses.LEVEL, RestrictedReport::level),
              RestrictedReport.Builder::level)
          .with(
              required("source", CodeShape.of(RestrictedSource.values()), RestrictedReport::source),
              RestrictedReport.Builder::source)
          .with(
              required("receivedAt", Moments.INSTANT, RestrictedReport::receivedAt),
              RestrictedReport.Builder::receivedAt)
          .with(
              required("receivedBy", People.ACTOR, RestrictedReport::receivedBy),
              RestrictedReport.Builder::receivedBy)
          .shape();

  private static final ObjectShape<LawfulBasis> BASIS =
      BuiltShape.of("a lawful basis", LawfulBasis::builder, LawfulBasis.Builder::build)
          .with(
              required("reference", REFERENCE, LawfulBasis::reference),
              LawfulBasis.Builder::reference)
          .with(required("victim", VICTIM, LawfulBasis::victim), LawfulBasis.Builder::victim)
          .with(
              required("kind", CodeShape.of(LawfulBasis.Kind.values()), LawfulBasis::kind),
              LawfulBasis.Builder::kind)
          .with(
              required("firstDay", Moments.DAY, LawfulBasis::firstDay),
              LawfulBasis.Builder::firstDay)
          .with(
              optional("lastDay", Moments.DAY, LawfulBasis::lastDay), LawfulBasis.Builder::lastDay)
          .shape();

  private static final ObjectShape<Disclosure> DISCLOSURE =
      BuiltShape.of("a disclosure", Disclosure::builder, Disclosure.Builder::build)
          .with(required("victim", VICTIM, Disclosure::victim), Disclosure.Builder::victim)
          .with(required("episode", Episodes.ID, Disclosure::episode), Disclosure.Builder::episode)
          .with(required("fact", Episodes.PROGRESS, Disclosure::fact), Disclosure.Builder::fact)
          .with(
              required("recipient", People.ROLE, Disclosure::recipient),
              Disclosure.Builder::recipient)
          .with(required("basis", REFERENCE, Disclosure::basis), Disclosure.Builder::basis)
          .shape();

  /** Everything that can be entered, by name. A name never changes its meaning. */
  public static final List<Named<? extends RestrictedEvent>> EVENTS =
      List.of(
          new Named<>(
              "victim-entered",
              VictimEntered.class,
              "A victim became known, by reference only.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("victim", VICTIM, VictimEntered::victim),
                  VictimEntered::new)),
          new Named<>(
              "preference-recorded",
              PreferenceRecorded.class,
              "A victim said whether to be told, and under which scheme.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("victim", VICTIM, PreferenceRecorded::victim),
                  required(
                      "preference",
                      CodeShape.of(ContactPreference.values()),
                      PreferenceRecorded::preference),
                  required(
                      "scheme", CodeShape.of(VictimScheme.values()), PreferenceRecorded::scheme),
                  PreferenceRecorded::new)),
          new Named<>(
              "person-linked",
              PersonLinked.class,
              "A participant was linked to a victim.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("link", LINK, PersonLinked::link),
                  PersonLinked::new)),
          new Named<>(
              "link-ended",
              LinkEnded.class,
              "A participant is no longer linked to a victim.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("link", REFERENCE, LinkEnded::link),
                  LinkEnded::new)),
          new Named<>(
              "place-listed",
              PlaceListed.class,
              "The police or an advocate listed a place as unsafe.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("place", PLACE, PlaceListed::place),
                  PlaceListed::new)),
          new Named<>(
              "place-lifted",
              PlaceLifted.class,
              "A listed place is safe again after a day.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("place", REFERENCE, PlaceLifted::place),
                  required("lastDay", Moments.DAY, PlaceLifted::lastDay),
                  PlaceLifted::new)),
          new Named<>(
              "report-received",
              ReportReceived.class,
              "The victim's side reported something; its level is a judgement.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("report", REPORT, ReportReceived::report),
                  ReportReceived::new)),
          new Named<>(
              "police-told",
              PoliceTold.class,
              "The police were told of a report.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("report", REFERENCE, PoliceTold::report),
                  PoliceTold::new)),
          new Named<>(
              "report-attributed",
              ReportAttributed.class,
              "The police found which of the linked people a report is about.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("report", REFERENCE, ReportAttributed::report),
                  required("episode", Episodes.ID, ReportAttributed::episode),
                  ReportAttributed::new)),
          new Named<>(
              "basis-recorded",
              BasisRecorded.class,
              "It was recorded why the law allows disclosure.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("basis", BASIS, BasisRecorded::basis),
                  BasisRecorded::new)),
          new Named<>(
              "fact-disclosed",
              FactDisclosed.class,
              "An allowed fact was told to somebody on the victim's side.",
              ObjectShape.of(
                  "an entry",
                  ENTERED,
                  required("disclosure", DISCLOSURE, FactDisclosed::disclosure),
                  FactDisclosed::new)));

  private static final ChoiceShape<RestrictedEvent> EVENT =
      new ChoiceShape<>("a restricted entry", "entry", RestrictedEvent::getClass, EVENTS);

  /** A restricted file: everything that was entered, in order. */
  public static final ObjectShape<RestrictedFile> FILE =
      ObjectShape.of(
          "a restricted file",
          required("file", FILE_ID, RestrictedFile::id),
          required("entries", new ListShape<>(EVENT), RestrictedFile::events),
          RestrictedFile::new);

  private RestrictedFiles() {}
}
