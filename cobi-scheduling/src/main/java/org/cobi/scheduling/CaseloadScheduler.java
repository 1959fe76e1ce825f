package org.cobi.scheduling;

import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.engine.Grid;
import org.cobi.scheduling.engine.Search;

/**
 * Plans a whole caseload: as many people as can be placed, the weightiest first, each with a series
 * that keeps every hard rule. Start here.
 *
 * <pre>{@code
 * CaseloadSearch search = CaseloadScheduler.of(caseload).search();
 * search.advance(10_000);
 * Plan plan = search.plan();
 * }</pre>
 *
 * <p>It is immutable. The same caseload, policy, seed and number of moves give the same plan, on
 * every machine and with any number of workers.
 */
public final class CaseloadScheduler {
  private final Caseload caseload;
  private final SchedulingPolicy policy;
  private final long seed;

  private CaseloadScheduler(Caseload caseload, SchedulingPolicy policy, long seed) {
    this.caseload = caseload;
    this.policy = policy;
    this.seed = seed;
  }

  /** A scheduler for a caseload, with every default. */
  public static CaseloadScheduler of(Caseload caseload) {
    return new CaseloadScheduler(caseload, SchedulingPolicy.DEFAULT, 1);
  }

  /** The same under another policy. */
  public CaseloadScheduler with(SchedulingPolicy other) {
    return new CaseloadScheduler(caseload, other, seed);
  }

  /** The same with another seed: another plan, as good as the first, if there are several. */
  public CaseloadScheduler withSeed(long other) {
    return new CaseloadScheduler(caseload, policy, other);
  }

  /** A search that has not begun. */
  public CaseloadSearch search() {
    return new CaseloadSearch(new Search(new Grid(caseload), policy.spareDays(), seed));
  }
}
