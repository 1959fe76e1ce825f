package org.cobi.benchmarks.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cobi.benchmarks.contest.Contestant;
import org.cobi.benchmarks.contest.CpuBudget;
import org.cobi.benchmarks.peer.Bookings;
import org.cobi.benchmarks.peer.FirstFit;
import org.cobi.benchmarks.peer.Problem;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;

/**
 * Timefold as its documentation shows it: one decision for each session, constraint streams, the
 * default phases, here from {@link FirstFit}'s plan. From each plan those series are taken that are
 * whole and break nothing.
 */
public final class TimefoldSessions implements Contestant {

  @Override
  public void plan(Caseload caseload, CpuBudget budget, Consumer<List<Appointment>> better) {
    Problem problem = new Problem(caseload);
    Bookings start = FirstFit.fill(problem);
    better.accept(start.appointments());
    Solver<SessionPlan> solver = SolverFactory.<SessionPlan>create(config()).buildSolver();
    solver.addEventListener(
        event -> better.accept(whole(event.getNewBestSolution(), problem).appointments()));
    Thread watch = budget.whenUsed(budget.seconds(), solver::terminateEarly);
    better.accept(whole(solver.solve(prepared(problem, start)), problem).appointments());
    watch.interrupt();
  }

  private static SolverConfig config() {
    return new SolverConfig()
        .withSolutionClass(SessionPlan.class)
        .withEntityClasses(PlannedSession.class)
        .withConstraintProviderClass(SessionConstraints.class)
        .withRandomSeed(1L)
        .withTerminationConfig(new TerminationConfig().withSpentLimit(Duration.ofHours(2)));
  }

  private static SessionPlan prepared(Problem problem, Bookings start) {
    List<PlannedSession> sessions = new ArrayList<>();
    for (int p = 0; p < problem.people; p++) {
      for (int k = 0; k < problem.sessions[p]; k++) {
        Bookings.Series series = start.of(p);
        SessionSlot slot =
            series == null
                ? null
                : new SessionSlot(series.day()[k], series.start()[k], series.practitioner()[k]);
        sessions.add(
            new PlannedSession(sessions.size(), problem, p, k, slots(problem, p, k), slot));
      }
    }
    List<SessionPlan.Apart> apart =
        problem.apart.stream().map(pair -> new SessionPlan.Apart(pair[0], pair[1])).toList();
    return new SessionPlan(apart, sessions);
  }

  /** All slots that keep the window, the hours, leave, offices and the grid. */
  private static List<SessionSlot> slots(Problem problem, int p, int k) {
    List<SessionSlot> slots = new ArrayList<>();
    int first = problem.earliest[p] + k * problem.gapLeast[p];
    int last = problem.latest[p] - (problem.sessions[p] - 1 - k) * problem.gapLeast[p];
    for (int d = first; d <= last; d++) {
      for (int q = 0; q < problem.practitioners; q++) {
        long starts = Problem.starts(problem.open(p, q, d), problem.length[p][k]);
        for (; starts != 0; starts &= starts - 1) {
          slots.add(new SessionSlot(d, Long.numberOfTrailingZeros(starts), q));
        }
      }
    }
    return slots;
  }

  private static Bookings whole(SessionPlan plan, Problem problem) {
    List<List<PlannedSession>> byPerson = new ArrayList<>();
    for (int p = 0; p < problem.people; p++) {
      byPerson.add(new ArrayList<>());
    }
    plan.getSessions().forEach(session -> byPerson.get(session.person()).add(session));
    byPerson.sort((one, two) -> two.get(0).weight() - one.get(0).weight());
    Bookings bookings = new Bookings(problem);
    for (List<PlannedSession> sessions : byPerson) {
      if (isWhole(sessions)) {
        bookings.addIfPossible(sessions.get(0).person(), series(sessions));
      }
    }
    return bookings;
  }

  private static boolean isWhole(List<PlannedSession> sessions) {
    Problem problem = sessions.get(0).problem();
    int p = sessions.get(0).person();
    for (int k = 0; k < sessions.size(); k++) {
      if (sessions.get(k).getSlot() == null) {
        return false;
      }
      int gap = k == 0 ? problem.gapTarget[p] : sessions.get(k).day() - sessions.get(k - 1).day();
      boolean changed = sessions.get(k).practitioner() != sessions.get(0).practitioner();
      if (gap < problem.gapLeast[p]
          || gap > problem.gapMost[p]
          || (problem.required[p] && changed)) {
        return false;
      }
    }
    return true;
  }

  private static Bookings.Series series(List<PlannedSession> sessions) {
    return new Bookings.Series(
        sessions.stream().mapToInt(PlannedSession::day).toArray(),
        sessions.stream().mapToInt(PlannedSession::start).toArray(),
        sessions.stream().mapToInt(PlannedSession::practitioner).toArray());
  }
}
