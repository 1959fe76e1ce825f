package org.cobi.benchmarks.timefold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cobi.benchmarks.peer.Bookings;
import org.cobi.benchmarks.peer.Problem;

/**
 * Many different whole series for each person: for each practitioner, first day and time of day the
 * most regular one, and variants in which days and times are preferred at random.
 */
final class SeriesOptions {
  private static final int NONE = Integer.MAX_VALUE;
  private static final int OFF_TARGET = 100;
  private static final int OTHER_TIME = 15;
  private final Problem problem;
  private final int p;
  private final Random random;
  private final long[][] open;
  private final Map<List<Integer>, SeriesOption> found = new LinkedHashMap<>();

  private SeriesOptions(Problem problem, int p, long seed) {
    this.problem = problem;
    this.p = p;
    this.random = new Random(seed * 1_000_003L + p);
    this.open = new long[problem.practitioners][problem.days];
    for (int q = 0; q < problem.practitioners; q++) {
      for (int d = 0; d < problem.days; d++) {
        open[q][d] = problem.open(p, q, d);
      }
    }
  }

  /** About so many for the person, and the one given. */
  static List<SeriesOption> of(Problem problem, int p, int most, Bookings.Series given, long seed) {
    SeriesOptions options = new SeriesOptions(problem, p, seed);
    if (given != null) {
      options.add(given);
    }
    int tries = Math.max(1, most / Math.max(1, problem.practitioners));
    for (int q = 0; q < problem.practitioners; q++) {
      if (options.isOpenAtAll(q)) {
        for (int i = 0; i < Math.max(tries, 40) && options.found.size() < most; i++) {
          options.add(q, i);
        }
      }
    }
    return new ArrayList<>(options.found.values());
  }

  private boolean isOpenAtAll(int q) {
    for (int d = problem.earliest[p]; d <= problem.latest[p]; d++) {
      if (open[q][d] != 0) {
        return true;
      }
    }
    return false;
  }

  /** One series: its first day moves on with the tries, its time of day is drawn. */
  private void add(int q, int attempt) {
    int time = random.nextInt(problem.grains);
    int noise = attempt % 3 == 0 ? 1 : attempt % 3 == 1 ? 60 : 250;
    int[] dislike = new int[problem.days];
    for (int d = 0; d < problem.days; d++) {
      dislike[d] = random.nextInt(noise) + (isOpenAt(q, d, time) ? 0 : OTHER_TIME);
    }
    int n = problem.sessions[p];
    int[][] cost = new int[n][problem.days];
    int[][] next = new int[n][problem.days];
    for (int k = n - 1; k >= 0; k--) {
      for (int d = 0; d < problem.days; d++) {
        cost[k][d] = NONE;
        if (Problem.starts(open[q][d], problem.length[p][k]) != 0) {
          onwards(k, d, dislike[d], cost, next);
        }
      }
    }
    int first = first(attempt, cost[0]);
    if (first >= 0) {
      add(series(q, time, first, next));
    }
  }

  private boolean isOpenAt(int q, int d, int time) {
    return (open[q][d] >>> time & 1) != 0;
  }

  private void onwards(int k, int d, int dislike, int[][] cost, int[][] next) {
    if (k == problem.sessions[p] - 1) {
      cost[k][d] = dislike;
      return;
    }
    int last = Math.min(problem.days - 1, d + problem.gapMost[p]);
    for (int then = d + problem.gapLeast[p]; then <= last; then++) {
      if (cost[k + 1][then] != NONE) {
        int off = Math.abs(then - d - problem.gapTarget[p]) * OFF_TARGET;
        int sum = cost[k + 1][then] + off + dislike;
        if (sum < cost[k][d]) {
          cost[k][d] = sum;
          next[k][d] = then;
        }
      }
    }
  }

  private int first(int attempt, int[] cost) {
    List<Integer> possible = new ArrayList<>();
    for (int d = 0; d < problem.days; d++) {
      if (cost[d] != NONE) {
        possible.add(d);
      }
    }
    return possible.isEmpty() ? -1 : possible.get((attempt / 2) % possible.size());
  }

  private Bookings.Series series(int q, int time, int first, int[][] next) {
    int n = problem.sessions[p];
    Bookings.Series series = new Bookings.Series(new int[n], new int[n], new int[n]);
    int d = first;
    for (int k = 0; k < n; k++) {
      series.day()[k] = d;
      series.start()[k] = nearest(Problem.starts(open[q][d], problem.length[p][k]), time);
      series.practitioner()[k] = q;
      d = next[k][d];
    }
    return series;
  }

  private static int nearest(long starts, int time) {
    int best = -1;
    for (int grain = 0; grain < Long.SIZE; grain++) {
      boolean nearer = best < 0 || Math.abs(grain - time) < Math.abs(best - time);
      if ((starts >>> grain & 1) != 0 && nearer) {
        best = grain;
      }
    }
    return best;
  }

  private void add(Bookings.Series series) {
    List<Integer> key = new ArrayList<>();
    int rhythm = 0;
    int handOvers = 0;
    for (int k = 0; k < problem.sessions[p]; k++) {
      key.add(
          (series.day()[k] * problem.grains + series.start()[k]) * problem.practitioners
              + series.practitioner()[k]);
      if (k > 0) {
        int gap = series.day()[k] - series.day()[k - 1];
        rhythm += Math.abs(gap - problem.gapTarget[p]);
        handOvers += series.practitioner()[k] == series.practitioner()[k - 1] ? 0 : 1;
      }
    }
    int delay = series.day()[0] - problem.earliest[p];
    found.putIfAbsent(key, new SeriesOption(series, rhythm, delay, handOvers));
  }
}
