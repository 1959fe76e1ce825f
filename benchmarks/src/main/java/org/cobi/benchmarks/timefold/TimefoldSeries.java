package org.cobi.benchmarks.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
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
 * Timefold, one decision for each person: which of many prepared whole series, or none. Late
 * acceptance on an incremental score, from {@link FirstFit}'s plan. Series are prepared anew now
 * and then, around the best plan so far, so that it is not held to the first ones.
 */
public final class TimefoldSeries implements Contestant {
  private static final int ROUNDS = 3;
  private static final int MOST_OPTIONS = 400_000;

  @Override
  public void plan(Caseload caseload, CpuBudget budget, Consumer<List<Appointment>> better) {
    Problem problem = new Problem(caseload);
    Bookings best = FirstFit.fill(problem);
    better.accept(best.appointments());
    int each = Math.max(100, Math.min(1500, MOST_OPTIONS / Math.max(1, problem.people)));
    for (int round = 0; round < ROUNDS && !budget.isUsedUp(); round++) {
      SeriesPlan start = prepared(problem, best, each, round);
      double until = budget.used() + budget.left() / (ROUNDS - round);
      best = solved(start, problem, budget, until, better);
    }
  }

  private static SeriesPlan prepared(Problem problem, Bookings best, int each, long seed) {
    List<PersonPlan> people = new ArrayList<>();
    for (int p = 0; p < problem.people; p++) {
      Bookings.Series now = best.of(p);
      List<SeriesOption> options = SeriesOptions.of(problem, p, each, now, seed);
      people.add(new PersonPlan(p, options, now == null ? null : options.get(0)));
    }
    return new SeriesPlan(problem, people);
  }

  private static Bookings solved(
      SeriesPlan start,
      Problem problem,
      CpuBudget budget,
      double until,
      Consumer<List<Appointment>> better) {
    Solver<SeriesPlan> solver = SolverFactory.<SeriesPlan>create(config()).buildSolver();
    solver.addEventListener(
        event -> better.accept(bookings(event.getNewBestSolution(), problem).appointments()));
    Thread watch = budget.whenUsed(until, solver::terminateEarly);
    SeriesPlan end = solver.solve(start);
    watch.interrupt();
    return bookings(end, problem);
  }

  /** Whoever has been chosen and breaks nothing, the heaviest first. */
  private static Bookings bookings(SeriesPlan plan, Problem problem) {
    Bookings bookings = new Bookings(problem);
    plan.getPeople().stream()
        .filter(person -> person.getOption() != null)
        .sorted((one, two) -> problem.weight[two.getPerson()] - problem.weight[one.getPerson()])
        .forEach(person -> bookings.addIfPossible(person.getPerson(), person.getOption().series()));
    return bookings;
  }

  private static SolverConfig config() {
    LocalSearchPhaseConfig search =
        new LocalSearchPhaseConfig()
            .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(2000))
            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
            .withMoveSelectorConfig(
                new UnionMoveSelectorConfig(
                    List.of(
                        new ChangeMoveSelectorConfig().withFixedProbabilityWeight(0.995),
                        new RuinRecreateMoveSelectorConfig()
                            .withMinimumRuinedCount(2)
                            .withMaximumRuinedCount(5)
                            .withFixedProbabilityWeight(0.005))));
    return new SolverConfig()
        .withSolutionClass(SeriesPlan.class)
        .withEntityClasses(PersonPlan.class)
        .withRandomSeed(1L)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(SeriesScore.class))
        .withTerminationConfig(new TerminationConfig().withSpentLimit(Duration.ofHours(2)))
        .withPhases(search);
  }
}
