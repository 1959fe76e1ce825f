package org.cobi.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import java.util.List;
import org.cobi.benchmarks.peer.Problem;

/**
 * Everybody's series: what does not hold with who is left out, then the objective's other levels in
 * their order.
 */
@PlanningSolution
public final class SeriesPlan {
  private Problem problem;

  @PlanningEntityCollectionProperty private List<PersonPlan> people = List.of();

  @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 3)
  private BendableLongScore score;

  /** For Timefold. */
  public SeriesPlan() {}

  SeriesPlan(Problem problem, List<PersonPlan> people) {
    this.problem = problem;
    this.people = people;
  }

  public Problem problem() {
    return problem;
  }

  public List<PersonPlan> getPeople() {
    return people;
  }

  public BendableLongScore getScore() {
    return score;
  }

  public void setScore(BendableLongScore score) {
    this.score = score;
  }
}
