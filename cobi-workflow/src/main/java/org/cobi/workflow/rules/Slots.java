package org.cobi.workflow.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.DeliveryWindow.Bound;
import org.cobi.model.programme.ProposedSlot;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.StatesOutcome;
import org.cobi.workflow.episode.Episode;

/** The days and slots that a command is about, whatever kind of command it is. */
public final class Slots {

  private Slots() {}

  /**
   * A day that lies after a bound of the window.
   *
   * @param day the day
   * @param bound the bound
   */
  record Overrun(LocalDate day, Bound bound) {}

  /**
   * A day after the funding.
   *
   * @param day the day
   * @param funding the funding
   */
  record Unfunded(LocalDate day, WindowRule.Funding funding) {}

  /** The slots of a plan; a weekly series skips holidays, which are noted. */
  public static List<SessionSlot> planned(Asked<PlanSessions> asked, List<LocalDate> skipped) {
    if (asked.command().weeklyFrom().isEmpty()) {
      return asked.command().slots();
    }
    SessionSlot first = asked.command().weeklyFrom().get();
    return Forecasting.weeklyFrom(
            first.day(), asked.episode().sessionsLeft(), asked.calendar(), skipped)
        .stream()
        .map(day -> at(first, day))
        .toList();
  }

  private static SessionSlot at(SessionSlot like, LocalDate day) {
    return SessionSlot.builder().from(like).start(day.atTime(like.start().toLocalTime())).build();
  }

  /** The start of every slot that a command proposes, a weekly series written out. */
  static Stream<LocalDateTime> proposedStarts(Asked<?> asked) {
    return proposed(asked).stream().map(SessionSlot::start);
  }

  /** Every slot that a command proposes, a weekly series written out. */
  static List<SessionSlot> proposed(Asked<?> asked) {
    if (asked.command() instanceof PlanSessions plan) {
      return planned(asked.about(plan), new ArrayList<>());
    }
    if (asked.command() instanceof ProposesSlots proposes) {
      return proposes.proposedSlots().toList();
    }
    return walkIn(asked).stream().toList();
  }

  /** A session that was held without being booked. */
  private static Optional<SessionSlot> walkIn(Asked<?> asked) {
    return asked.command() instanceof RecordOutcome record
            && record.outcome().attendance().tookPlace()
            && asked.episode().sessionAt(record.session()).isEmpty()
        ? Optional.of(SessionSlot.at(record.session()))
        : Optional.empty();
  }

  /** Each proposed slot as the question that the rules of slots are asked. */
  static Stream<ProposedSlot> questions(Asked<?> asked) {
    List<SessionSlot> slots = proposed(asked);
    List<LocalDateTime> kept = sessionsThatStay(asked).stream().map(Session::start).toList();
    return slots.stream()
        .map(
            slot ->
                new ProposedSlot(
                    slot, others(slot, slots, kept), asked.programme(), asked.calendar()));
  }

  private static List<LocalDateTime> others(
      SessionSlot slot, List<SessionSlot> slots, List<LocalDateTime> kept) {
    return Stream.concat(
            kept.stream(), slots.stream().filter(other -> other != slot).map(SessionSlot::start))
        .toList();
  }

  /**
   * The sessions beside which a proposed one would lie: those that were held, and those that stay
   * booked.
   */
  static List<Session> sessionsThatStay(Asked<?> asked) {
    boolean replansAll = asked.command() instanceof PlanSessions;
    Optional<LocalDateTime> moved =
        asked.command() instanceof MoveSession move
            ? Optional.of(move.session())
            : Optional.empty();
    return asked.episode().sessions().stream()
        .filter(session -> session.isOpen() ? !replansAll : wasHeld(session))
        .filter(session -> moved.filter(session.start()::equals).isEmpty())
        .toList();
  }

  /** How many appointments from the day of the command on there would be with the proposed ones. */
  static int bookedAfterwards(Asked<? extends ProposesSlots> asked) {
    int proposed = proposed(asked).size();
    if (asked.command() instanceof PlanSessions) {
      return proposed;
    }
    int moved = asked.command() instanceof MoveSession ? 1 : 0;
    long open =
        asked.episode().openSessions().stream()
            .filter(session -> !session.day().isBefore(asked.on()))
            .count();
    return (int) open - moved + proposed;
  }

  static boolean wasHeld(Session session) {
    return session.outcomeIs(outcome -> outcome.attendance().tookPlace());
  }

  /** Whether a stated outcome counts under the programme. */
  static boolean counts(Asked<? extends StatesOutcome> asked) {
    return asked.programme().countedOutcomes().contains(outcomeOf(asked));
  }

  /** The outcome as it is recorded: lateness over the limit is a failure unless it is let pass. */
  public static SessionOutcome outcomeOf(Asked<? extends StatesOutcome> asked) {
    return asked.command() instanceof RecordOutcome record && isTooLate(record, asked)
        ? SessionOutcome.ATTENDED_FAILED_TO_COMPLY
        : asked.command().outcome();
  }

  static boolean isTooLate(RecordOutcome record, Asked<?> asked) {
    return record.outcome() == SessionOutcome.ATTENDED_COMPLIED
        && !record.latenessAccepted()
        && record.minutesLate().orElse(0) > asked.policy().lateLimitMinutes();
  }

  /**
   * The slot of the session at a start; one of the programme's own kind when it was never booked.
   */
  public static SessionSlot slotOf(Asked<?> asked, LocalDateTime start) {
    return asked
        .episode()
        .sessionAt(start)
        .map(Session::slot)
        .orElseGet(() -> SessionSlot.at(start));
  }

  /** The proposed slots for which nobody qualified is there. */
  static Stream<SessionSlot> unqualified(Asked<? extends ProposesSlots> asked) {
    return proposed(asked).stream().filter(slot -> !isQualified(asked, slot));
  }

  static boolean isQualified(Asked<?> asked, SessionSlot slot) {
    return slot.practitioner()
        .or(() -> asked.episode().practitioner())
        .filter(who -> who.isQualifiedOn(slot.day(), asked.programme().deliverers()))
        .isPresent();
  }

  /** The days that must lie in the window: those proposed, or the one of a session that counts. */
  private static List<LocalDate> daysToFit(Asked<?> asked) {
    if (asked.command() instanceof StatesOutcome states) {
      return counts(asked.about(states)) ? daysWith(states, asked.episode()) : List.of();
    }
    return asked.command() instanceof ProposesSlots
        ? proposed(asked).stream().map(SessionSlot::day).sorted().toList()
        : List.of();
  }

  /** A session before the first moves the window, so every other one must fit again. */
  private static List<LocalDate> daysWith(StatesOutcome states, Episode episode) {
    LocalDate day = states.session().toLocalDate();
    boolean isFirst =
        episode.window().filter(window -> day.isBefore(window.firstDay())).isPresent();
    Stream<LocalDate> others =
        isFirst ? episode.countedSessions().stream().map(Session::day) : Stream.empty();
    return Stream.concat(Stream.of(day), others).sorted().toList();
  }

  /** For each bound of a kind, the latest day that lies after it. */
  static Stream<Overrun> overruns(
      Asked<? extends EpisodeCommand> asked, Class<? extends WindowRule> kind) {
    List<LocalDate> days = daysToFit(asked);
    if (days.isEmpty()) {
      return Stream.empty();
    }
    LocalDate last = days.get(days.size() - 1);
    return windowFor(asked, days.get(0)).bounds().stream()
        .filter(bound -> kind.isInstance(bound.rule()) && last.isAfter(bound.lastDay()))
        .map(bound -> new Overrun(last, bound));
  }

  private static DeliveryWindow windowFor(Asked<?> asked, LocalDate firstProposed) {
    Episode episode = asked.episode();
    return episode
        .window()
        .filter(window -> !firstProposed.isBefore(window.firstDay()))
        .orElseGet(() -> Forecasting.windowFrom(firstProposed, episode, asked.programme()));
  }

  /** The latest day that lies after the funding. */
  static Stream<Unfunded> unfunded(Asked<? extends EpisodeCommand> asked) {
    List<LocalDate> days = daysToFit(asked);
    return asked.programme().funding().stream()
        .filter(funding -> !days.isEmpty())
        .map(funding -> new Unfunded(days.get(days.size() - 1), funding))
        .filter(unfunded -> unfunded.day().isAfter(unfunded.funding().lastDay()));
  }

  /** For each bound that an extension may move, the latest day beyond the longest extension. */
  static Stream<Overrun> beyondExtension(Asked<? extends EpisodeCommand> asked) {
    long more = asked.programme().mostExtensionDays() - (long) asked.episode().extensionDays();
    return overruns(asked, WindowRule.class)
        .filter(overrun -> overrun.bound().rule().movesWithPauses())
        .filter(overrun -> overrun.day().isAfter(overrun.bound().lastDay().plusDays(more)));
  }
}
