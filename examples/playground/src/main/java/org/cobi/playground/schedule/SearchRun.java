package org.cobi.playground.schedule;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.cobi.scheduling.CaseloadSearch;
import org.cobi.scheduling.Workers;
import org.cobi.scheduling.plan.Plan;

/**
 * Gives a search work, step by step, until its budget is used up, its plan is proven best or
 * somebody interrupts.
 */
public final class SearchRun {
  private static final double FIRST_PLAN = 0.3;

  private final SearchBudget budget;
  private final LongSupplier nanoseconds;
  private final BooleanSupplier interrupted;

  /**
   * A run that has not begun.
   *
   * @param nanoseconds a clock that never goes back
   * @param interrupted whether to stop as soon as the step is done
   */
  public SearchRun(SearchBudget budget, LongSupplier nanoseconds, BooleanSupplier interrupted) {
    this.budget = budget;
    this.nanoseconds = nanoseconds;
    this.interrupted = interrupted;
  }

  /** How a run ended. */
  public enum End {
    /** Its budget was used up. */
    BUDGET,
    /** Its budget was used up before everybody had been asked once. */
    TOO_EARLY,
    /** No plan can be better. */
    PROVEN_BEST,
    /** Somebody interrupted it. */
    INTERRUPTED
  }

  /**
   * What came out.
   *
   * @param plan the best plan
   * @param end how it ended
   * @param elapsed how long it took
   */
  public record Outcome(Plan plan, End end, Duration elapsed) {}

  /** Works until the end. */
  public Outcome run(CaseloadSearch search, Workers workers, ProgressView progress) {
    long start = nanoseconds.getAsLong();
    while (true) {
      Duration elapsed = Duration.ofNanos(nanoseconds.getAsLong() - start);
      progress.show(used(search, elapsed), search.figures());
      if (interrupted.getAsBoolean()) {
        return new Outcome(search.plan(), End.INTERRUPTED, elapsed);
      }
      if (search.hasFirstPlan() && search.isProvenBest()) {
        return new Outcome(search.plan(), End.PROVEN_BEST, elapsed);
      }
      if (isUsedUp(search, elapsed)) {
        End end = search.hasFirstPlan() ? End.BUDGET : End.TOO_EARLY;
        return new Outcome(search.plan(), end, elapsed);
      }
      search.step(workers);
    }
  }

  /** A limit on moves does not count before there is a first plan. */
  private boolean isUsedUp(CaseloadSearch search, Duration elapsed) {
    return budget.ofTime(elapsed) >= 1
        || (search.hasFirstPlan() && budget.ofMoves(search.moves()) >= 1);
  }

  private double used(CaseloadSearch search, Duration elapsed) {
    double ofWork =
        search.hasFirstPlan()
            ? FIRST_PLAN + (1 - FIRST_PLAN) * budget.ofMoves(search.moves())
            : FIRST_PLAN * search.firstPlan();
    return budget.moves().isPresent()
        ? Math.max(ofWork, budget.ofTime(elapsed))
        : budget.ofTime(elapsed);
  }
}
