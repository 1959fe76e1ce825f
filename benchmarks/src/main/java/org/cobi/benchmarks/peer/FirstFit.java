package org.cobi.benchmarks.peer;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.cobi.benchmarks.contest.Contestant;
import org.cobi.benchmarks.contest.CpuBudget;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;

/**
 * What a careful person would do: whoever has the fewest possible times first, each with one
 * practitioner and the most regular series that is left. The other peers start from its plan.
 */
public final class FirstFit implements Contestant {
  private static final int NONE = Integer.MAX_VALUE;

  @Override
  public void plan(Caseload caseload, CpuBudget budget, Consumer<List<Appointment>> better) {
    better.accept(fill(new Problem(caseload)).appointments());
  }

  /** Everybody whom it can place. */
  public static Bookings fill(Problem problem) {
    Bookings bookings = new Bookings(problem);
    IntStream.range(0, problem.people)
        .boxed()
        .sorted(Comparator.comparingLong(p -> possibilities(problem, p)))
        .forEach(
            p -> {
              Bookings.Series series = best(problem, bookings, p);
              if (series != null) {
                bookings.add(p, series);
              }
            });
    return bookings;
  }

  private static long possibilities(Problem problem, int p) {
    long sum = 0;
    for (int q = 0; q < problem.practitioners; q++) {
      for (int d = problem.earliest[p]; d <= problem.latest[p]; d++) {
        sum += Long.bitCount(Problem.starts(problem.open(p, q, d), problem.length[p][0]));
      }
    }
    return sum;
  }

  private static Bookings.Series best(Problem problem, Bookings bookings, int p) {
    Bookings.Series best = null;
    int least = NONE;
    for (int q = 0; q < problem.practitioners; q++) {
      if (bookings.canTakeOn(p, q)) {
        With with = new With(problem, bookings, p, q);
        if (with.cost() < least) {
          least = with.cost();
          best = with.series();
        }
      }
    }
    return best;
  }

  /** The most regular series of one person with one practitioner. */
  private static final class With {
    private final Problem problem;
    private final int p;
    private final int q;
    private final long[] open;
    private final int[][] cost;
    private final int[][] next;

    private With(Problem problem, Bookings bookings, int p, int q) {
      this.problem = problem;
      this.p = p;
      this.q = q;
      this.open = new long[problem.days];
      boolean any = false;
      for (int d = problem.earliest[p]; d <= problem.latest[p]; d++) {
        open[d] = bookings.open(p, q, d);
        any |= open[d] != 0;
      }
      int n = problem.sessions[p];
      this.cost = new int[n][problem.days];
      this.next = new int[n][problem.days];
      for (int k = n - 1; k >= 0; k--) {
        for (int d = 0; d < problem.days; d++) {
          cost[k][d] = NONE;
          if (any && Problem.starts(open[d], problem.length[p][k]) != 0) {
            onwards(k, d);
          }
        }
      }
    }

    private void onwards(int k, int d) {
      if (k == problem.sessions[p] - 1) {
        cost[k][d] = 0;
        return;
      }
      int last = Math.min(problem.days - 1, d + problem.gapMost[p]);
      for (int then = d + problem.gapLeast[p]; then <= last; then++) {
        if (cost[k + 1][then] != NONE) {
          int sum = cost[k + 1][then] + Math.abs(then - d - problem.gapTarget[p]) * 1000;
          if (sum < cost[k][d]) {
            cost[k][d] = sum;
            next[k][d] = then;
          }
        }
      }
    }

    private int first() {
      int first = -1;
      int least = NONE;
      for (int d = problem.earliest[p]; d <= problem.latest[p]; d++) {
        if (cost[0][d] != NONE && cost[0][d] + d - problem.earliest[p] < least) {
          least = cost[0][d] + d - problem.earliest[p];
          first = d;
        }
      }
      return first;
    }

    private int cost() {
      int first = first();
      return first < 0 ? NONE : cost[0][first] + first - problem.earliest[p];
    }

    private Bookings.Series series() {
      int n = problem.sessions[p];
      int[] day = new int[n];
      int[] start = new int[n];
      int[] practitioner = new int[n];
      int d = first();
      for (int k = 0; k < n; k++) {
        day[k] = d;
        start[k] = Long.numberOfTrailingZeros(Problem.starts(open[d], problem.length[p][k]));
        practitioner[k] = q;
        d = next[k][d];
      }
      return new Bookings.Series(day, start, practitioner);
    }
  }
}
