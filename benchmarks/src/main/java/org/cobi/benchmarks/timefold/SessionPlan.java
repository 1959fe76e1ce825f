package org.cobi.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import java.util.List;

/** All sessions of everybody. */
@PlanningSolution
public final class SessionPlan {
  /**
   * Two people who must not meet.
   *
   * @param one the one
   * @param other the other
   */
  public record Apart(int one, int other) {}

  @ProblemFactCollectionProperty private List<Apart> apart = List.of();
  @PlanningEntityCollectionProperty private List<PlannedSession> sessions = List.of();

  @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 4)
  private BendableLongScore score;

  /** For Timefold. */
  public SessionPlan() {}

  SessionPlan(List<Apart> apart, List<PlannedSession> sessions) {
    this.apart = apart;
    this.sessions = sessions;
  }

  public List<Apart> getApart() {
    return apart;
  }

  public List<PlannedSession> getSessions() {
    return sessions;
  }

  public BendableLongScore getScore() {
    return score;
  }

  public void setScore(BendableLongScore score) {
    this.score = score;
  }
}
