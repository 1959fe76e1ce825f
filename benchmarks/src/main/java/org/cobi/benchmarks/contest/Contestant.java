package org.cobi.benchmarks.contest;

import java.util.List;
import java.util.function.Consumer;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;

/** A planner that takes part: plans until its CPU time is used up. */
public interface Contestant {

  /** Plans, and hands over each plan that it takes for better than those before. */
  void plan(Caseload caseload, CpuBudget budget, Consumer<List<Appointment>> better);
}
