package org.cobi.scheduling;

import java.util.List;
import org.cobi.scheduling.engine.Search;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;

/**
 * A plan in the making. At any moment the plan so far can be taken: it keeps every hard rule, and
 * it is never worse than one taken before.
 *
 * <p>The search has no clock. A host that has so many seconds asks for one {@link #step} after the
 * other until they are over; a host that wants the same plan again asks for a number of moves.
 *
 * <p>An object is used by one thread at a time; the workers it is given may be many.
 */
public final class CaseloadSearch {
  private final Search search;

  CaseloadSearch(Search search) {
    this.search = search;
  }

  /** Does the next slice of work on the caller's thread: some milliseconds for each 100 people. */
  public void step() {
    step(Workers.CALLER);
  }

  /** Does the next slice of work with some workers. */
  public void step(Workers workers) {
    search.step(workers::run);
  }

  /** Makes a first plan and then tries so many moves, rounded up to a whole slice. */
  public void advance(long moves) {
    advance(moves, Workers.CALLER);
  }

  /** The same with some workers. */
  public void advance(long moves, Workers workers) {
    long goal = search.moves() + moves;
    while (!search.isImproving() || (search.moves() < goal && !isProvenBest())) {
      step(workers);
    }
  }

  /** Whether a first plan is made: everybody was asked once. */
  public boolean hasFirstPlan() {
    return search.isImproving();
  }

  /** How much of the first plan is made, from 0 to 1, for a progress bar. */
  public double firstPlan() {
    return search.firstPlan();
  }

  /** How many moves have been tried. */
  public long moves() {
    return search.moves();
  }

  /** How good the plan so far is. */
  public PlanFigures figures() {
    return search.figures();
  }

  /** What no plan can be better than, as far as it is proven. */
  public PlanBounds bounds() {
    return search.bounds();
  }

  /** Whether the plan so far is proven to be best, down to its rhythm. */
  public boolean isProvenBest() {
    return search.isProvenBest();
  }

  /** The appointments of the plan so far, without the reasons of anybody; they do not change. */
  public List<Appointment> appointments() {
    return search.appointments();
  }

  /** The plan so far, with the reasons of everybody who is left out. */
  public Plan plan() {
    List<LeftOut> leftOut = search.leftOut();
    return new Plan(
        search.caseloadName(), search.appointments(), leftOut, search.figures(), search.bounds());
  }
}
