package org.cobi.scheduling.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.scheduling.SchedulingPolicy;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.engine.ExactSeries;
import org.cobi.scheduling.engine.FoundSeries;
import org.cobi.scheduling.engine.Grid;
import org.cobi.scheduling.engine.SeriesAsked;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;

/**
 * Plans one person's series exactly, against everybody else's appointments, none of which is moved.
 * Start here.
 *
 * <pre>{@code
 * SeriesScheduler scheduler = SeriesScheduler.of(caseload, plan.appointments());
 * scheduler.best(SeriesQuestion.of(participant));
 * }</pre>
 *
 * <p>What is best is the order of the caseload's objective: fewest hand-overs, least into the spare
 * time, best rhythm, earliest start; among equals the earliest first session and then the
 * practitioner who stands first in the caseload. A session has the time of day that most of the
 * series can have wherever that is free, else the nearest to it: times are what London clocks show,
 * so that a series keeps its time when the clocks change.
 *
 * <p>Making one reads the whole caseload; asking it takes microseconds. It is used by one thread at
 * a time.
 */
public final class SeriesScheduler {
  private static final Comparator<CatchUp> BEST_CATCH_UP =
      Comparator.<CatchUp>comparingInt(way -> way.givenUp().size())
          .thenComparing(way -> !way.inTime())
          .thenComparingInt(way -> way.series().handovers())
          .thenComparingInt(way -> way.series().rhythm())
          .thenComparing(way -> way.added().get(0).start());

  private final Caseload caseload;
  private final Grid grid;
  private final ExactSeries exact;

  private SeriesScheduler(Caseload caseload, List<Appointment> booked, int spareDays) {
    this.caseload = caseload;
    this.grid = new Grid(caseload);
    this.exact = new ExactSeries(grid, booked, spareDays);
  }

  /**
   * A scheduler for the people of a caseload.
   *
   * @param booked what has been agreed with everybody
   * @throws IllegalArgumentException if an appointment is not of the caseload's people,
   *     practitioners and days, or two use the same time of one practitioner
   */
  public static SeriesScheduler of(Caseload caseload, List<Appointment> booked) {
    return of(caseload, booked, SchedulingPolicy.DEFAULT);
  }

  /** The same under another policy. */
  public static SeriesScheduler of(
      Caseload caseload, List<Appointment> booked, SchedulingPolicy policy) {
    return new SeriesScheduler(caseload, booked, policy.spareDays());
  }

  /** The best series; empty exactly if there is none. */
  public Optional<PlannedSeries> best(SeriesQuestion question) {
    SeriesAsked asked = asked(question);
    return exact.best(asked).map(found -> planned(question, asked, found));
  }

  /**
   * The best series and others that differ from it and from each other, the best first. Each is the
   * best of all series like it, and no series that differs from all of them is better than the
   * last.
   *
   * @param most how many at most
   */
  public List<PlannedSeries> alternatives(SeriesQuestion question, Variety variety, int most) {
    SeriesAsked asked = asked(question);
    Set<Object> shown = new HashSet<>();
    return exact.bestByFirst(asked).stream()
        .map(found -> planned(question, asked, found))
        .filter(series -> shown.add(variety.of(series)))
        .limit(most)
        .toList();
  }

  /**
   * Ways to make up for a missed session, the best first: those that give up the fewest agreed
   * slots, and among them those that are in time, with the fewest hand-overs, the best rhythm, the
   * earliest. If one new slot is enough, every day and practitioner for it is looked at; else each
   * way is the best one for its next session.
   */
  public List<CatchUp> catchUps(CatchUpQuestion question, int most) {
    SeriesQuestion about =
        SeriesQuestion.builder()
            .participant(question.missed().participant())
            .fixed(question.held())
            .notBefore(question.notBefore())
            .build();
    SeriesAsked asked = exact.keeping(asked(about), question.agreed());
    List<FoundSeries> found = exact.withOneMore(asked);
    List<FoundSeries> ways = found.isEmpty() ? exact.bestByFirst(asked) : found;
    return ways.stream()
        .map(way -> catchUp(question, planned(about, asked, way)))
        .sorted(BEST_CATCH_UP)
        .limit(most)
        .toList();
  }

  private static CatchUp catchUp(CatchUpQuestion question, PlannedSeries series) {
    List<Appointment> added =
        series.proposed().stream()
            .filter(session -> question.agreed().stream().noneMatch(session::isAtTheSameSlotAs))
            .toList();
    List<Appointment> givenUp =
        question.agreed().stream()
            .filter(slot -> series.proposed().stream().noneMatch(slot::isAtTheSameSlotAs))
            .toList();
    LocalDate inTime = day(question.missed()).plusDays(question.withinDays());
    return new CatchUp(
        series, added, givenUp, added.stream().anyMatch(session -> !day(session).isAfter(inTime)));
  }

  /**
   * The latest day on which the next session can be held so that the rest of the series still fits,
   * and what ends it; empty if there is no series or nothing is left to be held.
   */
  public Optional<LatestDay> latestNext(SeriesQuestion question) {
    SeriesAsked asked = asked(question);
    return exact
        .latestNext(asked)
        .map(day -> new LatestDay(grid.date(day), exact.endedBy(asked, day)));
  }

  /** When the best series ends, how soon one could, and how long its next session can wait. */
  public Optional<SeriesForecast> forecast(SeriesQuestion question) {
    if (question.fixed().size() == need(question).sessions().size()) {
      LocalDate finish = day(question.fixed().get(question.fixed().size() - 1));
      return Optional.of(new SeriesForecast(finish, finish, lastDay(question), Optional.empty()));
    }
    SeriesAsked asked = asked(question);
    return best(question)
        .map(
            series ->
                new SeriesForecast(
                    series.finish(),
                    exact.earliestFinish(asked).map(grid::date).orElseThrow(),
                    series.lastDay(),
                    latestNext(question)));
  }

  /**
   * What stands in the way of a series: a smallest set, any one of which would have to go, each
   * with the least that would help by itself. Empty exactly if there is a series.
   */
  public List<Reason> whyNone(SeriesQuestion question) {
    return exact.whyNone(asked(question));
  }

  private SeriesAsked asked(SeriesQuestion question) {
    int firstDay = question.notBefore().map(grid::dayOf).orElse(0);
    SeriesAsked asked = exact.ask(question.participant(), question.fixed(), firstDay);
    return question.programme().isPresent()
        ? exact.windowFrom(
            asked, first -> grid.dayOf(windowEnd(question, beginning(question, grid.date(first)))))
        : asked;
  }

  private static LocalDate beginning(SeriesQuestion question, LocalDate firstNew) {
    return question.fixed().isEmpty() ? firstNew : day(question.fixed().get(0));
  }

  /** A funding that the caseload has too is left to it, so that reasons can name it. */
  private LocalDate windowEnd(SeriesQuestion question, LocalDate first) {
    ProgrammeDefinition programme = question.programme().orElseThrow();
    return DeliveryWindow.of(programme, first, question.acceptedOn().orElse(first))
        .bounds()
        .stream()
        .filter(bound -> bound.rule().anchor().isPresent() || isBeforeFunding(bound.lastDay()))
        .map(DeliveryWindow.Bound::lastDay)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private boolean isBeforeFunding(LocalDate day) {
    return day.isBefore(caseload.fundingEnd());
  }

  private LocalDate lastDay(SeriesQuestion question) {
    LocalDate latest = need(question).latest();
    LocalDate end =
        question.programme().isPresent()
            ? windowEnd(question, day(question.fixed().get(0)))
            : latest;
    return funded(end.isBefore(latest) ? end : latest);
  }

  private LocalDate funded(LocalDate day) {
    return isBeforeFunding(day) ? day : caseload.fundingEnd();
  }

  private SeriesNeed need(SeriesQuestion question) {
    return need(question.participant());
  }

  private SeriesNeed need(ParticipantRef participant) {
    return grid.personNumber(participant)
        .map(caseload.people()::get)
        .orElseThrow(() -> new IllegalArgumentException("the person is not in the caseload"));
  }

  private PlannedSeries planned(SeriesQuestion question, SeriesAsked asked, FoundSeries found) {
    List<Appointment> proposed = exact.appointments(asked, found);
    List<Appointment> all = new ArrayList<>(proposed);
    Stream<Appointment> last =
        question.fixed().stream().skip(Math.max(0, question.fixed().size() - 1));
    all.addAll(0, last.toList());
    int handovers = 0;
    int rhythm = 0;
    for (int i = 1; i < all.size(); i++) {
      handovers += all.get(i).practitioner().equals(all.get(i - 1).practitioner()) ? 0 : 1;
      long gap = ChronoUnit.DAYS.between(day(all.get(i - 1)), day(all.get(i)));
      rhythm += (int) Math.abs(gap - need(question).gap().targetDays());
    }
    return new PlannedSeries(
        question.fixed(), proposed, funded(grid.date(found.lastDay())), handovers, rhythm);
  }

  private static LocalDate day(Appointment appointment) {
    return appointment.start().toLocalDate();
  }
}
