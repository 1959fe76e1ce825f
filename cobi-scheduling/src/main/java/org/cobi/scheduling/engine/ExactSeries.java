package org.cobi.scheduling.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;

/**
 * Exact answers about one person's series, with everybody else's appointments as they are.
 *
 * <p>An object is used by one thread at a time.
 */
public final class ExactSeries {
  /** Cheapest first, then earliest, then by the practitioners' order. */
  private static final Comparator<FoundSeries> IN_ORDER =
      Comparator.comparingLong(FoundSeries::cost)
          .thenComparingInt(FoundSeries::firstDay)
          .thenComparingInt(FoundSeries::firstPractitioner);

  private final Grid grid;
  private final AgreedDiary agreed;
  private final AgreedOptions options;
  private final FirstSessions firsts;
  private final FirstSessions anyFirst;
  private final FirstSessions finishes;

  /**
   * Answers about the people of a grid.
   *
   * @param booked what has been agreed with everybody; it stays as it is
   * @param spareDays how many days at the end of each window should stay free
   */
  public ExactSeries(Grid grid, List<Appointment> booked, int spareDays) {
    this.grid = grid;
    this.agreed = new AgreedDiary(grid, booked);
    this.options = new AgreedOptions(agreed.diary);
    this.firsts = new FirstSessions(grid, spareDays, Weights.IN_ORDER);
    this.anyFirst = new FirstSessions(grid, 0, Weights.OPTIONS_ONLY);
    this.finishes = new FirstSessions(grid, grid.days, new Weights(0, 0, 1, 0));
  }

  /**
   * A question.
   *
   * @param fixed the appointments that stay, from the first session on
   * @param firstDay the number of the first day on which something new can be held
   * @throws IllegalArgumentException if the person is not known or an appointment is not of the
   *     grid
   */
  public SeriesAsked ask(ParticipantRef participant, List<Appointment> fixed, int firstDay) {
    int person =
        grid.personNumber(participant)
            .orElseThrow(() -> new IllegalArgumentException("the person is not in the caseload"));
    Grid.Person like = grid.persons[person];
    if (fixed.size() > like.sessions()) {
      throw new IllegalArgumentException("no more sessions can be fixed than the series has");
    }
    int first = Math.max(like.firstDay, firstDay);
    return SeriesAsked.of(person, agreed.bookingsOf(fixed), first, like.lastDay);
  }

  /** The same question with a window that begins with the first session. */
  public SeriesAsked windowFrom(SeriesAsked asked, IntUnaryOperator lastDayByFirst) {
    return asked.windowFrom(
        first -> Math.min(grid.persons[asked.person].lastDay, lastDayByFirst.applyAsInt(first)));
  }

  /** The same question, keeping as many as possible of the slots agreed for later. */
  public SeriesAsked keeping(SeriesAsked asked, List<Appointment> later) {
    return asked.keeping(agreed.bookingsOf(later));
  }

  /** The best series, if there is one. */
  public Optional<FoundSeries> best(SeriesAsked asked) {
    return asking(
        asked,
        () -> asked.movesWithFirst ? everyFirst(asked).stream().min(IN_ORDER) : bestOf(asked));
  }

  private Optional<FoundSeries> bestOf(SeriesAsked asked) {
    int last = asked.lastDay.applyAsInt(asked.firstDay);
    Grid.Person needing = needing(asked, last);
    SeriesProgramme programme = firsts.rest();
    boolean found =
        programme.find(
            asked.person,
            needing,
            options,
            asked.fixed.length,
            asked.lastFixedDay(),
            asked.lastFixedPractitioner());
    return found
        ? Optional.of(
            new FoundSeries(
                times(asked, programme.days(), programme.practitioners()), programme.cost(), last))
        : Optional.empty();
  }

  /** The best series for each day and practitioner of its first new session, the best first. */
  public List<FoundSeries> bestByFirst(SeriesAsked asked) {
    return asking(asked, () -> everyFirst(asked).stream().sorted(IN_ORDER).toList());
  }

  private List<FoundSeries> everyFirst(SeriesAsked asked) {
    List<FoundSeries> all = new ArrayList<>();
    if (asked.fixed.length == grid.persons[asked.person].sessions()) {
      return all;
    }
    for (int day = asked.firstDay; day <= lastFirst(asked); day++) {
      Grid.Person needing = needing(asked, asked.lastDay.applyAsInt(day));
      for (int c = 0; c < needing.candidates.length; c++) {
        long cost = firsts.cost(asked, needing, options, day, c);
        if (cost < Costs.IMPOSSIBLE) {
          all.add(found(asked, needing, day, needing.candidates[c], cost));
        }
      }
    }
    return all;
  }

  /** The last day on which a first new session could be held at all. */
  private int lastFirst(SeriesAsked asked) {
    Grid.Person like = grid.persons[asked.person];
    return asked.fixed.length == 0
        ? like.lastDay
        : Math.min(
            like.lastDay, asked.lastFixedDay() + Math.max(like.mostGap, like.mostGapAcrossLeave));
  }

  private FoundSeries found(
      SeriesAsked asked, Grid.Person needing, int day, int practitioner, long cost) {
    int sessions = needing.sessions() - asked.fixed.length;
    int[] days = new int[sessions];
    int[] practitioners = new int[sessions];
    days[0] = day;
    practitioners[0] = practitioner;
    System.arraycopy(firsts.rest().days(), 0, days, 1, sessions - 1);
    System.arraycopy(firsts.rest().practitioners(), 0, practitioners, 1, sessions - 1);
    return new FoundSeries(times(asked, days, practitioners), cost, needing.lastDay);
  }

  /**
   * Every way to make up for one session at one new slot with all agreed slots kept, the best
   * first; none if the agreed slots are not just one too few.
   */
  public List<FoundSeries> withOneMore(SeriesAsked asked) {
    int sessions = grid.persons[asked.person].sessions() - asked.fixed.length;
    if (asked.agreed.length != sessions - 1) {
      return List.of();
    }
    return asking(asked, () -> insertions(asked).stream().sorted(IN_ORDER).toList());
  }

  private List<FoundSeries> insertions(SeriesAsked asked) {
    int first = firstOf(asked);
    int last = asked.lastDay.applyAsInt(first);
    Grid.Person needing = needing(asked, last);
    List<FoundSeries> all = new ArrayList<>();
    for (int day = asked.firstDay; day <= last; day++) {
      for (int practitioner : needing.candidates) {
        insert(asked, needing, day, practitioner).ifPresent(all::add);
      }
    }
    return all;
  }

  private int firstOf(SeriesAsked asked) {
    if (asked.fixed.length > 0) {
      return Diary.dayOf(asked.fixed[0]);
    }
    return asked.agreed.length > 0 ? Diary.dayOf(asked.agreed[0]) : asked.firstDay;
  }

  private Optional<FoundSeries> insert(
      SeriesAsked asked, Grid.Person needing, int day, int practitioner) {
    int[] days = new int[asked.agreed.length + 1];
    int[] practitioners = new int[days.length];
    int at = 0;
    for (int booking : asked.agreed) {
      at += Diary.dayOf(booking) < day ? 1 : 0;
      if (Diary.dayOf(booking) == day) {
        return Optional.empty();
      }
    }
    for (int i = 0; i < days.length; i++) {
      int booking = i == at ? 0 : asked.agreed[i < at ? i : i - 1];
      days[i] = i == at ? day : Diary.dayOf(booking);
      practitioners[i] = i == at ? practitioner : Diary.practitionerOf(booking);
    }
    long cost = costOf(asked, needing, days, practitioners);
    return cost < 2 * AgreedOptions.NOT_AGREED
        ? Optional.of(new FoundSeries(times(asked, days, practitioners), cost, needing.lastDay))
        : Optional.empty();
  }

  /** What new sessions on these days with these practitioners cost, if they can be. */
  long costOf(SeriesAsked asked, Grid.Person needing, int[] days, int[] practitioners) {
    SeriesAsked before = asked;
    long cost = 0;
    int[] fixed = asked.fixed;
    for (int k = 0; k < days.length; k++) {
      int candidate = Arrays.binarySearch(needing.candidates, practitioners[k]);
      if (candidate < 0) {
        return Costs.IMPOSSIBLE;
      }
      long one = firsts.alone(before, needing, options, days[k], candidate);
      if (one >= Costs.IMPOSSIBLE) {
        return Costs.IMPOSSIBLE;
      }
      cost += one;
      fixed = Arrays.copyOf(fixed, fixed.length + 1);
      fixed[fixed.length - 1] = Diary.booking(practitioners[k], days[k], 0);
      before = SeriesAsked.of(asked.person, fixed, asked.firstDay, needing.lastDay);
    }
    return cost + firsts.spareCost(needing, days[days.length - 1]);
  }

  /** The latest day on which the next session can be held so that the rest still fits. */
  public Optional<Integer> latestNext(SeriesAsked asked) {
    return asking(asked, () -> latest(asked));
  }

  private Optional<Integer> latest(SeriesAsked asked) {
    if (asked.fixed.length == grid.persons[asked.person].sessions()) {
      return Optional.empty();
    }
    for (int day = lastFirst(asked); day >= asked.firstDay; day--) {
      if (canBeginOn(asked, needing(asked, asked.lastDay.applyAsInt(day)), options, day)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private boolean canBeginOn(SeriesAsked asked, Grid.Person needing, Options with, int day) {
    for (int c = 0; c < needing.candidates.length; c++) {
      if (anyFirst.cost(asked, needing, with, day, c) < Costs.IMPOSSIBLE) {
        return true;
      }
    }
    return false;
  }

  /**
   * What keeps the next session from being held later than its latest day: each reason that does so
   * by itself, or else a smallest set that does so together.
   */
  public List<Reason> endedBy(SeriesAsked asked, int latest) {
    return asking(
        asked,
        () ->
            conflicts(asked).endOf(asked.person, later(asked, latest)).stream()
                .map(obstacle -> new Reason(obstacle.rule, obstacle.words, Optional.empty()))
                .toList());
  }

  private Conflicts.Feasibility later(SeriesAsked asked, int latest) {
    return (person, needing, with) -> {
      int last = asked.fixed.length == 0 ? needing.lastDay : lastGap(asked, needing);
      for (int day = latest + 1; day <= Math.min(last, needing.lastDay); day++) {
        if (canBeginOn(asked, windowed(asked, needing, day), with, day)) {
          return true;
        }
      }
      return false;
    };
  }

  private static int lastGap(SeriesAsked asked, Grid.Person needing) {
    return asked.lastFixedDay() + Math.max(needing.mostGap, needing.mostGapAcrossLeave);
  }

  /** The earliest day on which the series can end. */
  public Optional<Integer> earliestFinish(SeriesAsked asked) {
    return asking(asked, () -> earliest(asked));
  }

  private Optional<Integer> earliest(SeriesAsked asked) {
    int best = Integer.MAX_VALUE;
    if (asked.fixed.length == grid.persons[asked.person].sessions()) {
      return Optional.of(asked.lastFixedDay());
    }
    for (int day = asked.firstDay; day <= lastFirst(asked); day++) {
      Grid.Person needing = needing(asked, asked.lastDay.applyAsInt(day));
      for (int c = 0; c < needing.candidates.length; c++) {
        long cost = finishes.cost(asked, needing, options, day, c);
        if (cost < Costs.IMPOSSIBLE) {
          best = Math.min(best, Math.toIntExact(cost) + needing.latest - grid.days);
        }
      }
    }
    return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
  }

  /** What stands in the way of a series, each with the least that would help; empty if nothing. */
  public List<Reason> whyNone(SeriesAsked asked) {
    return asking(asked, () -> conflicts(asked).reasonsFor(asked.person));
  }

  private Conflicts conflicts(SeriesAsked asked) {
    Grid.Person as = needing(asked, latestWindow(asked));
    return new Conflicts(agreed.diary, new boolean[grid.people], isThere(asked), person -> as);
  }

  private Conflicts.Feasibility isThere(SeriesAsked asked) {
    return (person, needing, with) -> {
      BooleanSupplier whole =
          () ->
              anyFirst
                  .rest()
                  .find(
                      person,
                      needing,
                      with,
                      asked.fixed.length,
                      asked.lastFixedDay(),
                      asked.lastFixedPractitioner());
      return asked.movesWithFirst ? someFirst(asked, needing, with) : whole.getAsBoolean();
    };
  }

  private boolean someFirst(SeriesAsked asked, Grid.Person needing, Options with) {
    for (int day = needing.firstDay; day <= needing.lastDay; day++) {
      if (canBeginOn(asked, windowed(asked, needing, day), with, day)) {
        return true;
      }
    }
    return false;
  }

  /** The last day of the window that ends last. */
  private int latestWindow(SeriesAsked asked) {
    int latest = asked.lastDay.applyAsInt(asked.firstDay);
    for (int day = asked.firstDay; asked.movesWithFirst && day <= lastFirst(asked); day++) {
      latest = Math.max(latest, asked.lastDay.applyAsInt(day));
    }
    return latest;
  }

  /** A relaxed need with the window that it has after a first session; relaxed as much. */
  private Grid.Person windowed(SeriesAsked asked, Grid.Person needing, int day) {
    if (!asked.movesWithFirst) {
      return needing;
    }
    int more = needing.lastDay - latestWindow(asked);
    Grid.Variant variant = new Grid.Variant(needing);
    variant.lastDay = Math.min(grid.days - 1, asked.lastDay.applyAsInt(day) + more);
    return variant.person();
  }

  private Grid.Person needing(SeriesAsked asked, int lastDay) {
    Grid.Variant variant = new Grid.Variant(grid.persons[asked.person]);
    variant.firstDay = asked.firstDay;
    variant.lastDay = lastDay;
    return variant.person();
  }

  private <T> T asking(SeriesAsked asked, Supplier<T> answer) {
    agreed.takeOut(asked.person);
    options.ask(asked.fixed, asked.agreed);
    try {
      return answer.get();
    } finally {
      agreed.bringBack(asked.person);
    }
  }

  /** A start for each session: the agreed one, else one time for as many as possible. */
  private int[] times(SeriesAsked asked, int[] days, int[] practitioners) {
    return new SeriesTimes(grid, options, asked).bookings(days, practitioners);
  }

  /** The appointments of new sessions. */
  public List<Appointment> appointments(SeriesAsked asked, FoundSeries found) {
    SeriesNeed need = grid.caseload().people().get(asked.person);
    List<Appointment> appointments = new ArrayList<>();
    for (int i = 0; i < found.bookings.length; i++) {
      int booking = found.bookings[i];
      int session = asked.fixed.length + i;
      int practitioner = Diary.practitionerOf(booking);
      int day = Diary.dayOf(booking);
      appointments.add(
          new Appointment(
              need.participant(),
              SessionNumber.of(session + 1),
              grid.time(day, Diary.stepOf(booking)),
              need.sessions().get(session),
              grid.caseload().practitioners().get(practitioner).reference(),
              grid.caseload().offices().get(grid.officeOn(practitioner, day)).reference()));
    }
    return List.copyOf(appointments);
  }
}
