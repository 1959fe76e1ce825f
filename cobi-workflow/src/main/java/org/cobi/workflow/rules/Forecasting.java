package org.cobi.workflow.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.order.Order;
import org.cobi.model.programme.Anchor;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.workflow.episode.EndedPause;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.Stage;

/** Computes windows and forecasts. */
public final class Forecasting {
  private static final int DAYS_OF_A_WEEK = 7;

  private Forecasting() {}

  /**
   * The forecast of an episode, seen from a day.
   *
   * @return empty before anything is planned or held, after the end, and during a pause
   * @throws org.cobi.model.time.DayOutsideCalendarException if it runs past the calendar
   */
  public static Optional<Forecast> of(Episode episode, Setting setting, LocalDate on) {
    List<LocalDate> known = knownDays(episode);
    boolean moving = !episode.stage().isClosed() && episode.pause().isEmpty();
    if (known.isEmpty() || !moving || episode.stage() == Stage.DELIVERED_PENDING_REVIEW) {
      return Optional.empty();
    }
    List<LocalDate> skipped = new ArrayList<>();
    LocalDate last = lastSession(episode, known, on, setting.calendar(), skipped);
    DeliveryWindow window =
        episode.window().orElseGet(() -> windowFrom(known.get(0), episode, setting.programme()));
    return Optional.of(
        new Forecast(last, window, episode.mandate().flatMap(Order::lastDayInForce), skipped));
  }

  /**
   * The window of an episode whose first session counts on a day, moved by what moved it so far.
   */
  public static DeliveryWindow windowFrom(
      LocalDate firstSession, Episode episode, ProgrammeDefinition programme) {
    LocalDate accepted = episode.acceptedOn().orElse(firstSession);
    DeliveryWindow window = DeliveryWindow.of(programme, firstSession, accepted);
    return new DeliveryWindow(
        firstSession,
        window.bounds().stream()
            .map(
                bound ->
                    bound.movedBy(
                        episode.extensionDays()
                            + pausedDays(bound.rule(), firstSession, accepted, episode)))
            .toList());
  }

  /** Only a pause since the window's anchor moves it. */
  private static long pausedDays(
      WindowRule rule, LocalDate firstSession, LocalDate accepted, Episode episode) {
    LocalDate anchor =
        rule.anchor().orElse(Anchor.FIRST_SESSION) == Anchor.ACCEPTANCE ? accepted : firstSession;
    return episode.pauses().stream()
        .filter(pause -> !pause.firstDay().isBefore(anchor))
        .mapToLong(EndedPause::daysThatMoveTheWindow)
        .sum();
  }

  /**
   * An appointment of which nothing is recorded is taken to be held until somebody says otherwise.
   */
  private static List<LocalDate> knownDays(Episode episode) {
    Stream<Session> toCome = episode.openSessions().stream();
    return Stream.concat(episode.countedSessions().stream(), toCome.limit(episode.sessionsLeft()))
        .map(Session::day)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static LocalDate lastSession(
      Episode episode,
      List<LocalDate> known,
      LocalDate on,
      HolidayCalendar calendar,
      List<LocalDate> skipped) {
    LocalDate last = known.get(known.size() - 1);
    DayOfWeek weekday = weekdayOf(episode, known);
    LocalDate from = last.isBefore(on) ? on.minusDays(2) : last;
    for (int missing = episode.sessionsNeeded() - known.size(); missing > 0; missing--) {
      from = nextWeekly(from, weekday, calendar, skipped);
      last = from;
    }
    return last;
  }

  /** The series keeps the weekday of its first appointment, or of the first that counts. */
  private static DayOfWeek weekdayOf(Episode episode, List<LocalDate> known) {
    return episode.sessions().stream()
        .filter(session -> !session.outcomeIs(SessionOutcome.CANCELLED_BY_SERVICE::equals))
        .findFirst()
        .map(Session::day)
        .orElse(known.get(0))
        .getDayOfWeek();
  }

  private static LocalDate nextWeekly(
      LocalDate from, DayOfWeek weekday, HolidayCalendar calendar, List<LocalDate> skipped) {
    LocalDate day = from.plusDays(2).with(TemporalAdjusters.nextOrSame(weekday));
    while (calendar.holidayOn(day).isPresent()) {
      skipped.add(day);
      day = day.plusDays(DAYS_OF_A_WEEK);
    }
    return day;
  }

  /** A weekly series beginning with a day, skipping holidays, which are noted. */
  public static List<LocalDate> weeklyFrom(
      LocalDate first, int sessions, HolidayCalendar calendar, List<LocalDate> skipped) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = first;
    while (days.size() < sessions) {
      if (calendar.holidayOn(day).isPresent()) {
        skipped.add(day);
      } else {
        days.add(day);
      }
      day = day.plusDays(DAYS_OF_A_WEEK);
    }
    return days;
  }
}
