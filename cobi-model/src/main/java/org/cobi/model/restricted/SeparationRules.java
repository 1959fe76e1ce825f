package org.cobi.model.restricted;

import static org.cobi.model.rule.Source.practice;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.booking.BookingRules;
import org.cobi.model.booking.CircumstanceRules;
import org.cobi.model.booking.SeriesRules;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.rule.Rule;

/**
 * What the restricted files say against a booking, behind the words of an ordinary conflict; and
 * every rule that a booking is asked, for whoever books and whoever plans.
 */
public final class SeparationRules {

  /** The police or an advocate listed it. */
  public static final RestrictedRule<GuardedBooking> THE_PLACE_IS_SAFE =
      RestrictedRule.of(
          Rule.<GuardedBooking>rule(
                  "COBI-SCH-08", "No session is held at a place that is unsafe for a victim.")
              .source(practice("unsafe places are named by the police or an advocate"))
              .<UnsafePlace>forEach(guarded -> guarded.unsafe().stream())
              .holdsWhen((guarded, unsafe) -> false)
              .otherwiseRefuse("the place is listed as unsafe: {entry}", UnsafePlace::reference),
          SlotRules.NOT_AVAILABLE,
          GuardedBooking::start);

  /** Not the same place on the same day, nor neighbouring places within the buffer. */
  public static final RestrictedRule<GuardedBooking> LINKED_PEOPLE_ARE_KEPT_APART =
      RestrictedRule.of(
          Rule.<GuardedBooking>rule(
                  "COBI-SCH-09",
                  "Two people who are linked to the same victim are not at the same place on the"
                      + " same day, nor close in time at neighbouring places.")
              .source(practice("120 minutes and two kilometres"))
              .<LinkedPeople>forEach(GuardedBooking::tooNear)
              .holdsWhen((guarded, linked) -> false)
              .otherwiseRefuse("somebody is to be kept away: {entry}", LinkedPeople::reference)
              .dependingOn("separationTime", "separationMetres"),
          SlotRules.NOT_AVAILABLE,
          GuardedBooking::start);

  /** Both of them, for the catalogue and for those who may ask for reasons. */
  public static final List<RestrictedRule<GuardedBooking>> ALL =
      List.of(THE_PLACE_IS_SAFE, LINKED_PEOPLE_ARE_KEPT_APART);

  /**
   * One rule for a room that is taken, a place that is unsafe and people who are kept apart: not
   * even the number of rules that were asked says which.
   */
  public static final Rule<GuardedBooking> THE_SLOT_IS_AVAILABLE =
      SlotRules.NOT_AVAILABLE.rule(SeparationRules::isAvailable, GuardedBooking::start);

  private static boolean isAvailable(GuardedBooking guarded) {
    return BookingRules.A_ROOM_IS_FREE.check(guarded.booking()).isEmpty()
        && ALL.stream().allMatch(rule -> rule.face().check(guarded).isEmpty());
  }

  /** Every rule that a booking is asked, by a command that books and by a scheduler alike. */
  public static final List<Rule<GuardedBooking>> OF_EVERY_BOOKING =
      Stream.concat(
              Stream.of(BookingRules.ALL, CircumstanceRules.ALL, SeriesRules.ALL)
                  .flatMap(List::stream)
                  .filter(rule -> rule != BookingRules.A_ROOM_IS_FREE)
                  .map(
                      rule ->
                          rule.askedOf((GuardedBooking guarded) -> Stream.of(guarded.booking()))),
              Stream.of(THE_SLOT_IS_AVAILABLE))
          .toList();

  private SeparationRules() {}
}
