package org.cobi.scheduling.explanation;

import static org.cobi.model.rule.Source.practice;
import static org.cobi.model.rule.Source.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.restricted.RestrictedRule;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Source;
import org.cobi.model.time.ReadableDate;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.explanation.SlotInPlan.Gap;

/** What one slot of a plan must be like, each rule with the least change that makes it hold. */
final class PlannedSlotRules {
  private static final Source OFFICE_HOURS = practice("08:00 to 20:00, with at least one evening");
  private static final Source LIFE =
      practice("when the person can come: work, education, childcare, dates ruled out");
  private static final Source RHYTHM = practice("weekly sessions, with room for a catch-up");
  private static final Source WINDOW = programme("the announcements: over three months");

  static final Rule<SlotInPlan> NOT_BEFORE_THE_WINDOW =
      Rule.<SlotInPlan>rule("COBI-PRG-05", "No session lies before the person's window.")
          .source(WINDOW)
          .holdsWhen(slot -> !slot.day().isBefore(slot.need().earliest()))
          .otherwiseRefuse("{day} lies before the window", SlotInPlan::day);

  static final Rule<SlotInPlan> NOT_AFTER_THE_WINDOW =
      Rule.<SlotInPlan>rule("COBI-PRG-05", "No session lies after the person's window.")
          .source(WINDOW)
          .holdsWhen(slot -> !slot.day().isAfter(slot.need().latest()))
          .otherwiseRefuse("{day} lies after the window", SlotInPlan::day);

  static final Rule<SlotInPlan> FUNDED =
      Rule.<SlotInPlan>rule("COBI-PRG-07", "No session is held after the funding.")
          .source(programme("funding of 2021: until 31 July 2022"))
          .holdsWhen(slot -> !slot.day().isAfter(slot.fundingEnd()))
          .otherwiseRefuse("{day} lies after the funding", SlotInPlan::day);

  static final Rule<SlotInPlan> NOT_ON_A_HOLIDAY =
      Rule.<SlotInPlan>rule("COBI-SCH-01", "No session is held on a bank holiday or a closure day.")
          .source(practice("probation services hold no sessions on bank holidays"))
          .holdsWhen(slot -> !slot.calendar().bankHolidays().contains(slot.day()))
          .otherwiseRefuse("{day} is a holiday or closure day", SlotInPlan::day);

  static final Rule<SlotInPlan> ON_THE_GRID =
      Rule.<SlotInPlan>rule("COBI-SCH-02", "Sessions start at set times of the day.")
          .source(practice("diaries are kept in steps"))
          .holdsWhen(slot -> minutesOffTheGrid(slot) == 0)
          .otherwiseRefuse(
              "sessions start every {minutes} minutes, and not at {time}",
              slot -> slot.calendar().grainMinutes(),
              slot -> ReadableDate.of(slot.start().toLocalTime()));

  static final Rule<SlotInPlan> INSIDE_THE_DAY =
      Rule.<SlotInPlan>rule("COBI-SCH-02", "A session lies between the day's start and end.")
          .source(OFFICE_HOURS)
          .holdsWhen(slot -> slot.isInside(slot.calendar().dayStart(), slot.calendar().dayEnd()))
          .otherwiseRefuse("{slot} would not lie inside the day", SlotInPlan::start);

  static final Rule<SlotInPlan> THE_OFFICE_IS_OPEN =
      Rule.<SlotInPlan>rule("COBI-SCH-02", "A session lies within the hours of its office.")
          .source(OFFICE_HOURS)
          .holdsWhen(slot -> slot.isWithin(slot.office().openingHours()))
          .otherwiseRefuse("the office is not open for {slot}", SlotInPlan::start);

  static final Rule<SlotInPlan> THE_OFFICE_IS_NOT_CLOSED =
      Rule.<SlotInPlan>rule(
              "COBI-SCH-01", "No session is held on a day on which its office is shut.")
          .source(OFFICE_HOURS)
          .holdsWhen(slot -> !slot.office().openingHours().unavailableDates().contains(slot.day()))
          .otherwiseRefuse("the office is shut on {day}", SlotInPlan::day);

  static final Rule<SlotInPlan> THE_PERSON_CAN_COME =
      Rule.<SlotInPlan>rule(
              "COBI-SCH-06", "A session lies in the hours in which the person can come.")
          .source(LIFE)
          .holdsWhen(slot -> slot.isWithin(slot.need().available()))
          .otherwiseRefuse("{slot} is not among the person's hours", SlotInPlan::start);

  static final Rule<SlotInPlan> THE_DATE_IS_NOT_RULED_OUT =
      Rule.<SlotInPlan>rule(
              "COBI-SCH-06", "No session is held on a date that the person ruled out.")
          .source(LIFE)
          .holdsWhen(slot -> !slot.need().available().unavailableDates().contains(slot.day()))
          .otherwiseRefuse("the person cannot come on {day}", SlotInPlan::day);

  static final Rule<SlotInPlan> THE_OFFICE_IS_IN_REACH =
      Rule.<SlotInPlan>rule("COBI-SCH-05", "A session is held at one of the person's offices.")
          .source(LIFE)
          .holdsWhen(slot -> slot.need().offices().contains(slot.office().reference()))
          .otherwiseRefuse("the office is not one of the person's offices");

  static final Rule<SlotInPlan> THE_PRACTITIONER_IS_AT_THE_OFFICE =
      Rule.<SlotInPlan>rule("COBI-SCH-05", "The practitioner is at the office on that day.")
          .source(practice("the practitioner's week and leave"))
          .holdsWhen(SlotInPlan::practitionerIsAtTheOffice)
          .otherwiseRefuse(
              "the practitioner is not at that office on {weekday}", slot -> days(slot.weekday()));

  static final Rule<SlotInPlan> WITHIN_THE_PRACTITIONERS_HOURS =
      Rule.<SlotInPlan>rule(
              "COBI-SCH-05", "A session lies within the hours of whoever delivers it.")
          .source(practice("the practitioner's week and leave"))
          .holdsWhen(slot -> slot.shift().filter(shift -> !slot.isWithin(shift.hours())).isEmpty())
          .otherwiseRefuse("{slot} is not among the practitioner's hours", SlotInPlan::start);

  static final Rule<SlotInPlan> THE_PRACTITIONER_IS_NOT_AWAY =
      Rule.<SlotInPlan>rule("COBI-SCH-05", "No session is held while its practitioner is away.")
          .source(practice("the practitioner's week and leave"))
          .holdsWhen(slot -> !slot.practitioner().leave().contains(slot.day()))
          .otherwiseRefuse("the practitioner is away on {day}", SlotInPlan::day);

  static final Rule<SlotInPlan> THE_DAY_HAS_ROOM =
      Rule.<SlotInPlan>rule("COBI-SCH-05", "A practitioner holds only so many sessions on a day.")
          .source(practice("four sessions a day"))
          .holdsWhen(slot -> tooManyThatDay(slot) <= 0)
          .otherwiseRefuse("the practitioner holds no more sessions on {day}", SlotInPlan::day);

  static final Rule<SlotInPlan> THE_CASELOAD_HAS_ROOM =
      Rule.<SlotInPlan>rule("COBI-SCH-05", "A practitioner has only so many people.")
          .source(practice("a practitioner's caseload"))
          .holdsWhen(slot -> slot.hasThePersonAlready() || tooManyPeople(slot) <= 0)
          .otherwiseRefuse("the practitioner has no place left");

  static final Rule<SlotInPlan> ONE_PRACTITIONER =
      Rule.<SlotInPlan>rule(
              "COBI-SCH-10", "One practitioner holds the whole series where that is required.")
          .source(practice("one practitioner for the whole series, so that trust can grow"))
          .holdsWhen(
              slot ->
                  slot.need().continuity() == Continuity.PREFERRED || !slot.changesPractitioner())
          .otherwiseRefuse("other sessions of the series are with another practitioner");

  static final Rule<SlotInPlan> IN_ORDER =
      Rule.<SlotInPlan>rule("COBI-SCH-03", "The sessions of a series are held in their order.")
          .source(RHYTHM)
          .holdsWhen(slot -> slot.gaps().allMatch(gap -> gap.length() > 0))
          .otherwiseRefuse("{day} is not between the sessions before and after", SlotInPlan::day);

  static final Rule<SlotInPlan> NOT_TOO_CLOSE =
      Rule.<SlotInPlan>rule("COBI-SCH-03", "Two sessions are not too close together.")
          .source(RHYTHM)
          .holdsWhen(slot -> slot.gaps().noneMatch(gap -> isTooClose(slot, gap)))
          .otherwiseRefuse(
              "{day} is {days} days from another session; {least} are needed",
              SlotInPlan::day,
              slot -> leastEach(slot),
              slot -> slot.need().gap().leastDays());

  static final Rule<SlotInPlan> NOT_TOO_FAR =
      Rule.<SlotInPlan>rule("COBI-SCH-03", "Two sessions are not too far apart.")
          .source(RHYTHM)
          .holdsWhen(slot -> slot.gaps().noneMatch(gap -> isTooFar(slot, gap)))
          .otherwiseRefuse(
              "{day} is {days} days from the session beside it; {most} are possible",
              SlotInPlan::day,
              slot -> mostBeside(slot),
              slot -> slot.need().gap().mostDays());

  /** The office is not used for this person; nobody asks why. */
  static final RestrictedRule<SlotInPlan> THE_OFFICE_IS_NOT_EXCLUDED =
      RestrictedRule.of(
          Rule.<SlotInPlan>rule(
                  "COBI-SCH-08", "No session is held at an office that is excluded for the person.")
              .source(practice("offices are excluded by the police, an advocate or an order"))
              .holdsWhen(slot -> !slot.officeIsExcluded())
              .otherwiseRefuse("the office is excluded for this person"),
          SlotRules.NOT_AVAILABLE,
          SlotInPlan::start);

  /** Somebody is there that day; nobody asks who. */
  static final RestrictedRule<SlotInPlan> NOBODY_IS_KEPT_APART =
      RestrictedRule.of(
          Rule.<SlotInPlan>rule(
                  "COBI-SCH-09",
                  "People to be kept apart are never at the same office on the same day.")
              .source(practice("the same place on the same day is ruled out"))
              .holdsWhen(slot -> !slot.somebodyIsKeptApart())
              .otherwiseRefuse(
                  "somebody to be kept apart is at the office on {day}", SlotInPlan::day),
          SlotRules.NOT_AVAILABLE,
          SlotInPlan::start);

  /** Both of them. */
  static final List<RestrictedRule<SlotInPlan>> RESTRICTED =
      List.of(THE_OFFICE_IS_NOT_EXCLUDED, NOBODY_IS_KEPT_APART);

  /**
   * One rule for a slot that is taken and for what is restricted, so that they cannot be told
   * apart.
   */
  static final Rule<SlotInPlan> AVAILABLE =
      SlotRules.NOT_AVAILABLE.rule(PlannedSlotRules::isAvailable, SlotInPlan::start);

  /** Every rule with the least that would help, in the order in which they are shown. */
  static final List<Objection> ALL =
      List.of(
          Objection.of(
              NOT_BEFORE_THE_WINDOW,
              slot ->
                  daysMore(slot.day(), slot.need().earliest(), "a window that begins %s earlier")),
          Objection.of(
              NOT_AFTER_THE_WINDOW,
              slot -> daysMore(slot.need().latest(), slot.day(), "%s longer")),
          Objection.of(
              FUNDED, slot -> daysMore(slot.fundingEnd(), slot.day(), "funding for %s longer")),
          Objection.of(NOT_ON_A_HOLIDAY, slot -> "another day"),
          Objection.of(THE_OFFICE_IS_NOT_CLOSED, slot -> "another day, or another office"),
          Objection.of(ON_THE_GRID, PlannedSlotRules::nearestStart),
          Objection.of(INSIDE_THE_DAY, slot -> "another time"),
          Objection.of(THE_OFFICE_IS_OPEN, slot -> "the office open " + hours(slot)),
          Objection.of(THE_PERSON_CAN_COME, PlannedSlotRules::onePartOfADay),
          Objection.of(THE_DATE_IS_NOT_RULED_OUT, slot -> "coming on a date that was ruled out"),
          Objection.of(THE_OFFICE_IS_IN_REACH, slot -> "another office"),
          Objection.of(
              THE_PRACTITIONER_IS_AT_THE_OFFICE, slot -> "the practitioner there " + hours(slot)),
          Objection.of(
              WITHIN_THE_PRACTITIONERS_HOURS, slot -> "the practitioner there " + hours(slot)),
          Objection.of(
              THE_PRACTITIONER_IS_NOT_AWAY, slot -> "another practitioner, or another day"),
          Objection.of(
              THE_DAY_HAS_ROOM,
              slot ->
                  more(PlannedSlotRules::tooManyThatDay, slot, "session a day", "sessions a day")),
          Objection.of(
              THE_CASELOAD_HAS_ROOM,
              slot ->
                  more(
                      PlannedSlotRules::tooManyPeople,
                      slot,
                      "place with the practitioner",
                      "places with the practitioner")),
          Objection.of(ONE_PRACTITIONER, slot -> "a second practitioner"),
          new Objection(IN_ORDER, slot -> Optional.empty()),
          new Objection(
              NOT_TOO_CLOSE,
              slot ->
                  Optional.of(leastEach(slot))
                      .filter(days -> days > 0)
                      .map(days -> "gaps of " + days(days) + " or more")),
          Objection.of(NOT_TOO_FAR, slot -> "gaps of up to " + days(mostBeside(slot))),
          Objection.of(AVAILABLE, slot -> "another time, day or office"));

  private PlannedSlotRules() {}

  private static boolean isAvailable(SlotInPlan slot) {
    Predicate<RestrictedRule<SlotInPlan>> holds = rule -> rule.face().check(slot).isEmpty();
    return slot.isFree() && RESTRICTED.stream().allMatch(holds);
  }

  private static boolean isTooClose(SlotInPlan slot, Gap gap) {
    return gap.length() > 0 && gap.daysEach() < slot.need().gap().leastDays();
  }

  private static boolean isTooFar(SlotInPlan slot, Gap gap) {
    return gap.isNext() && gap.length() > slot.mostDays(gap);
  }

  private static long leastEach(SlotInPlan slot) {
    return slot.gaps().filter(gap -> gap.length() > 0).mapToLong(Gap::daysEach).min().orElse(0);
  }

  private static long mostBeside(SlotInPlan slot) {
    return slot.gaps().filter(gap -> isTooFar(slot, gap)).mapToLong(Gap::length).max().orElse(0);
  }

  private static long tooManyThatDay(SlotInPlan slot) {
    return slot.heldThatDay() + 1 - slot.practitioner().maxOn(slot.day());
  }

  private static long tooManyPeople(SlotInPlan slot) {
    return slot.people() + 1 - slot.practitioner().maxCaseload();
  }

  private static long minutesOffTheGrid(SlotInPlan slot) {
    long minutes =
        ChronoUnit.MINUTES.between(slot.calendar().dayStart(), slot.start().toLocalTime());
    boolean even = slot.start().truncatedTo(ChronoUnit.MINUTES).equals(slot.start());
    return even ? Math.floorMod(minutes, slot.calendar().grainMinutes()) : 1;
  }

  private static String nearestStart(SlotInPlan slot) {
    long off = minutesOffTheGrid(slot);
    int grain = slot.calendar().grainMinutes();
    LocalTime at = slot.start().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    LocalTime nearest = 2 * off <= grain ? at.minusMinutes(off) : at.plusMinutes(grain - off);
    return "a start at " + ReadableDate.of(nearest);
  }

  private static String onePartOfADay(SlotInPlan slot) {
    int hour = slot.start().getHour();
    String part = hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening";
    return "one more " + part + ", " + days(slot.weekday());
  }

  private static String hours(SlotInPlan slot) {
    return "from "
        + ReadableDate.of(slot.start().toLocalTime())
        + " to "
        + ReadableDate.of(slot.end().toLocalTime())
        + " on "
        + days(slot.weekday());
  }

  private static String days(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK) + "s";
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String daysMore(LocalDate from, LocalDate to, String words) {
    long days = ChronoUnit.DAYS.between(from, to);
    return words.replace("%s", days == 1 ? "one day" : days + " days");
  }

  private static String more(
      ToLongFunction<SlotInPlan> many, SlotInPlan slot, String one, String several) {
    long more = many.applyAsLong(slot);
    return more == 1 ? "one more " + one : more + " more " + several;
  }
}
