package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.LongNumber;
import org.cobi.json.description.Mapped;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Values;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.CaseloadCheck;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.plan.Reason;

/** What a scheduler answers. */
public final class Plans {
  /** Which one of a series. */
  public static final Shape<SessionNumber> SESSION_NUMBER =
      new Mapped<>(
          new WholeNumber(1, CaseloadCheck.MOST_SESSIONS), SessionNumber::of, SessionNumber::value);

  private static final Field<PlannedSession, ParticipantRef> PARTICIPANT =
      required("participant", People.PARTICIPANT, PlannedSession::participant).meaning("for whom");

  private static final Field<PlannedSession, SessionNumber> SESSION =
      required("session", SESSION_NUMBER, PlannedSession::session)
          .meaning("which one of the series, from 1");

  private static final Field<PlannedSession, LocalDate> DATE =
      required("date", Moments.DAY, PlannedSession::date).meaning("the day");

  private static final Field<PlannedSession, LocalTime> START =
      required("start", Hours.TIME, PlannedSession::start)
          .meaning("when it starts, as London clocks show it");

  private static final Field<PlannedSession, Optional<Integer>> MINUTES =
      optional("minutes", new WholeNumber(1, 24 * 60), PlannedSession::minutes)
          .meaning("how long it takes; the caseload says it too");

  private static final Field<PlannedSession, PractitionerRef> PRACTITIONER =
      required("practitioner", Caseloads.PRACTITIONER_REFERENCE, PlannedSession::practitioner)
          .meaning("with whom");

  private static final Field<PlannedSession, PlaceRef> OFFICE =
      required("office", People.PLACE, PlannedSession::office).meaning("where");

  /** One appointment. */
  public static final ObjectShape<PlannedSession> APPOINTMENT =
      new ObjectShape<>(
          "an appointment",
          List.of(PARTICIPANT, SESSION, DATE, START, MINUTES, PRACTITIONER, OFFICE),
          values -> appointment(values, values.of(MINUTES)));

  private static final Field<Appointment, Integer> LENGTH =
      required(
              "minutes",
              new WholeNumber(1, 24 * 60),
              (Appointment appointment) -> PlannedSession.of(appointment).minutes().orElseThrow())
          .meaning("how long it takes");

  /** One appointment of a plan of ours, which says how long it takes. */
  public static final ObjectShape<Appointment> OUR_APPOINTMENT =
      new ObjectShape<>(
          "an appointment",
          List.of(
              PARTICIPANT.of(PlannedSession::of),
              SESSION.of(PlannedSession::of),
              DATE.of(PlannedSession::of),
              START.of(PlannedSession::of),
              LENGTH,
              PRACTITIONER.of(PlannedSession::of),
              OFFICE.of(PlannedSession::of)),
          values -> appointment(values, Optional.of(values.of(LENGTH))).taking(minutes(values)));

  static final ObjectShape<Reason> REASON =
      ObjectShape.of(
          "a reason",
          required("rule", Rules.RULE, Reason::rule).meaning("the rule that stands in the way"),
          required("words", TextShape.ANY, Reason::words).meaning("what it is"),
          optional("wouldHelp", TextShape.ANY, Reason::wouldHelp)
              .meaning("the smallest relaxation that makes the series possible"),
          Reason::new);

  /** Somebody without a series. */
  public static final ObjectShape<LeftOut> LEFT_OUT =
      ObjectShape.of(
          "somebody left out",
          required("participant", People.PARTICIPANT, LeftOut::participant).meaning("who"),
          required("reasons", new ListShape<>(REASON), LeftOut::reasons)
              .meaning("what stands in the way, the most important first"),
          LeftOut::new);

  private static final Field<PlanFigures, Long> WEIGHT =
      sum("weightLeftOut", PlanFigures::weightLeftOut)
          .meaning("the weights of the people left out, added up");

  private static final Field<PlanFigures, Long> HANDOVERS =
      sum("handovers", PlanFigures::handovers)
          .meaning("how often a series changes its practitioner");

  private static final Field<PlanFigures, Long> SHORT_OF_SPARE =
      sum("shortOfSpare", PlanFigures::shortOfSpare)
          .meaning("by how many days series reach into the spare time that was asked for");

  private static final Field<PlanFigures, Long> RHYTHM =
      sum("rhythm", PlanFigures::rhythm)
          .meaning("the days by which gaps differ from their targets, added up");

  private static final Field<PlanFigures, Long> START_DELAY =
      sum("startDelay", PlanFigures::startDelay)
          .meaning("weight times days waited for the first session, added up");

  /** How good a plan is. */
  public static final ObjectShape<PlanFigures> FIGURES =
      new ObjectShape<>(
          "the figures of a plan",
          List.of(WEIGHT, HANDOVERS, SHORT_OF_SPARE, RHYTHM, START_DELAY),
          values ->
              new PlanFigures(
                  values.of(WEIGHT),
                  values.of(HANDOVERS),
                  values.of(SHORT_OF_SPARE),
                  values.of(RHYTHM),
                  values.of(START_DELAY)));

  /** What no plan can be better than: the same figures. */
  public static final Shape<PlanBounds> BOUNDS =
      new Mapped<>(FIGURES, Plans::bounds, Plans::figures);

  private Plans() {}

  private static Field<PlanFigures, Long> sum(String name, Function<PlanFigures, Long> value) {
    return required(name, LongNumber.SHAPE, value);
  }

  private static Duration minutes(Values values) {
    return Duration.ofMinutes(values.of(LENGTH));
  }

  private static PlannedSession appointment(Values values, Optional<Integer> minutes) {
    return new PlannedSession(
        values.of(PARTICIPANT),
        values.of(SESSION),
        values.of(DATE),
        values.of(START),
        minutes,
        values.of(PRACTITIONER),
        values.of(OFFICE));
  }

  private static PlanBounds bounds(PlanFigures figures) {
    return new PlanBounds(
        figures.weightLeftOut(),
        figures.handovers(),
        figures.shortOfSpare(),
        figures.rhythm(),
        figures.startDelay());
  }

  private static PlanFigures figures(PlanBounds bounds) {
    return new PlanFigures(
        bounds.weightLeftOut(),
        bounds.handovers(),
        bounds.shortOfSpare(),
        bounds.rhythm(),
        bounds.startDelay());
  }
}
