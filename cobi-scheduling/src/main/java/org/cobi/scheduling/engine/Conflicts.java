package org.cobi.scheduling.engine;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.cobi.scheduling.plan.Reason;

/**
 * Why somebody has no series: a smallest set of obstacles, any one of which would have to go.
 *
 * <p>One obstacle after the other is left out; whatever can be left out while there is still no
 * series was not to blame. Without any one of those that remain, the others leave room for one.
 * Beside each stands the smallest change that would help if nothing else changed.
 */
public final class Conflicts {
  private static final int ALL = (1 << Obstacle.values().length) - 1;
  private static final int MOST_MORE_DAYS = 56;
  private static final int MOST_MORE_GAP = 28;
  private static final int MOST_CANDIDATES = 400;
  private static final int NOON = 12;
  private static final int EVENING = 17;

  private final Grid grid;
  private final LooseOptions options;
  private final Feasibility feasibility;
  private final IntFunction<Grid.Person> asked;

  /** Whether somebody who needs something has a series. */
  interface Feasibility {
    /** Whether there is one. */
    boolean isThere(int person, Grid.Person needing, Options options);
  }

  /** Asks about a diary as it is; the times of those who are booked may be changed. */
  Conflicts(Diary diary, int spareDays) {
    this(
        diary,
        everybody(diary.grid),
        new SeriesProgramme(diary.grid, spareDays, Weights.OPTIONS_ONLY)::find,
        person -> diary.grid.persons[person]);
  }

  /**
   * Asks about something else than whole series in a diary in which everybody's times may change.
   *
   * @param mayMove by person: whether their times may be changed
   * @param asked what a person needs as it is
   */
  Conflicts(
      Diary diary, boolean[] mayMove, Feasibility feasibility, IntFunction<Grid.Person> asked) {
    this.grid = diary.grid;
    FreeOptions free = new FreeOptions(diary, new DayOrder(diary, mayMove), Cell.WHOLE, null);
    this.options = new LooseOptions(diary, free);
    this.feasibility = feasibility;
    this.asked = asked;
  }

  private static boolean[] everybody(Grid grid) {
    boolean[] all = new boolean[grid.people];
    Arrays.fill(all, true);
    return all;
  }

  /** Asks about what can still be booked at a moment. */
  Conflicts notBefore(Moment moment) {
    options.notBefore(moment);
    return this;
  }

  /** What stands in the way of a person who is not in the diary; empty if nothing does. */
  List<Reason> reasonsFor(int person) {
    List<Reason> reasons = new ArrayList<>();
    for (Obstacle obstacle : smallestSet(person)) {
      reasons.add(new Reason(obstacle.rule, obstacle.words, help(person, obstacle)));
    }
    return reasons;
  }

  /** A smallest set of obstacles; empty if there is a series, or no obstacle is to blame. */
  List<Obstacle> smallestSet(int person) {
    if (fits(person, 0) || !fits(person, ALL)) {
      return fits(person, 0) ? List.of() : List.of(Obstacle.WINDOW);
    }
    return smallestSet(loose -> fits(person, loose));
  }

  /**
   * What ends something that is not possible: each obstacle that does so by itself, or else a
   * smallest set that does so together; empty if it would be possible, or no obstacle is to blame.
   */
  List<Obstacle> endOf(int person, Feasibility something) {
    IntPredicate fits =
        loose -> {
          options.loosen(loose);
          return something.isThere(person, variant(person, loose).person(), options);
        };
    if (fits.test(0) || !fits.test(ALL)) {
      return List.of();
    }
    List<Obstacle> alone = new ArrayList<>();
    for (Obstacle obstacle : Obstacle.values()) {
      if (fits.test(obstacle.bit())) {
        alone.add(obstacle);
      }
    }
    return alone.isEmpty() ? smallestSet(fits) : alone;
  }

  private static List<Obstacle> smallestSet(IntPredicate fits) {
    int loose = 0;
    for (Obstacle obstacle : Obstacle.values()) {
      if (!fits.test(loose | obstacle.bit())) {
        loose |= obstacle.bit();
      }
    }
    List<Obstacle> left = new ArrayList<>();
    for (Obstacle obstacle : Obstacle.values()) {
      if ((loose & obstacle.bit()) == 0) {
        left.add(obstacle);
      }
    }
    return left;
  }

  /** Whether there is a series if some obstacles do not count. */
  boolean fits(int person, int loose) {
    options.loosen(loose);
    return feasibility.isThere(person, variant(person, loose).person(), options);
  }

  private Grid.Variant variant(int person, int loose) {
    Grid.Person like = asked.apply(person);
    Grid.Variant variant = new Grid.Variant(like);
    if ((loose & Obstacle.WINDOW.bit()) != 0) {
      variant.lastDay = grid.days - 1;
    }
    if ((loose & Obstacle.LEAST_GAP.bit()) != 0) {
      variant.leastGap = 1;
    }
    if ((loose & Obstacle.MOST_GAP.bit()) != 0) {
      variant.mostGap = Math.max(like.mostGap, Math.min(120, grid.days));
    }
    if ((loose & Obstacle.CONTINUITY.bit()) != 0) {
      variant.oneOnly = false;
    }
    if ((loose & Obstacle.DATES.bit()) != 0) {
      variant.unavailable = new int[0];
    }
    if ((loose & Obstacle.HOURS.bit()) != 0) {
      variant.starts = anyTime();
    }
    candidates(variant, person, loose);
    return variant;
  }

  private long[][] anyTime() {
    long[][] starts = new long[grid.minutes.length][Grid.WEEK];
    for (int l = 0; l < starts.length; l++) {
      int last = grid.steps - grid.stepsOf[l];
      Arrays.fill(starts[l], last < 0 ? 0 : StartMasks.block(0, last + 1));
    }
    return starts;
  }

  /** Other offices, other hours, or an office that is kept from the person, bring others in. */
  private void candidates(Grid.Variant variant, int person, int loose) {
    int widening =
        Obstacle.OFFICES.bit()
            | Obstacle.HOURS.bit()
            | Obstacle.PRACTITIONER_HOURS.bit()
            | Obstacle.TAKEN.bit();
    if ((loose & widening) == 0) {
      return;
    }
    boolean anyOffice = (loose & Obstacle.OFFICES.bit()) != 0;
    boolean evenExcluded = (loose & Obstacle.TAKEN.bit()) != 0;
    int[] offices = evenExcluded ? grid.wantedOffices(person) : asked.apply(person).offices;
    int[] excluded = evenExcluded ? new int[0] : grid.excludedOffices(person);
    restrict(
        variant,
        office ->
            anyOffice
                ? Arrays.binarySearch(excluded, office) < 0
                : Arrays.binarySearch(offices, office) >= 0);
  }

  private void restrict(Grid.Variant variant, IntPredicate allowed) {
    int[] found = new int[grid.practitioners];
    byte[] daysOf = new byte[grid.practitioners];
    int count = 0;
    for (int q = 0; q < grid.practitioners && count < MOST_CANDIDATES; q++) {
      byte days = 0;
      for (int w = 0; w < Grid.WEEK; w++) {
        int office = grid.officeOf[q * Grid.WEEK + w];
        if (office != Grid.NONE && allowed.test(office)) {
          days |= (byte) (1 << w);
        }
      }
      if (days != 0) {
        found[count] = q;
        daysOf[count++] = days;
      }
    }
    variant.candidates = Arrays.copyOf(found, count);
    variant.candidateDays = Arrays.copyOf(daysOf, count);
  }

  /** The smallest change of one obstacle that makes a series possible if nothing else changes. */
  Optional<String> help(int person, Obstacle obstacle) {
    return switch (obstacle) {
      case WINDOW -> longerWindow(person);
      case MOST_GAP -> longerGap(person);
      case LEAST_GAP -> shorterGap(person);
      case HOURS -> oneMoreTime(person);
      case OFFICES -> oneMoreOffice(person);
      case DAILY_MOST -> more(person, 1, 0, "one more session a day for a practitioner");
      case CASELOAD -> more(person, 0, 1, "one more place with a practitioner");
      case CONTINUITY -> ifLoose(person, obstacle, "a second practitioner");
      case PRACTITIONER_HOURS ->
          ifLoose(person, obstacle, "other hours of a practitioner, or another practitioner");
      case FUNDING -> longerFunding(person);
      case CLOSED_DAYS -> ifLoose(person, obstacle, "a session on a closed day");
      case DATES -> ifLoose(person, obstacle, "coming on a date that was ruled out");
      case TAKEN -> ifLoose(person, obstacle, "another time becoming free");
    };
  }

  private Optional<String> ifLoose(int person, Obstacle obstacle, String words) {
    return fits(person, obstacle.bit()) ? Optional.of(words) : Optional.empty();
  }

  private boolean fits(int person, Grid.Variant variant) {
    options.loosen(0);
    return feasibility.isThere(person, variant.person(), options);
  }

  private Optional<String> longerWindow(int person) {
    Grid.Person like = asked.apply(person);
    int most = Math.min(MOST_MORE_DAYS, grid.days - 1 - like.lastDay);
    return least(
            most,
            days -> {
              Grid.Variant variant = new Grid.Variant(like);
              variant.lastDay = like.lastDay + days;
              return fits(person, variant);
            })
        .map(days -> days == 1 ? "one day longer" : days + " days longer");
  }

  private Optional<String> longerFunding(int person) {
    Grid.Person like = asked.apply(person);
    return least(
            like.lastDay - grid.dayOf(grid.caseload().fundingEnd()),
            days -> {
              options.loosen(0);
              options.fund(days);
              return feasibility.isThere(person, like, options);
            })
        .map(
            days ->
                days == 1 ? "funding for one day longer" : "funding for " + days + " days longer");
  }

  private Optional<String> longerGap(int person) {
    Grid.Person like = asked.apply(person);
    return least(
            MOST_MORE_GAP,
            days -> {
              Grid.Variant variant = new Grid.Variant(like);
              variant.mostGap = like.mostGap + days;
              return fits(person, variant);
            })
        .map(days -> "gaps of up to " + (like.mostGap + days) + " days");
  }

  private Optional<String> shorterGap(int person) {
    Grid.Person like = asked.apply(person);
    return least(
            like.leastGap - 1,
            days -> {
              Grid.Variant variant = new Grid.Variant(like);
              variant.leastGap = like.leastGap - days;
              return fits(person, variant);
            })
        .map(days -> "gaps of " + (like.leastGap - days) + " days or more");
  }

  /** The least number for which something holds that goes on holding for every larger one. */
  private static Optional<Integer> least(int most, IntPredicate holds) {
    if (most < 1 || !holds.test(most)) {
      return Optional.empty();
    }
    int low = 1;
    int high = most;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Optional.of(low);
  }

  private Optional<String> oneMoreTime(int person) {
    for (int w = 0; w < Grid.WEEK; w++) {
      for (PartOfDay part : PartOfDay.values()) {
        Grid.Variant variant = new Grid.Variant(asked.apply(person));
        variant.starts = with(asked.apply(person).starts, w, part);
        restrict(variant, office -> contains(asked.apply(person).offices, office));
        if (fits(person, variant)) {
          return Optional.of(
              "one more "
                  + part.words
                  + ", "
                  + java.time.DayOfWeek.of(w + 1)
                      .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK)
                  + "s");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean contains(int[] sorted, int value) {
    return Arrays.binarySearch(sorted, value) >= 0;
  }

  private enum PartOfDay {
    MORNING("morning", 0, NOON),
    AFTERNOON("afternoon", NOON, EVENING),
    EVENING_TIME("evening", EVENING, 24);

    final String words;
    final int from;
    final int to;

    PartOfDay(String words, int from, int to) {
      this.words = words;
      this.from = from;
      this.to = to;
    }
  }

  private long[][] with(long[][] starts, int weekday, PartOfDay part) {
    long[][] more = new long[starts.length][];
    for (int l = 0; l < starts.length; l++) {
      more[l] = starts[l].clone();
      for (int step = 0; step + grid.stepsOf[l] <= grid.steps; step++) {
        LocalTime from = grid.time(0, step).toLocalTime();
        if (from.getHour() >= part.from && from.getHour() < part.to) {
          more[l][weekday] |= 1L << step;
        }
      }
    }
    return more;
  }

  private Optional<String> oneMoreOffice(int person) {
    int[] excluded = grid.excludedOffices(person);
    int[] own = asked.apply(person).offices;
    for (int office = 0; office < grid.offices; office++) {
      if (!contains(own, office) && !contains(excluded, office)) {
        int another = office;
        Grid.Variant variant = new Grid.Variant(asked.apply(person));
        restrict(variant, o -> o == another || contains(own, o));
        if (fits(person, variant)) {
          return Optional.of("another office");
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> more(int person, int sessionsADay, int places, String words) {
    options.loosen(0);
    options.allow(sessionsADay, places);
    boolean helps = feasibility.isThere(person, asked.apply(person), options);
    return helps ? Optional.of(words) : Optional.empty();
  }
}
