package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.practice;
import static org.cobi.workflow.rules.On.on;
import static org.cobi.workflow.rules.On.onAny;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Role;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.restricted.SeparationRules;
import org.cobi.model.rule.Rule;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.workflow.command.ConcernsSession;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.StatesOutcome;
import org.cobi.workflow.episode.Pause;
import org.cobi.workflow.episode.Stage;

/**
 * When a session may be booked and held, as far as one episode alone can tell. The rules of a
 * single slot are the ones that a scheduler asks too: {@link SlotRules}.
 */
public final class SchedulingRules {

  /** No session on a bank holiday or a closure day. */
  public static final Rule<Asked<? extends EpisodeCommand>> NOT_ON_A_HOLIDAY =
      SlotRules.NOT_ON_A_HOLIDAY.askedOf(Slots::questions);

  /** A weekend needs an override. */
  public static final Rule<Asked<? extends EpisodeCommand>> NOT_ON_A_WEEKEND =
      SlotRules.NOT_ON_A_WEEKEND.askedOf(Slots::questions);

  /** The length stays in the programme's range. */
  public static final Rule<Asked<? extends EpisodeCommand>> LENGTH_IN_RANGE =
      SlotRules.LENGTH_IN_RANGE.askedOf(Slots::questions);

  /** At least 48 hours between starts. */
  public static final Rule<Asked<? extends EpisodeCommand>> ENOUGH_TIME_BETWEEN =
      SlotRules.ENOUGH_TIME_BETWEEN.askedOf(Slots::questions);

  /** At most two in any seven days. */
  public static final Rule<Asked<? extends EpisodeCommand>> NOT_TOO_MANY_IN_SEVEN_DAYS =
      SlotRules.NOT_TOO_MANY_IN_SEVEN_DAYS.askedOf(Slots::questions);

  /** The rules that every proposed slot is asked. */
  public static final List<Rule<Asked<? extends EpisodeCommand>>> OF_EVERY_SLOT =
      List.of(
          NOT_ON_A_HOLIDAY,
          NOT_ON_A_WEEKEND,
          LENGTH_IN_RANGE,
          ENOUGH_TIME_BETWEEN,
          NOT_TOO_MANY_IN_SEVEN_DAYS);

  /** What diaries, the person's circumstances and the series say against a booking. */
  public static final List<Rule<Asked<? extends ProposesSlots>>> OF_EVERY_BOOKING =
      SeparationRules.OF_EVERY_BOOKING.stream()
          .<Rule<Asked<? extends ProposesSlots>>>map(rule -> rule.askedOf(Bookings::guarded))
          .toList();

  /** A weekly series moves on by a week for each holiday; the reader is told which. */
  public static final Rule<Asked<PlanSessions>> HOLIDAYS_ARE_SKIPPED =
      on(PlanSessions.class)
          .rule("COBI-SCH-01", "A weekly series skips bank holidays and closure days.")
          .source(practice("probation services hold no sessions on bank holidays"))
          .<LocalDate>forEach(asked -> skippedBy(asked).stream())
          .holdsWhen((asked, day) -> false)
          .otherwiseInform("{day} is a holiday or closure day and was skipped", day -> day);

  private static List<LocalDate> skippedBy(Asked<PlanSessions> asked) {
    List<LocalDate> skipped = new ArrayList<>();
    Slots.planned(asked, skipped);
    return skipped;
  }

  /** Within 14 days and inside the window, whichever is sooner. */
  public static final DutyRule<Answered<? extends ConcernsSession>> A_CATCH_UP_IS_AGREED =
      onAny(ConcernsSession.class)
          .duty(
              "COBI-SCH-04",
              "AGREE_A_CATCH_UP",
              "A missed session, or one that the service cancelled, gets a catch-up.")
          .source(practice("within 14 days and inside the window"))
          .owedWhen(SchedulingRules::isOwed)
          .by(Role.PRACTITIONER, "Agree a catch-up for the session.")
          .dueBy(
              (answered, setting) -> catchUpBy(answered, setting),
              answered -> Subject.session(answered.command().session()))
          .dischargedWhen(SchedulingRules::isMadeUpFor)
          .endingWithTheEpisode()
          .dependingOn("catchUpWithin");

  /** A new plan makes up for everything, a booking for what it names or else for the oldest. */
  private static boolean isMadeUpFor(Answered<?> answered, Duty duty) {
    if (answered.command() instanceof BookSession book && book.catchUpFor().isPresent()) {
      return duty.subject().equals(book.subject());
    }
    if (answered.command() instanceof CorrectOutcome correct) {
      return duty.subject().equals(correct.subject());
    }
    boolean oneMore = answered.command() instanceof BookSession || isHeldUnbooked(answered);
    return answered.command() instanceof PlanSessions || (oneMore && isOldest(duty, answered));
  }

  private static boolean isHeldUnbooked(Answered<?> answered) {
    return answered.command() instanceof RecordOutcome record
        && answered.before().sessionAt(record.session()).isEmpty()
        && answered.after().sessionsCounted() > answered.before().sessionsCounted();
  }

  private static boolean isOldest(Duty duty, Answered<?> answered) {
    return answered.after().openDuties().stream()
        .filter(open -> open.name().equals(duty.name()))
        .findFirst()
        .filter(duty::equals)
        .isPresent();
  }

  private static boolean isOwed(Answered<? extends ConcernsSession> answered) {
    boolean missed =
        answered
            .after()
            .sessionAt(answered.command().session())
            .filter(session -> session.outcomeIs(SessionOutcome::wasMissedOrCancelled))
            .isPresent();
    return missed && isNews(answered) && answered.after().sessionsLeft() > 0;
  }

  private static boolean isNews(Answered<? extends ConcernsSession> answered) {
    boolean before =
        answered
            .before()
            .sessionAt(answered.command().session())
            .filter(session -> session.outcomeIs(SessionOutcome::wasMissedOrCancelled))
            .isPresent();
    return !before && !answered.after().stage().isClosed();
  }

  private static Deadline catchUpBy(Answered<? extends ConcernsSession> answered, Setting setting) {
    LocalDate missed = answered.command().session().toLocalDate();
    Deadline within = setting.policy().catchUpWithin().from(missed, setting.calendar());
    return answered
        .after()
        .window()
        .map(window -> Deadline.endOf(window.lastDay(), ClockKind.CALENDAR_DAYS))
        .filter(end -> end.compareTo(within) < 0)
        .orElse(within);
  }

  /** What is recorded is corrected, never recorded again. */
  public static final Rule<Asked<? extends ConcernsSession>> NO_OUTCOME_IS_RECORDED_YET =
      onAny(ConcernsSession.class)
          .rule(
              "COBI-SCH-11",
              "An appointment with a recorded outcome is not recorded again, moved or cancelled.")
          .source(practice("a recorded outcome is corrected, never edited"))
          .holdsWhen(
              asked ->
                  asked
                      .episode()
                      .sessionAt(asked.command().session())
                      .map(Session::isOpen)
                      .orElse(true))
          .otherwiseRefuse(
              "the session of {start} has an outcome", asked -> asked.command().session());

  /** A session that lies behind first gets its outcome. */
  public static final Rule<Asked<MoveSession>> IT_STILL_LIES_AHEAD =
      on(MoveSession.class)
          .rule("COBI-SCH-11", "A past appointment is not moved without an outcome.")
          .source(practice("case management needs an outcome before a past appointment is amended"))
          .holdsWhen(asked -> !asked.command().session().toLocalDate().isBefore(asked.on()))
          .otherwiseRefuse(
              "the session of {start} lies before {day}",
              asked -> asked.command().session(),
              Asked::on);

  /** Under a standstill, a breach hold or after the end, nothing is booked. */
  public static final Rule<Asked<? extends ProposesSlots>> DELIVERY_IS_NOT_HELD =
      onAny(ProposesSlots.class)
          .rule("COBI-SCH-12", "Nothing is booked or held while the episode does not deliver.")
          .source(
              practice("delivery stands still while a review, a recall or a hearing hold lasts"))
          .holdsWhen(asked -> !asked.episode().stage().isStandstill() && !isHeldForBreach(asked))
          .otherwiseRefuse(
              "the episode is {stage}, and nothing is delivered meanwhile",
              asked -> asked.episode().stage().title())
          .dependingOn("deliverDuringBreach");

  /** A session held before a standstill may be recorded late; one during it never counts. */
  public static final Rule<Asked<? extends StatesOutcome>> HELD_WHILE_DELIVERING =
      onAny(StatesOutcome.class)
          .rule("COBI-SCH-12", "Nothing is booked or held while the episode does not deliver.")
          .source(
              practice("delivery stands still while a review, a recall or a hearing hold lasts"))
          .forEach(SchedulingRules::heldInStandstill)
          .holdsWhen((asked, held) -> false)
          .otherwiseRefuse(
              "the episode is {stage} since {day}, and the session was on {start}",
              held -> held.pause().stage().title(),
              held -> held.pause().from().toLocalDate(),
              HeldInStandstill::start)
          .dependingOn("deliverDuringBreach");

  /** Nobody is on a programme before the place is accepted, or after the episode has ended. */
  public static final Rule<Asked<? extends StatesOutcome>> HELD_BETWEEN_ACCEPTANCE_AND_END =
      onAny(StatesOutcome.class)
          .rule("COBI-SCH-12", "A session lies between the acceptance and the end of the episode.")
          .source(practice("before a place is accepted and after the end nothing is delivered"))
          .holdsWhen(
              asked ->
                  !asked.command().outcome().attendance().tookPlace()
                      || isWithinTheEpisode(asked.command().session().toLocalDate(), asked))
          .otherwiseRefuse(
              "the session of {start} lies before the acceptance or after the end",
              asked -> asked.command().session());

  private static boolean isWithinTheEpisode(LocalDate day, Asked<?> asked) {
    boolean tooEarly = asked.episode().acceptedOn().filter(day::isBefore).isPresent();
    boolean tooLate = asked.episode().closing().filter(end -> day.isAfter(end.on())).isPresent();
    return !tooEarly && !tooLate;
  }

  private record HeldInStandstill(Pause pause, LocalDateTime start) {}

  private static Stream<HeldInStandstill> heldInStandstill(Asked<? extends StatesOutcome> asked) {
    LocalDateTime start = asked.command().session();
    return asked.command().outcome().attendance().tookPlace()
        ? asked.episode().pauseAt(start).stream().map(pause -> new HeldInStandstill(pause, start))
        : Stream.empty();
  }

  private static boolean isHeldForBreach(Asked<?> asked) {
    return asked.episode().stage() == Stage.BREACH_REVIEW && !asked.policy().deliverDuringBreach();
  }

  private SchedulingRules() {}
}
