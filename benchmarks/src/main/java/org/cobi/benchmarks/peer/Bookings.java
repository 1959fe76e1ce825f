package org.cobi.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.cobi.scheduling.plan.Appointment;

/** What is taken, while a plan is put together person by person. */
public final class Bookings {
  /** One person's series; whoever makes it fills the arrays. */
  public static final class Series {
    private final int[] day;
    private final int[] start;
    private final int[] practitioner;

    /** A series with these days, starts in steps of the grid, and practitioners. */
    public Series(int[] day, int[] start, int[] practitioner) {
      this.day = day;
      this.start = start;
      this.practitioner = practitioner;
    }

    /** The day of each session. */
    public int[] day() {
      return day;
    }

    /** The start of each session, in steps of the grid. */
    public int[] start() {
      return start;
    }

    /** The practitioner of each session. */
    public int[] practitioner() {
      return practitioner;
    }
  }

  private final Problem problem;
  private final long[][] taken;
  private final int[][] held;
  private final int[][][] inRooms;
  private final int[][] people;
  private final Series[] series;

  public Bookings(Problem problem) {
    this.problem = problem;
    this.taken = new long[problem.practitioners][problem.days];
    this.held = new int[problem.practitioners][problem.days];
    this.inRooms = new int[problem.offices][problem.days][problem.grains];
    this.people = new int[problem.practitioners][];
    for (int q = 0; q < problem.practitioners; q++) {
      people[q] = new int[problem.people];
    }
    this.series = new Series[problem.people];
  }

  /** The person's series; null if there is none. */
  public Series of(int p) {
    return series[p];
  }

  /** When that person can still be seen by that practitioner on that day. */
  public long open(int p, int q, int d) {
    long open = problem.open(p, q, d);
    if (open == 0 || held[q][d] >= problem.most[q][d] || meetsSomebody(p, q, d)) {
      return 0;
    }
    int office = problem.officeOn[q][d];
    for (int grain = 0; grain < problem.grains; grain++) {
      if (inRooms[office][d][grain] >= problem.rooms[office]) {
        open &= ~(1L << grain);
      }
    }
    return open & ~taken[q][d];
  }

  /** Whether the practitioner can have one person more. */
  public boolean canTakeOn(int p, int q) {
    return people[q][p] > 0 || cases(q) < problem.maxCaseload[q];
  }

  public void add(int p, Series whole) {
    series[p] = whole;
    count(p, whole, 1);
  }

  public void remove(int p) {
    count(p, series[p], -1);
    series[p] = null;
  }

  /** Adds the series if every session of it is still possible. */
  public boolean addIfPossible(int p, Series whole) {
    for (int k = 0; k < problem.sessions[p]; k++) {
      int q = whole.practitioner[k];
      long starts = Problem.starts(open(p, q, whole.day[k]), problem.length[p][k]);
      if (!canTakeOn(p, q) || (starts >>> whole.start[k] & 1) == 0) {
        return false;
      }
    }
    add(p, whole);
    return true;
  }

  public List<Appointment> appointments() {
    List<Appointment> all = new ArrayList<>();
    for (int p = 0; p < problem.people; p++) {
      for (int k = 0; series[p] != null && k < problem.sessions[p]; k++) {
        all.add(
            problem.appointment(
                p, k, series[p].day[k], series[p].start[k], series[p].practitioner[k]));
      }
    }
    return all;
  }

  private int cases(int q) {
    int cases = 0;
    for (int sessions : people[q]) {
      cases += sessions > 0 ? 1 : 0;
    }
    return cases;
  }

  private boolean meetsSomebody(int p, int q, int d) {
    for (int[] pair : problem.apart) {
      int other = pair[0] == p ? pair[1] : pair[1] == p ? pair[0] : -1;
      if (other >= 0 && series[other] != null && isAt(other, problem.officeOn[q][d], d)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(int p, int office, int d) {
    for (int k = 0; k < problem.sessions[p]; k++) {
      if (series[p].day[k] == d && problem.officeOn[series[p].practitioner[k]][d] == office) {
        return true;
      }
    }
    return false;
  }

  private void count(int p, Series whole, int by) {
    for (int k = 0; k < problem.sessions[p]; k++) {
      int q = whole.practitioner[k];
      int d = whole.day[k];
      taken[q][d] ^= Problem.span(whole.start[k], problem.length[p][k]);
      held[q][d] += by;
      people[q][p] += by;
      for (int i = 0; i < problem.length[p][k]; i++) {
        inRooms[problem.officeOn[q][d]][d][whole.start[k] + i] += by;
      }
    }
  }
}
