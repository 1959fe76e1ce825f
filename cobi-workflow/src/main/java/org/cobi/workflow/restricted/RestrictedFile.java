package org.cobi.workflow.restricted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.restricted.LinkedPeople;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.Safeguards;
import org.cobi.model.restricted.UnsafePlace;
import org.cobi.model.restricted.VictimRef;
import org.cobi.workflow.episode.EpisodeId;
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
import org.cobi.workflow.rules.Setting;

/**
 * A restricted file: one or more victims and the participants who are linked to them. It is a
 * journal of its own; a host keeps it where only the victim's side and the police can read.
 *
 * <p>Everything that is asked of it is worked out anew from its events, so the same events always
 * give the same answers. Nothing here can touch an episode. It never prints.
 *
 * @param id the file's own opaque name
 * @param events everything that was entered, in order
 */
public record RestrictedFile(RestrictedFileId id, List<RestrictedEvent> events) {

  /** Copies the events. */
  public RestrictedFile {
    events = List.copyOf(events);
  }

  /** An empty file. */
  public static RestrictedFile of(RestrictedFileId id) {
    return new RestrictedFile(id, List.of());
  }

  /** The file with one more event. */
  public RestrictedFile with(RestrictedEvent event) {
    List<RestrictedEvent> more = new ArrayList<>(events);
    more.add(event);
    return new RestrictedFile(id, more);
  }

  /** Every report, in the order in which they were entered. */
  public List<RestrictedReport> reports() {
    return all(ReportReceived.class).map(ReportReceived::report).toList();
  }

  /** The report with this reference. */
  public Optional<RestrictedReport> report(RestrictedRef reference) {
    return reports().stream().filter(report -> report.reference().equals(reference)).findFirst();
  }

  /** The episode to which a report was attributed; the latest attribution holds. */
  public Optional<EpisodeId> attributionOf(RestrictedRef report) {
    return all(ReportAttributed.class)
        .filter(attributed -> attributed.report().equals(report))
        .map(ReportAttributed::episode)
        .reduce((earlier, later) -> later);
  }

  /** Whether the police were told of a report; who attributes one has been told. */
  public boolean isPoliceTold(RestrictedRef report) {
    return all(PoliceTold.class).anyMatch(told -> told.report().equals(report))
        || attributionOf(report).isPresent();
  }

  /** The links that last. */
  public List<Link> links() {
    Predicate<Link> ended =
        link -> all(LinkEnded.class).anyMatch(end -> end.link().equals(link.reference()));
    return all(PersonLinked.class).map(PersonLinked::link).filter(ended.negate()).toList();
  }

  /** The places that are or were listed, each with the last day that was said last. */
  public List<ListedPlace> places() {
    return all(PlaceListed.class).map(PlaceListed::place).map(this::asLifted).toList();
  }

  private ListedPlace asLifted(ListedPlace place) {
    return all(PlaceLifted.class)
        .filter(lifted -> lifted.place().equals(place.reference()))
        .reduce((earlier, later) -> later)
        .map(lifted -> ListedPlace.builder().from(place).lastDay(lifted.lastDay()).build())
        .orElse(place);
  }

  /** What a victim said last about being told. */
  public Optional<PreferenceRecorded> preferenceOf(VictimRef victim) {
    return all(PreferenceRecorded.class)
        .filter(recorded -> recorded.victim().equals(victim))
        .reduce((earlier, later) -> later);
  }

  /** Every record of a lawful basis for disclosure to a victim's side. */
  public List<LawfulBasis> basesFor(VictimRef victim) {
    return all(BasisRecorded.class)
        .map(BasisRecorded::basis)
        .filter(basis -> basis.victim().equals(victim))
        .toList();
  }

  /** Everything that was told. */
  public List<Disclosure> disclosures() {
    return all(FactDisclosed.class).map(FactDisclosed::disclosure).toList();
  }

  /** What whoever books must know of this file. */
  public Safeguards safeguards() {
    return Safeguards.builder().unsafePlaces(unsafePlaces()).linkedPeople(linkedPeople()).build();
  }

  /** What whoever books must know of several files together. */
  public static Safeguards safeguards(Collection<RestrictedFile> files) {
    List<Safeguards> each = files.stream().map(RestrictedFile::safeguards).toList();
    return Safeguards.builder()
        .unsafePlaces(each.stream().flatMap(some -> some.unsafePlaces().stream()).toList())
        .linkedPeople(each.stream().flatMap(some -> some.linkedPeople().stream()).toList())
        .build();
  }

  private List<UnsafePlace> unsafePlaces() {
    return places().stream()
        .flatMap(
            place ->
                links().stream()
                    .filter(link -> link.victim().equals(place.victim()))
                    .map(link -> unsafe(place, link)))
        .toList();
  }

  private static UnsafePlace unsafe(ListedPlace place, Link link) {
    return UnsafePlace.builder()
        .reference(place.reference())
        .participant(link.participant())
        .place(place.place())
        .firstDay(place.firstDay())
        .lastDay(place.lastDay())
        .build();
  }

  private List<LinkedPeople> linkedPeople() {
    List<Link> links = links();
    return IntStream.range(0, links.size())
        .boxed()
        .flatMap(
            index ->
                links.subList(index + 1, links.size()).stream()
                    .filter(other -> mustBeApart(links.get(index), other))
                    .map(other -> apart(links.get(index), other)))
        .distinct()
        .toList();
  }

  private static boolean mustBeApart(Link one, Link other) {
    return one.victim().equals(other.victim()) && !one.participant().equals(other.participant());
  }

  private static LinkedPeople apart(Link one, Link other) {
    return LinkedPeople.builder()
        .reference(other.reference())
        .one(one.participant())
        .other(other.participant())
        .build();
  }

  /** What is owed on the victim's side because of the reports of which the police do not know. */
  public List<Duty> duties(Setting setting) {
    return RestrictedDuties.of(this, setting);
  }

  private <E extends RestrictedEvent> Stream<E> all(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }

  @Override
  public String toString() {
    return "RestrictedFile[<redacted>]";
  }
}
