package org.cobi.benchmarks.timefold;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayList;
import java.util.List;
import org.cobi.benchmarks.peer.Bookings;
import org.cobi.benchmarks.peer.Problem;

/**
 * Counts what is taken twice, and the objective, as series come and go. What is taken twice and who
 * is left out share a level, so that the search can go through plans that do not hold; held to
 * plans that do, it hardly ever finds a better one.
 */
public final class SeriesScore
    implements IncrementalScoreCalculator<SeriesPlan, BendableLongScore> {
  /** What a step of the grid that is taken twice weighs against a weight of 1 left out. */
  private static final long TAKEN_TWICE = 3;

  private static final long LEFT_OUT = 8;

  private Problem problem;
  private int[][][] withPractitioner;
  private int[][][] inRooms;
  private int[][] held;
  private int[][] sessionsWith;
  private int[] cases;
  private List<List<Integer>> apart;
  private Bookings.Series[] current;
  private long broken;
  private long leftOut;
  private long handOvers;
  private long rhythm;
  private long delay;

  @Override
  public void resetWorkingSolution(SeriesPlan plan) {
    problem = plan.problem();
    withPractitioner = new int[problem.practitioners][problem.days][problem.grains];
    inRooms = new int[problem.offices][problem.days][problem.grains];
    held = new int[problem.practitioners][problem.days];
    sessionsWith = new int[problem.practitioners][problem.people];
    cases = new int[problem.practitioners];
    current = new Bookings.Series[problem.people];
    apart = new ArrayList<>();
    for (int p = 0; p < problem.people; p++) {
      apart.add(new ArrayList<>());
    }
    problem.apart.forEach(pair -> apart.get(pair[0]).add(pair[1]));
    broken = 0;
    leftOut = 0;
    handOvers = 0;
    rhythm = 0;
    delay = 0;
    plan.getPeople().forEach(this::in);
  }

  @Override
  public void beforeEntityAdded(Object entity) {
    // Nobody is added while a plan is made.
  }

  @Override
  public void afterEntityAdded(Object entity) {
    in((PersonPlan) entity);
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {
    out((PersonPlan) entity);
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    in((PersonPlan) entity);
  }

  @Override
  public void beforeEntityRemoved(Object entity) {
    out((PersonPlan) entity);
  }

  @Override
  public void afterEntityRemoved(Object entity) {
    // Nobody is removed while a plan is made.
  }

  @Override
  public BendableLongScore calculateScore() {
    return BendableLongScore.of(
        new long[] {-broken * TAKEN_TWICE - leftOut * LEFT_OUT},
        new long[] {-handOvers, -rhythm, -delay});
  }

  private void in(PersonPlan person) {
    change(person, 1);
  }

  private void out(PersonPlan person) {
    change(person, -1);
  }

  private void change(PersonPlan person, int by) {
    int p = person.getPerson();
    SeriesOption option = person.getOption();
    if (option == null) {
      leftOut += (long) by * problem.weight[p];
      return;
    }
    handOvers += (long) by * option.handOvers();
    rhythm += (long) by * option.rhythm();
    delay += (long) by * problem.weight[p] * option.delay();
    if (by < 0) {
      current[p] = null;
    }
    for (int k = 0; k < problem.sessions[p]; k++) {
      session(p, k, option.series(), by);
    }
    if (by > 0) {
      current[p] = option.series();
    }
  }

  private void session(int p, int k, Bookings.Series series, int by) {
    int q = series.practitioner()[k];
    int d = series.day()[k];
    int office = problem.officeOn[q][d];
    for (int i = 0; i < problem.length[p][k]; i++) {
      int grain = series.start()[k] + i;
      broken += counted(withPractitioner[q][d], grain, by, 1);
      broken += counted(inRooms[office][d], grain, by, problem.rooms[office]);
    }
    broken += counted(held[q], d, by, problem.most[q][d]);
    int before = sessionsWith[q][p];
    sessionsWith[q][p] += by;
    if ((before == 0) != (sessionsWith[q][p] == 0)) {
      broken += counted(cases, q, by, problem.maxCaseload[q]);
    }
    for (int other : apart.get(p)) {
      broken += (long) by * meetings(other, office, d);
    }
  }

  private int meetings(int other, int office, int d) {
    int meetings = 0;
    for (int k = 0; current[other] != null && k < problem.sessions[other]; k++) {
      boolean meets =
          current[other].day()[k] == d
              && problem.officeOn[current[other].practitioner()[k]][d] == office;
      meetings += meets ? 1 : 0;
    }
    return meetings;
  }

  /** Changes a count, and says by how much more it is too much. */
  private static int counted(int[] counts, int index, int by, int most) {
    int before = Math.max(0, counts[index] - most);
    counts[index] += by;
    return Math.max(0, counts[index] - most) - before;
  }
}
