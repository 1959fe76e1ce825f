package org.cobi.benchmarks.contest;

import java.util.List;
import java.util.function.Consumer;
import org.cobi.scheduling.CaseloadScheduler;
import org.cobi.scheduling.CaseloadSearch;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.PlanFigures;

/** The library itself, on one thread, from its first slice of work on. */
final class Ours implements Contestant {

  @Override
  public void plan(Caseload caseload, CpuBudget budget, Consumer<List<Appointment>> better) {
    CaseloadSearch search = CaseloadScheduler.of(caseload).search();
    PlanFigures best = search.figures();
    while (!budget.isUsedUp() && !(search.hasFirstPlan() && search.isProvenBest())) {
      search.step();
      if (search.hasFirstPlan() && search.figures().compareTo(best) < 0) {
        best = search.figures();
        better.accept(search.appointments());
      }
    }
  }
}
