package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;
import static org.cobi.workflow.rules.On.on;
import static org.cobi.workflow.rules.On.onAny;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Regime;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.rule.Rule;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.PeriodReading;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.ReplaceMandate;
import org.cobi.workflow.command.OrderCommand.ReportNewDetails;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.rules.DutyRule.Owed;

/** What an order must be like, what it can oblige a person to, and what its changes demand. */
public final class OrderRules {
  private static final Period THREE_DAYS = Period.ofDays(3);
  private static final int MOST_EXTENSION_MONTHS = 6;

  /** An order is stored as a constraint all the same. */
  public static final Rule<Asked<ReceiveReferral>> A_MANDATE_CAN_DEMAND =
      on(ReceiveReferral.class)
          .rule("COBI-ORD-01", "An order that can only prohibit is never the mandate.")
          .source(law("Sentencing Code, s.359(1); PHA 1997, s.5A(1)"))
          .holdsWhen(
              asked -> Orders.mandateOf(asked).map(order -> order.kind().canMandate()).orElse(true))
          .otherwiseRefuse(
              "a {kind} can only prohibit; it is kept as a constraint",
              asked -> Orders.mandateOf(asked).map(order -> order.kind().title()).orElse(""));

  /** The same holds when the sessions are to rest on another order later. */
  public static final Rule<Asked<ReplaceMandate>> A_NEW_MANDATE_CAN_DEMAND =
      on(ReplaceMandate.class)
          .rule("COBI-ORD-01", "An order that can only prohibit is never the mandate.")
          .source(law("Sentencing Code, s.359(1); PHA 1997, s.5A(1)"))
          .holdsWhen(
              asked ->
                  asked
                      .episode()
                      .order(asked.command().mandate())
                      .filter(order -> order.kind().canMandate() && order.hasPositiveTerm())
                      .isPresent())
          .otherwiseRefuse(
              "the order is {kind}; a mandate needs a positive requirement or condition",
              asked ->
                  asked
                      .episode()
                      .order(asked.command().mandate())
                      .map(order -> "a " + order.kind().title())
                      .orElse("not known"));

  /** Two years beginning with the day it was made: 3 March 2021 to 2 March 2023. */
  public static final Rule<Asked<? extends EpisodeCommand>> IT_LASTS_LONG_ENOUGH =
      onAny(EpisodeCommand.class)
          .rule(
              "COBI-ORD-02",
              "A stalking protection order runs at least two years, or until further order.")
          .source(law("Stalking Protection Act 2019, s.3"))
          .forEach(OrderRules::statedOrders)
          .holdsWhen((asked, order) -> lastsLongEnough(order, asked.setting()))
          .otherwiseRefuse(
              "the order of {made} ends on {last}, before the least period is over",
              Order::madeOn,
              order -> order.lastDay().orElse(order.madeOn()))
          .dependingOn("regimes");

  private static boolean lastsLongEnough(Order order, Setting setting) {
    Optional<LocalDate> least =
        setting
            .regimeOf(order)
            .flatMap(Regime::minimumYears)
            .map(Period::ofYears)
            .map(order::lastDayOf);
    return least.isEmpty() || order.lastDay().map(last -> !last.isBefore(least.get())).orElse(true);
  }

  /** Three years after the day of the order; a breach court may go beyond, once. */
  public static final Rule<Asked<? extends EpisodeCommand>> IT_DOES_NOT_LAST_TOO_LONG =
      onAny(EpisodeCommand.class)
          .rule("COBI-ORD-05", "A community order ends at most three years after its date.")
          .source(law("Sentencing Code, s.209"))
          .forEach(OrderRules::statedOrders)
          .holdsWhen((asked, order) -> isShortEnough(order, asked.setting()))
          .otherwiseRefuse(
              "the order of {made} ends on {last}; it must end by {latest}",
              Order::madeOn,
              order -> order.lastDay().<Object>map(day -> day).orElse("no day"),
              order -> order.madeOn().plusYears(3))
          .dependingOn("regimes");

  private static boolean isShortEnough(Order order, Setting setting) {
    Optional<Integer> most = setting.regimeOf(order).flatMap(Regime::maximumYears);
    LocalDate latest =
        order
            .madeOn()
            .plusYears(most.orElse(0))
            .plusMonths(order.extensions() > 0 ? MOST_EXTENSION_MONTHS : 0);
    return most.isEmpty() || order.lastDay().filter(last -> !last.isAfter(latest)).isPresent();
  }

  /** By at most six months; the whole may then pass three years. */
  public static final Rule<Asked<AmendOrder>> A_BREACH_COURT_EXTENDS_ONCE =
      on(AmendOrder.class)
          .rule(
              "COBI-ORD-05",
              "A breach court moves the end of an order at most once, by at most six months.")
          .source(law("Sentencing Code, Schedule 10, paragraph 13"))
          .holdsWhen(OrderRules::extendsProperly)
          .otherwiseRefuse(
              "the order was extended {times} times before, and its end would move to {last}",
              asked -> before(asked).map(Order::extensions).orElse(0),
              asked ->
                  asked
                      .command()
                      .order()
                      .lastDay()
                      .<Object>map(day -> day)
                      .orElse("further order"));

  private static boolean extendsProperly(Asked<AmendOrder> asked) {
    if (asked.command().change() != OrderChange.EXTENDED_BY_BREACH_COURT) {
      return true;
    }
    Optional<LocalDate> latest =
        before(asked)
            .filter(order -> order.extensions() == 0)
            .flatMap(Order::lastDay)
            .map(last -> last.plusMonths(MOST_EXTENSION_MONTHS));
    Optional<LocalDate> asks = asked.command().order().lastDay();
    return latest.isPresent() && asks.isPresent() && !asks.get().isAfter(latest.get());
  }

  private static Optional<Order> before(Asked<AmendOrder> asked) {
    return asked.episode().order(asked.command().order().reference());
  }

  /** Served Thu 4 March 2021, last day Sat 6 March 2021: weekends and bank holidays count. */
  public static final DutyRule<Answered<? extends EpisodeCommand>> THE_POLICE_ARE_NOTIFIED =
      onAny(EpisodeCommand.class)
          .duty(
              "COBI-ORD-04",
              "NOTIFY_THE_POLICE",
              "The subject notifies name and address to the police within three days beginning with"
                  + " the day of service.")
          .source(law("Stalking Protection Act 2019, s.9; Domestic Abuse Act 2021, s.41"))
          .owing(
              answered ->
                  Orders.statedBy(answered.command(), answered.before())
                      .filter(order -> owesNotification(order, answered))
                      .map(order -> notification(order, order.servedOn().orElseThrow())));

  private static boolean owesNotification(Order order, Answered<?> answered) {
    boolean served = order.servedOn().isPresent();
    boolean servedBefore =
        answered.before().order(order.reference()).flatMap(Order::servedOn).isPresent();
    boolean replaces = order.replaces().isPresent();
    return order.kind().needsPoliceNotification()
        && served
        && !servedBefore
        && !replaces
        && !order.notifiesAlready();
  }

  /** The day of the change counts as the first of the three. */
  public static final DutyRule<Answered<ReportNewDetails>> NEW_DETAILS_ARE_NOTIFIED =
      on(ReportNewDetails.class)
          .duty(
              "COBI-ORD-04",
              "NOTIFY_THE_POLICE",
              "A new name or address is notified to the police within three days beginning with the"
                  + " change.")
          .source(law("Stalking Protection Act 2019, s.9; Domestic Abuse Act 2021, s.41"))
          .owing(
              answered ->
                  answered
                      .after()
                      .order(answered.command().order())
                      .filter(order -> order.kind().needsPoliceNotification())
                      .filter(order -> !order.notifiesAlready())
                      .map(order -> notification(order, answered.on()))
                      .stream());

  private static Owed notification(Order order, LocalDate from) {
    LocalDate lastDay = PeriodReading.BEGINNING_WITH.lastDay(from, THREE_DAYS);
    return Owed.of(
        "Notify name and home address to the police.",
        Role.PARTICIPANT,
        Deadline.endOf(lastDay, ClockKind.CALENDAR_DAYS),
        Subject.order(order.reference()));
  }

  /** Under such an order this programme is an activity, not a programme requirement. */
  public static final Rule<Asked<ReceiveReferral>> A_PROGRAMME_REQUIREMENT_NEEDS_ACCREDITATION =
      on(ReceiveReferral.class)
          .rule("COBI-ORD-06", "A programme requirement needs an accredited programme.")
          .source(law("Sentencing Code, Schedule 9, paragraph 6(2)"))
          .holdsWhen(
              asked ->
                  asked.programme().accredited()
                      || Orders.mandateOf(asked)
                          .filter(OrderRules::restsOnProgrammeRequirement)
                          .isEmpty())
          .otherwiseRefuse(
              "{programme} is not accredited; it can be an activity of a rehabilitation activity or"
                  + " probation requirement",
              asked -> asked.programme().reference().code())
          .dependingOn("accredited");

  /** The same holds when the sessions are to rest on another order later. */
  public static final Rule<Asked<ReplaceMandate>> A_NEW_PROGRAMME_REQUIREMENT_NEEDS_ACCREDITATION =
      on(ReplaceMandate.class)
          .rule("COBI-ORD-06", "A programme requirement needs an accredited programme.")
          .source(law("Sentencing Code, Schedule 9, paragraph 6(2)"))
          .holdsWhen(
              asked ->
                  asked.programme().accredited()
                      || asked
                          .episode()
                          .order(asked.command().mandate())
                          .filter(OrderRules::restsOnProgrammeRequirement)
                          .isEmpty())
          .otherwiseRefuse(
              "{programme} is not accredited; it can be an activity of a rehabilitation activity or"
                  + " probation requirement",
              asked -> asked.programme().reference().code())
          .dependingOn("accredited");

  private static boolean restsOnProgrammeRequirement(Order order) {
    return order.terms().contains(OrderTerm.PROGRAMME_REQUIREMENT)
        && !order.terms().contains(OrderTerm.REHABILITATION_ACTIVITY)
        && !order.terms().contains(OrderTerm.PROBATION_REQUIREMENT);
  }

  /** A day with one activity or several counts once. */
  public static final Rule<Asked<? extends ProposesSlots>> THE_ACTIVITY_DAYS_SUFFICE =
      onAny(ProposesSlots.class)
          .rule("COBI-ORD-07", "The sessions fit into the days of activity that the court allowed.")
          .source(law("Sentencing Code, Schedule 9, paragraph 4(2)"))
          .holdsWhen(asked -> activityDaysNeeded(asked) <= activityDaysAllowed(asked))
          .otherwiseRefuse(
              "{needed} days of activity are needed and the order allows {allowed}",
              OrderRules::activityDaysNeeded,
              OrderRules::activityDaysAllowed)
          .dependingOn("regimes");

  private static int activityDaysNeeded(Asked<? extends ProposesSlots> asked) {
    int toCome =
        asked.command() instanceof PlanSessions
            ? asked.episode().sessionsLeft()
            : Slots.bookedAfterwards(asked);
    return asked.episode().activityDaysUsed() + toCome;
  }

  private static int activityDaysAllowed(Asked<?> asked) {
    return asked
        .episode()
        .mandate()
        .filter(
            order -> asked.setting().regimeOf(order).filter(Regime::capsActivityDays).isPresent())
        .flatMap(Order::activityDays)
        .orElse(Integer.MAX_VALUE);
  }

  /** After the mandate has ended, the sessions go on only with the person's consent. */
  public static final Rule<Asked<? extends ProposesSlots>> BOOKED_WHILE_THE_MANDATE_LASTS =
      onAny(ProposesSlots.class)
          .rule(
              "COBI-ORD-08",
              "A session is held while the mandate is in force, or with recorded consent.")
          .source(practice("an order obliges only while it is in force"))
          .<LocalDate>forEach(
              asked -> asked.command().proposedSlots().map(slot -> slot.day()).sorted())
          .holdsWhen((asked, day) -> mayBeHeldOn(day, asked))
          .otherwiseRefuse(
              "no mandate is in force on {day}, and no consent is recorded", day -> day)
          .dependingOn("voluntaryTail");

  /** The same for a session that was held. */
  public static final Rule<Asked<? extends org.cobi.workflow.command.StatesOutcome>>
      HELD_WHILE_THE_MANDATE_LASTS =
          onAny(org.cobi.workflow.command.StatesOutcome.class)
              .rule(
                  "COBI-ORD-08",
                  "A session is held while the mandate is in force, or with recorded consent.")
              .source(practice("an order obliges only while it is in force"))
              .holdsWhen(
                  asked ->
                      !asked.command().outcome().attendance().tookPlace()
                          || mayBeHeldOn(asked.command().session().toLocalDate(), asked))
              .otherwiseRefuse(
                  "no mandate is in force on {day}, and no consent is recorded",
                  asked -> asked.command().session().toLocalDate())
              .dependingOn("voluntaryTail");

  private static boolean mayBeHeldOn(LocalDate day, Asked<?> asked) {
    boolean mandated =
        asked
            .episode()
            .mandate()
            .filter(order -> order.kind().canMandate() && order.hasPositiveTerm())
            .filter(order -> order.isInForceOn(day))
            .isPresent();
    boolean mayBeVoluntary =
        asked.episode().mandateReference().isEmpty() || asked.policy().voluntaryTail();
    return mandated
        || (mayBeVoluntary
            && asked.episode().consentOn().filter(consent -> !consent.isAfter(day)).isPresent());
  }

  /** From the first forecast on, so that somebody can ask for consent or for another order. */
  public static final Rule<Answered<? extends EpisodeCommand>> THE_MANDATE_OUTLASTS_THE_SESSIONS =
      onAny(EpisodeCommand.class)
          .notice("COBI-ORD-09", "The last session lies before the end of the mandate.")
          .source(practice("sessions after the end of the mandate need consent"))
          .forEach(answered -> Changes.newEnds(answered).stream())
          .holdsWhen((answered, forecast) -> !forecast.outlastsMandate())
          .otherwiseWarn(
              "the last session would be on {last}; the mandate ends on {end}",
              Forecast::lastSession,
              forecast -> forecast.mandateEnds().orElse(forecast.lastSession()));

  /** Without its trigger date, or outside every regime, nobody knows which rules apply. */
  public static final Rule<Asked<? extends EpisodeCommand>> THE_LAW_IS_KNOWN =
      onAny(EpisodeCommand.class)
          .rule(
              "COBI-ORD-10",
              "The law for an order is chosen by the date that the statute names, and is known.")
          .source(law("Sentencing Code, s.2; transitional provisions of each statute"))
          .forEach(OrderRules::statedOrders)
          .holdsWhen(
              (asked, order) ->
                  order.kind().trigger() == org.cobi.model.order.OrderKind.Trigger.NONE
                      || asked.setting().regimeOf(order).isPresent())
          .otherwiseRefuse(
              "the law for a {kind} is chosen by its {trigger}; no rules are known for {date}",
              order -> order.kind().title(),
              order -> triggerWords(order),
              order -> order.triggerDate().<Object>map(day -> day).orElse("an unknown date"))
          .dependingOn("regimes");

  private static String triggerWords(Order order) {
    return switch (order.kind().trigger()) {
      case CONVICTION -> "day of conviction";
      case CONVICTION_OR_MADE -> "day of conviction or of making";
      case MADE, NONE -> "day of making";
    };
  }

  /** An interim order ends when the main application is determined; what rests on it must not. */
  public static final DutyRule<Answered<AmendOrder>> THE_SESSIONS_ARE_REPOINTED =
      on(AmendOrder.class)
          .duty(
              "COBI-ORD-03",
              "REPOINT_THE_SESSIONS",
              "When the mandate ends, its sessions are put on another order or are unbooked.")
          .source(law("Stalking Protection Act 2019, s.5; the one working day is practice"))
          .owedWhen(OrderRules::theMandateHasEnded)
          .by(
              Role.PROGRAMME_MANAGER,
              "Put the sessions to come on another order, or unbook them: their mandate has ended.")
          .within(
              LocalPolicy::reevaluateWithin, Answered::on, answered -> answered.command().subject())
          .dischargedWhen((answered, duty) -> answered.command() instanceof ReplaceMandate)
          .endingWithTheEpisode()
          .dependingOn("reevaluateWithin");

  private static boolean theMandateHasEnded(Answered<AmendOrder> answered) {
    return answered.after().mandate().filter(order -> order.endedOn().isPresent()).isPresent()
        && !answered.after().openSessions().isEmpty()
        && !answered.after().stage().isClosed();
  }

  /** Everything that rests on the order is looked at again. */
  public static final DutyRule<Answered<AmendOrder>> WHAT_RESTS_ON_IT_IS_LOOKED_AT =
      on(AmendOrder.class)
          .duty(
              "COBI-ORD-11",
              "REEVALUATE_THE_ORDER",
              "After a change of an order every future session and open duty is evaluated again.")
          .source(law("Stalking Protection Act 2019, ss.4 and 7; Sentencing Code, Schedule 10"))
          .owedWhen(answered -> true)
          .by(
              Role.PROGRAMME_MANAGER,
              "Look again at every future session and open duty that rests on the order.")
          .within(
              LocalPolicy::reevaluateWithin, Answered::on, answered -> answered.command().subject())
          .dependingOn("reevaluateWithin");

  private static Stream<Order> statedOrders(Asked<? extends EpisodeCommand> asked) {
    return Orders.statedBy(asked.command(), asked.episode());
  }

  /** The rules that every newly stated order is asked. */
  public static final List<Rule<Asked<? extends EpisodeCommand>>> OF_EVERY_ORDER =
      List.of(THE_LAW_IS_KNOWN, IT_LASTS_LONG_ENOUGH, IT_DOES_NOT_LAST_TOO_LONG);

  private OrderRules() {}
}
