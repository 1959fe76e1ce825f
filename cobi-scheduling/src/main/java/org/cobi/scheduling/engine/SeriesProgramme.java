package org.cobi.scheduling.engine;

import java.util.Arrays;

/**
 * The best series for one person, found exactly: a dynamic programme over session and day.
 *
 * <p>For one practitioner the state is (session, day): what the sessions up to this one cost if it
 * lies on this day. One pass for each practitioner finds the best series without a hand-over. Only
 * if there is none, and the person may change, the practitioner joins the state.
 *
 * <p>An object is used by one thread at a time and used again for the next person.
 */
final class SeriesProgramme {
  private final Grid grid;
  private final int spareDays;
  private Weights weights;

  private Grid.Person person = NOBODY;
  private int number;
  private Options options = NO_OPTIONS;
  private int base;
  private int width;
  private int sessions;

  /** How many sessions at the beginning are fixed, and the last of them. */
  private int fixed;

  private int fixedDay;
  private int fixedPractitioner;

  private boolean[] open = new boolean[0];
  private final long[][] costOn;
  private final int[][] daysWith;
  private final int[] daysWithCount;
  private long[] gapCost = new long[0];
  private long[][] rows = new long[0][0];
  private byte[][] gapBefore = new byte[0][0];

  private final Handovers handovers = new Handovers();
  private final Cheapest cheapest;
  private long bestCost;
  private int[] bestDays = new int[0];
  private int[] bestPractitioners = new int[0];

  private static final Grid.Person NOBODY = Nobody.PERSON;
  private static final Options NO_OPTIONS =
      new Options() {
        @Override
        public long entry(int person, int practitioner) {
          return Costs.IMPOSSIBLE;
        }

        @Override
        public long session(int person, int practitioner, int day, int length, long starts) {
          return Costs.IMPOSSIBLE;
        }
      };

  /** A programme for the people of a grid who should keep so many days at the end to spare. */
  SeriesProgramme(Grid grid, int spareDays, Weights weights) {
    this.grid = grid;
    this.weights = weights;
    this.spareDays = spareDays;
    this.costOn = new long[grid.minutes.length][grid.days];
    this.daysWith = new int[grid.minutes.length][grid.days];
    this.daysWithCount = new int[grid.minutes.length];
    this.open = new boolean[grid.days];
    this.cheapest = new Cheapest();
  }

  /** Weighs the parts of a cost in another way from now on. */
  void weigh(Weights other) {
    weights = other;
  }

  /** What the best series costs. */
  long cost() {
    return bestCost;
  }

  /** The days of the best series, in order; valid until the next search. */
  int[] days() {
    return bestDays;
  }

  /** The practitioners of the best series, in order; valid until the next search. */
  int[] practitioners() {
    return bestPractitioners;
  }

  /** Looks for the whole series of a person; whether there is one. */
  boolean find(int who, Options with) {
    return findAfter(who, with, 0, Grid.NONE, Grid.NONE);
  }

  /** Looks for a series as if the person needed something else. */
  boolean find(int who, Grid.Person instead, Options with) {
    return find(who, instead, with, 0, Grid.NONE, Grid.NONE);
  }

  /**
   * Looks for the rest of a series after so many sessions that are fixed.
   *
   * @param fixedSessions how many are fixed
   * @param lastDay the day of the last of them
   * @param lastPractitioner with whom it was
   */
  boolean findAfter(int who, Options with, int fixedSessions, int lastDay, int lastPractitioner) {
    return find(who, grid.persons[who], with, fixedSessions, lastDay, lastPractitioner);
  }

  /** The same as if the person needed something else. */
  boolean find(
      int who,
      Grid.Person instead,
      Options with,
      int fixedSessions,
      int lastDay,
      int lastPractitioner) {
    number = who;
    person = instead;
    options = with;
    fixed = fixedSessions;
    fixedDay = lastDay;
    fixedPractitioner = lastPractitioner;
    sessions = person.sessions() - fixed;
    base = Math.max(person.firstDay, options.firstDay());
    base = fixed == 0 ? base : Math.max(base, fixedDay + person.leastGap);
    width = person.lastDay - base + 1;
    bestCost = Costs.IMPOSSIBLE;
    if (sessions < 1 || width < 1 + (sessions - 1) * person.leastGap) {
      return false;
    }
    prepare();
    if (mayChangeFreely()) {
      withAny();
      return bestCost < Costs.IMPOSSIBLE;
    }
    for (int c = 0; c < person.candidates.length; c++) {
      withOne(c);
    }
    if (!person.oneOnly
        && bestCost > options.floor() + weights.handover()
        && person.candidates.length > 1) {
      handovers.search();
    }
    return bestCost < Costs.IMPOSSIBLE;
  }

  private void prepare() {
    if (bestDays.length != sessions) {
      bestDays = new int[sessions];
      bestPractitioners = new int[sessions];
    }
    if (rows.length < sessions || rows[0].length < width) {
      int most = Math.max(sessions, rows.length);
      int wide = Math.max(width, rows.length == 0 ? 0 : rows[0].length);
      rows = new long[most][wide];
      gapBefore = new byte[most][wide];
    }
    Arrays.fill(open, 0, width, true);
    for (int day : person.unavailable) {
      if (day >= base && day < base + width) {
        open[day - base] = false;
      }
    }
    int longest = person.mostGapAcrossLeave;
    if (gapCost.length <= longest) {
      gapCost = new long[longest + 1];
    }
    for (int gap = person.leastGap; gap <= longest; gap++) {
      gapCost[gap] = Math.abs(gap - person.targetGap) * weights.rhythm();
    }
  }

  /** Fills in what each day costs with one candidate; whether any day is possible at all. */
  private boolean fillDays(int candidate, long[][] costs, int[][] daysOf, int[] counts) {
    int q = person.candidates[candidate];
    int fitting = person.candidateDays[candidate];
    boolean all = true;
    Arrays.fill(counts, Grid.NONE);
    for (int k = 0; k < sessions; k++) {
      int l = person.lengthOf[fixed + k];
      if (counts[l] == Grid.NONE) {
        counts[l] = fillDays(q, fitting, l, costs[l], daysOf[l]);
        all &= counts[l] > 0;
      }
    }
    return all;
  }

  private int fillDays(int q, int fitting, int l, long[] costs, int[] list) {
    int found = 0;
    long[] mine = person.starts[l];
    int weekday = base % Grid.WEEK;
    for (int i = 0; i < width; i++) {
      long cost = Costs.IMPOSSIBLE;
      if ((fitting >>> weekday & 1) != 0 && open[i]) {
        long starts = mine[weekday] & options.starts(grid, q, base + i, l);
        if (starts != 0) {
          cost = options.session(number, q, base + i, l, starts);
          if (cost < Costs.IMPOSSIBLE) {
            list[found++] = i;
          }
        }
      }
      costs[i] = cost;
      weekday = weekday == Grid.WEEK - 1 ? 0 : weekday + 1;
    }
    return found;
  }

  /** Whether it is all the same who holds which session, so that each day has its cheapest. */
  private boolean mayChangeFreely() {
    return weights.handover() == 0
        && !person.oneOnly
        && person.candidates.length > 1
        && person.mostGapAcrossLeave == person.mostGap;
  }

  /** The best series where each session is with whoever is cheapest on its day. */
  private void withAny() {
    cheapest.clear();
    for (int c = 0; c < person.candidates.length; c++) {
      long entry = entryOf(person.candidates[c]);
      if (entry < Costs.IMPOSSIBLE) {
        fillDays(c, costOn, daysWith, daysWithCount);
        cheapest.add(c, entry);
      }
    }
    if (!cheapest.list()) {
      return;
    }
    first(Grid.NONE, 0);
    cheapest.enterFirst();
    for (int k = 1; k < sessions; k++) {
      if (!next(k, Grid.NONE, false)) {
        return;
      }
    }
    keepBest(Grid.NONE);
    cheapest.name();
  }

  /** Who is cheapest on each day, and for the first session, which has its entry. */
  private final class Cheapest {
    private final long[][] cost = new long[grid.minutes.length][grid.days];
    private final short[][] by = new short[grid.minutes.length][grid.days];
    private final long[] firstCost = new long[grid.days];
    private final short[] firstBy = new short[grid.days];

    void clear() {
      for (long[] row : cost) {
        Arrays.fill(row, 0, width, Costs.IMPOSSIBLE);
      }
      Arrays.fill(firstCost, 0, width, Costs.IMPOSSIBLE);
    }

    void add(int candidate, long entry) {
      for (int l = 0; l < cost.length; l++) {
        if (daysWithCount[l] != Grid.NONE) {
          add(candidate, l);
        }
      }
      int l = person.lengthOf[fixed];
      for (int j = 0; j < daysWithCount[l]; j++) {
        int i = daysWith[l][j];
        if (entry + costOn[l][i] < firstCost[i]) {
          firstCost[i] = entry + costOn[l][i];
          firstBy[i] = (short) candidate;
        }
      }
    }

    private void add(int candidate, int l) {
      for (int j = 0; j < daysWithCount[l]; j++) {
        int i = daysWith[l][j];
        if (costOn[l][i] < cost[l][i]) {
          cost[l][i] = costOn[l][i];
          by[l][i] = (short) candidate;
        }
      }
    }

    /** Puts the cheapest where the costs of one practitioner would be; whether each has a day. */
    boolean list() {
      boolean all = true;
      Arrays.fill(daysWithCount, Grid.NONE);
      for (int k = 0; k < sessions; k++) {
        int l = person.lengthOf[fixed + k];
        if (daysWithCount[l] == Grid.NONE) {
          int found = 0;
          for (int i = 0; i < width; i++) {
            costOn[l][i] = cost[l][i];
            if (cost[l][i] < Costs.IMPOSSIBLE) {
              daysWith[l][found++] = i;
            }
          }
          daysWithCount[l] = found;
          all &= found > 0;
        }
      }
      return all;
    }

    /** What the first session costs with its entry. */
    void enterFirst() {
      int l = person.lengthOf[fixed];
      for (int j = 0; j < daysWithCount[l]; j++) {
        int i = daysWith[l][j];
        if (rows[0][i] < Costs.IMPOSSIBLE) {
          rows[0][i] += firstCost[i] - costOn[l][i];
        }
      }
    }

    /** Names who holds the sessions of the best series. */
    void name() {
      for (int k = 0; k < sessions && bestCost < Costs.IMPOSSIBLE; k++) {
        int i = bestDays[k] - base;
        int c = k == 0 ? firstBy[i] : by[person.lengthOf[fixed + k]][i];
        bestPractitioners[k] = person.candidates[c];
      }
    }
  }

  private void withOne(int candidate) {
    int q = person.candidates[candidate];
    if (person.oneOnly && fixed > 0 && q != fixedPractitioner) {
      return;
    }
    long entry = entryOf(q);
    if (entry + options.floor() >= bestCost
        || !fillDays(candidate, costOn, daysWith, daysWithCount)) {
      return;
    }
    boolean acrossLeave =
        person.mostGapAcrossLeave > person.mostGap && grid.leaveDays[q].length > 0;
    first(q, entry);
    for (int k = 1; k < sessions; k++) {
      if (!next(k, q, acrossLeave)) {
        return;
      }
    }
    keepBest(q);
  }

  /** Whoever had the person before takes nobody new on; whoever is new is a hand-over. */
  private long entryOf(int q) {
    if (fixed > 0 && q == fixedPractitioner) {
      return 0;
    }
    long entry = options.entry(number, q);
    return fixed > 0 && entry < Costs.IMPOSSIBLE ? entry + weights.handover() : entry;
  }

  private void first(int q, long entry) {
    long[] row = rows[0];
    Arrays.fill(row, 0, width, Costs.IMPOSSIBLE);
    int l = person.lengthOf[fixed];
    int last = width - 1 - (sessions - 1) * person.leastGap;
    for (int j = 0; j < daysWithCount[l]; j++) {
      int i = daysWith[l][j];
      if (i > last) {
        break;
      }
      long before = firstCost(q, i);
      if (before < Costs.IMPOSSIBLE) {
        row[i] = before + entry + costOn[l][i] + lastCost(0, i);
      }
    }
  }

  private long firstCost(int q, int i) {
    if (fixed == 0) {
      return person.weight * weights.delay() * i;
    }
    int gap = base + i - fixedDay;
    if (gap <= person.mostGap) {
      return gapCost[gap];
    }
    boolean stretched =
        gap <= person.mostGapAcrossLeave && grid.hasLeaveBetween(q, fixedDay, base + i);
    return stretched ? gapCost[gap] : Costs.IMPOSSIBLE;
  }

  private long lastCost(int k, int i) {
    int over = base + i - (person.latest - spareDays);
    return spareDays > 0 && k == sessions - 1 && over > 0 ? over * weights.spare() : 0;
  }

  private boolean next(int k, int q, boolean acrossLeave) {
    long[] before = rows[k - 1];
    long[] row = rows[k];
    byte[] gaps = gapBefore[k];
    Arrays.fill(row, 0, width, Costs.IMPOSSIBLE);
    int l = person.lengthOf[fixed + k];
    int earliest = k * person.leastGap;
    int last = width - 1 - (sessions - 1 - k) * person.leastGap;
    long[] costs = costOn[l];
    int[] list = daysWith[l];
    boolean any = false;
    for (int j = 0; j < daysWithCount[l]; j++) {
      int i = list[j];
      if (i < earliest) {
        continue;
      }
      if (i > last) {
        break;
      }
      long best = Costs.IMPOSSIBLE;
      int bestGap = 0;
      int longest = Math.min(person.mostGap, i);
      for (int gap = person.leastGap; gap <= longest; gap++) {
        long cost = before[i - gap] + gapCost[gap];
        if (cost < best) {
          best = cost;
          bestGap = gap;
        }
      }
      if (acrossLeave) {
        longest = Math.min(person.mostGapAcrossLeave, i);
        for (int gap = person.mostGap + 1; gap <= longest; gap++) {
          long cost = before[i - gap] + gapCost[gap];
          if (cost < best && grid.hasLeaveBetween(q, base + i - gap, base + i)) {
            best = cost;
            bestGap = gap;
          }
        }
      }
      if (best < Costs.IMPOSSIBLE) {
        row[i] = best + costs[i] + lastCost(k, i);
        gaps[i] = (byte) bestGap;
        any = true;
      }
    }
    return any;
  }

  private void keepBest(int q) {
    long[] row = rows[sessions - 1];
    int at = Grid.NONE;
    for (int i = 0; i < width; i++) {
      if (row[i] < bestCost) {
        bestCost = row[i];
        at = i;
      }
    }
    if (at == Grid.NONE) {
      return;
    }
    for (int k = sessions - 1; k >= 0; k--) {
      bestDays[k] = base + at;
      bestPractitioners[k] = q;
      at -= k > 0 ? gapBefore[k][at] : 0;
    }
  }

  /** The same with the practitioner in the state: only where no series does without a hand-over. */
  private final class Handovers {
    private int many;
    private long[][][] costs = new long[0][0][0];
    private int[][][] list = new int[0][0][0];
    private int[][] counts = new int[0][0];
    private long[][][] state = new long[0][0][0];
    private byte[][][] gaps = new byte[0][0][0];
    private short[][][] from = new short[0][0][0];
    private long[] least = new long[0];
    private short[] leastBy = new short[0];

    void search() {
      many = person.candidates.length;
      makeRoom();
      for (int c = 0; c < many; c++) {
        if (entryOf(person.candidates[c]) < Costs.IMPOSSIBLE) {
          fillDays(c, costs[c], list[c], counts[c]);
        }
      }
      for (int k = 0; k < sessions; k++) {
        for (int c = 0; c < many; c++) {
          Arrays.fill(state[k][c], 0, width, Costs.IMPOSSIBLE);
          long entry = entryOf(person.candidates[c]);
          if (entry < Costs.IMPOSSIBLE) {
            step(k, c, entry);
          }
        }
        summarise(k);
      }
      keep();
    }

    /** The arrays grow with the widest question and are used again. */
    private void makeRoom() {
      boolean fits = state.length >= sessions && counts.length >= many && least.length >= width;
      if (!fits) {
        int deep = Math.max(sessions, state.length);
        int broad = Math.max(many, counts.length);
        int wide = Math.max(width, least.length);
        int lengths = grid.minutes.length;
        costs = new long[broad][lengths][wide];
        list = new int[broad][lengths][wide];
        counts = new int[broad][lengths];
        state = new long[deep][broad][wide];
        gaps = new byte[deep][broad][wide];
        from = new short[deep][broad][wide];
        least = new long[wide];
        leastBy = new short[wide];
      }
    }

    private void step(int k, int c, long entry) {
      int q = person.candidates[c];
      int l = person.lengthOf[fixed + k];
      boolean acrossLeave =
          person.mostGapAcrossLeave > person.mostGap && grid.leaveDays[q].length > 0;
      for (int j = 0; j < counts[c][l]; j++) {
        int i = list[c][l][j];
        long before = k == 0 ? firstCost(q, i) : reach(k, c, i, q, acrossLeave);
        if (before < Costs.IMPOSSIBLE) {
          state[k][c][i] = before + (k == 0 ? entry : 0) + costs[c][l][i] + lastCost(k, i);
        }
      }
    }

    private long reach(int k, int c, int i, int q, boolean acrossLeave) {
      long best = Costs.IMPOSSIBLE;
      int longest = Math.min(acrossLeave ? person.mostGapAcrossLeave : person.mostGap, i);
      for (int gap = person.leastGap; gap <= longest; gap++) {
        int before = i - gap;
        boolean allowed = gap <= person.mostGap || grid.hasLeaveBetween(q, base + before, base + i);
        if (!allowed) {
          continue;
        }
        long same = state[k - 1][c][before] + gapCost[gap];
        if (same < best) {
          best = same;
          gaps[k][c][i] = (byte) gap;
          from[k][c][i] = (short) c;
        }
        long changed = least[before] + gapCost[gap] + weights.handover();
        if (changed < best && leastBy[before] != c) {
          best = changed;
          gaps[k][c][i] = (byte) gap;
          from[k][c][i] = leastBy[before];
        }
      }
      return best;
    }

    private void summarise(int k) {
      Arrays.fill(least, 0, width, Costs.IMPOSSIBLE);
      for (int c = 0; c < many; c++) {
        for (int i = 0; i < width; i++) {
          if (state[k][c][i] < least[i]) {
            least[i] = state[k][c][i];
            leastBy[i] = (short) c;
          }
        }
      }
    }

    private void keep() {
      int at = Grid.NONE;
      int with = Grid.NONE;
      for (int i = 0; i < width; i++) {
        if (least[i] < bestCost) {
          bestCost = least[i];
          at = i;
          with = leastBy[i];
        }
      }
      for (int k = sessions - 1; at != Grid.NONE && k >= 0; k--) {
        bestDays[k] = base + at;
        bestPractitioners[k] = person.candidates[with];
        int gap = k > 0 ? gaps[k][with][at] : 0;
        with = k > 0 ? from[k][with][at] : with;
        at -= gap;
      }
    }
  }

  /** Stands where no person has been asked about yet. */
  private static final class Nobody {
    static final Grid.Person PERSON = Grid.Person.nobody();
  }
}
