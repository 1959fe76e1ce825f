package org.cobi.model.booking;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Source;

/** What a participant's own life, orders and risk plan say against a booking. */
public final class CircumstanceRules {
  private static final Source NO_INTERFERENCE =
      law(
          "Stalking Protection Act 2019, s.2; CJA 2003, s.217 and the Sentencing Code's equivalent:"
              + " so far as practicable");
  private static final Source RISK_PLAN = practice("the risk plan");

  /** Using such a time needs somebody's recorded reason. */
  public static final Rule<ProposedBooking> NOT_DURING_RELIGIOUS_OBSERVANCE =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-06",
              "A session avoids, so far as practicable, times of religious observance.")
          .source(NO_INTERFERENCE)
          .<WeeklyTime>forEach(booking -> met(booking.circumstances().observances(), booking))
          .holdsWhen((booking, time) -> false)
          .otherwiseAskForOverride(
              "it falls into a time of religious observance, {time}", WeeklyTime::time);

  /** Work, education, and care for a child. */
  public static final Rule<ProposedBooking> NOT_DURING_WORK_OR_EDUCATION =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-06",
              "A session avoids, so far as practicable, the normal times of work or education.")
          .source(NO_INTERFERENCE)
          .<WeeklyTime>forEach(booking -> met(booking.circumstances().workTimes(), booking))
          .holdsWhen((booking, time) -> false)
          .otherwiseAskForOverride(
              "it falls into a normal time of work or education, {time}", WeeklyTime::time);

  private static Stream<WeeklyTime> met(List<WeeklyTime> times, ProposedBooking booking) {
    return times.stream().filter(time -> time.meets(booking.start(), booking.end()));
  }

  /** With a curfew from 19:00 and an hour of travel, a session ends before 18:00. */
  public static final Rule<ProposedBooking> HOME_BEFORE_THE_CURFEW =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-07",
              "With the way there and home, a session lies outside the hours of a curfew.")
          .source(law("the effect of a curfew requirement; the time of travel is practice"))
          .<LocalDateTime>forEach(CircumstanceRules::curfewsBroken)
          .holdsWhen((booking, begins) -> false)
          .otherwiseRefuse(
              "with the way there and home it would break the curfew that begins at {start}",
              begins -> begins)
          .dependingOn("travelBuffer");

  private static Stream<LocalDateTime> curfewsBroken(ProposedBooking booking) {
    Duration travel = booking.circumstances().travel().orElse(booking.policy().travelBuffer());
    return booking.circumstances().curfews().stream()
        .filter(curfew -> booking.isUnder(curfew.order()))
        .flatMap(
            curfew ->
                curfew
                    .brokenBy(booking.start().minus(travel), booking.end().plus(travel))
                    .stream());
  }

  /** The host says which places lie in a zone; where it lies is never known here. */
  public static final Rule<ProposedBooking> OUTSIDE_EVERY_ZONE =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-08", "No session is held where an order does not let the person be.")
          .source(law("the effect of exclusion and restriction zones"))
          .<ExcludedPlace>forEach(
              booking ->
                  booking.circumstances().excludedPlaces().stream()
                      .filter(excluded -> booking.isUnder(excluded.order()))
                      .filter(
                          excluded ->
                              booking.slot().place().filter(excluded.place()::equals).isPresent())
                      .limit(1))
          .holdsWhen((booking, excluded) -> false)
          .otherwiseRefuse("an order in force does not let the person be at this place");

  /** A practitioner of whom it is not known does not meet the demand. */
  public static final Rule<ProposedBooking> BY_WHOM_THE_RISK_PLAN_ALLOWS =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-10", "Whoever delivers a session meets what the risk plan asks of them.")
          .source(RISK_PLAN)
          .holdsWhen(
              booking ->
                  booking
                      .circumstances()
                      .practitionerGender()
                      .map(
                          gender ->
                              booking
                                  .practitioner()
                                  .flatMap(who -> who.gender())
                                  .filter(gender::equals)
                                  .isPresent())
                      .orElse(true))
          .otherwiseRefuse(
              "the risk plan asks for {gender} as the practitioner",
              booking ->
                  booking
                      .circumstances()
                      .practitionerGender()
                      .<Object>map(gender -> gender.title())
                      .orElse(""));

  /** The second one is named in the slot. */
  public static final Rule<ProposedBooking> TWO_WORKERS_WHERE_THE_RISK_PLAN_ASKS =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-10", "Two workers are present where the risk plan asks for it.")
          .source(RISK_PLAN)
          .holdsWhen(booking -> !booking.circumstances().twoWorkers() || booking.workers() >= 2)
          .otherwiseRefuse(
              "the risk plan asks for two workers; {workers} would be there",
              ProposedBooking::workers);

  /** Nobody is left without words for what is said. */
  public static final Rule<ProposedBooking> AN_INTERPRETER_IS_BOOKED =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-13", "Where the person needs an interpreter, one is booked.")
          .source(practice("a session is held in a language that the person understands"))
          .holdsWhen(
              booking -> !booking.circumstances().interpreter() || booking.slot().interpreter())
          .otherwiseWarn("no interpreter is booked for {start}", ProposedBooking::start);

  /** Every rule of this family. */
  public static final List<Rule<ProposedBooking>> ALL =
      List.of(
          NOT_DURING_RELIGIOUS_OBSERVANCE,
          NOT_DURING_WORK_OR_EDUCATION,
          HOME_BEFORE_THE_CURFEW,
          OUTSIDE_EVERY_ZONE,
          BY_WHOM_THE_RISK_PLAN_ALLOWS,
          TWO_WORKERS_WHERE_THE_RISK_PLAN_ASKS,
          AN_INTERPRETER_IS_BOOKED);

  private CircumstanceRules() {}
}
