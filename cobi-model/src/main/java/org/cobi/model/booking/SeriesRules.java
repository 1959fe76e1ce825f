package org.cobi.model.booking;

import static org.cobi.model.rule.Source.practice;
import static org.cobi.model.rule.Source.programme;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.programme.GroupSize;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Source;
import org.cobi.model.session.Modality;

/** With whom a series is held: the same practitioner throughout, and the people of a group. */
public final class SeriesRules {
  private static final Source CONTINUITY =
      practice("one practitioner for the whole series, so that trust can grow");
  private static final Source GROUPS =
      programme("a page on group work in Kent: up to eight people, two facilitators");

  /** A change before the third session needs none. */
  public static final Rule<ProposedBooking> A_HANDOVER_IS_NOTED =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-10", "A change of practitioner after the second session has its note.")
          .source(CONTINUITY)
          .holdsWhen(
              booking ->
                  !isChange(booking)
                      || booking.handoverNoted()
                      || booking.heldBefore() < booking.policy().handoverAfterSessions())
          .otherwiseAskForOverride(
              "after {held} sessions the practitioner of {start} would be another, and no hand-over"
                  + " note is named",
              ProposedBooking::heldBefore,
              ProposedBooking::start)
          .dependingOn("handoverAfterSessions");

  /** One change is two practitioners in all. */
  public static final Rule<ProposedBooking> NOT_TOO_MANY_PRACTITIONERS =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-10", "The practitioner of a series changes only so often.")
          .source(CONTINUITY)
          .holdsWhen(
              booking ->
                  !isChange(booking)
                      || practitioners(booking) - 1 <= booking.policy().mostPractitionerChanges())
          .otherwiseAskForOverride(
              "the series would have {number} practitioners; {changes} changes are possible",
              SeriesRules::practitioners,
              booking -> booking.policy().mostPractitionerChanges())
          .dependingOn("mostPractitionerChanges");

  private static boolean isChange(ProposedBooking booking) {
    return booking.heldBefore() > 0
        && booking
            .practitioner()
            .map(Practitioner::reference)
            .filter(
                who ->
                    booking.allocated().map(Practitioner::reference).filter(who::equals).isEmpty())
            .isPresent();
  }

  private static long practitioners(ProposedBooking booking) {
    Stream<PractitionerRef> known =
        Stream.concat(
            booking.deliveredBefore().stream(),
            booking.allocated().map(Practitioner::reference).stream());
    return Stream.concat(known, booking.practitioner().map(Practitioner::reference).stream())
        .distinct()
        .count();
  }

  /** Eight where the definition says eight; the ninth is refused. */
  public static final Rule<ProposedBooking> THE_GROUP_HAS_ROOM =
      Rule.<ProposedBooking>rule("COBI-PRG-10", "A group has only so many participants.")
          .source(GROUPS)
          .holdsWhen(booking -> inTheGroup(booking) <= mostInAGroup(booking))
          .otherwiseRefuse(
              "there would be {people} people in the group; {most} are possible",
              SeriesRules::inTheGroup,
              SeriesRules::mostInAGroup)
          .dependingOn("groupSize");

  private static int inTheGroup(ProposedBooking booking) {
    return 1 + booking.withinTheGroup().size();
  }

  private static int mostInAGroup(ProposedBooking booking) {
    return booking
        .programme()
        .groupSize()
        .map(GroupSize::mostParticipants)
        .orElse(Integer.MAX_VALUE);
  }

  /** Whoever delivers and whoever works beside them, each once. */
  public static final Rule<ProposedBooking> A_GROUP_HAS_ITS_FACILITATORS =
      Rule.<ProposedBooking>rule("COBI-PRG-10", "A group session has all of its facilitators.")
          .source(GROUPS)
          .holdsWhen(booking -> facilitators(booking) >= facilitatorsNeeded(booking))
          .otherwiseRefuse(
              "{facilitators} qualified facilitators would be there; {needed} are needed",
              SeriesRules::facilitators,
              SeriesRules::facilitatorsNeeded)
          .dependingOn("groupSize", "deliverers");

  private static long facilitators(ProposedBooking booking) {
    return booking
        .staff()
        .filter(who -> who.isQualifiedOn(booking.day(), booking.programme().deliverers()))
        .map(Practitioner::reference)
        .distinct()
        .count();
  }

  private static int facilitatorsNeeded(ProposedBooking booking) {
    return booking.slot().group().isPresent()
        ? booking.programme().groupSize().map(GroupSize::facilitators).orElse(0)
        : 0;
  }

  /** One slot for all: the same start, place and length for everybody. */
  public static final Rule<ProposedBooking> A_GROUP_SHARES_ONE_SLOT =
      Rule.<ProposedBooking>rule("COBI-PRG-10", "A group has its sessions together.")
          .source(GROUPS)
          .holdsWhen(
              booking ->
                  booking.withinTheGroup().stream()
                      .allMatch(
                          other ->
                              other.place().equals(booking.slot().place())
                                  && other.length().equals(booking.length())))
          .otherwiseRefuse(
              "the others of the group are booked for {start} at another place or length",
              ProposedBooking::start);

  /** Only group work has groups; a one-to-one session has exactly one participant. */
  public static final Rule<ProposedBooking> ONLY_GROUP_WORK_HAS_GROUPS =
      Rule.<ProposedBooking>rule("COBI-PRG-10", "A one-to-one session has exactly one participant.")
          .source(programme("announcements of 2018, 2021 and 2022: one-to-one sessions"))
          .holdsWhen(
              booking ->
                  booking.slot().group().isEmpty()
                      || booking.programme().modality() == Modality.GROUP)
          .otherwiseRefuse("a group was named for a one-to-one session")
          .dependingOn("modality");

  /** Every rule of this family. */
  public static final List<Rule<ProposedBooking>> ALL =
      List.of(
          A_HANDOVER_IS_NOTED,
          NOT_TOO_MANY_PRACTITIONERS,
          THE_GROUP_HAS_ROOM,
          A_GROUP_HAS_ITS_FACILITATORS,
          A_GROUP_SHARES_ONE_SLOT,
          ONLY_GROUP_WORK_HAS_GROUPS);

  private SeriesRules() {}
}
