package org.cobi.scheduling.engine;

import org.cobi.scheduling.plan.PlanBounds;

/**
 * What no plan can be better than, one relaxation for each figure that is not settled.
 *
 * <p>The bounds on hand-overs and on rhythm hold for plans that are as good in the figures before:
 * these conditions have a multiplier of their own, and what they are worth is subtracted.
 */
final class Bounds {
  private static final long UNIT = Costs.RHYTHM;
  private static final long OUT = 8;
  private static final long CHANGE = 24;

  /** How far above the bound on the weight to aim: a share of it, and units at least. */
  private static final double AHEAD = 0.75;

  private static final double LEAST_AHEAD = 4;

  private final Grid grid;
  private final int spareDays;
  private final Scarcity scarcity;
  private final long never;
  private final EarliestDays earliest;
  private Relaxation weight;
  private Relaxation handovers;
  private Relaxation rhythm;
  private long weightBound;
  private long handoverBound;
  private long rhythmBound;
  private long forWeight = -1;
  private long forHandovers = -1;
  private int turn;
  private boolean alone;

  Bounds(Grid grid, int spareDays, Scarcity scarcity) {
    this.grid = grid;
    this.spareDays = spareDays;
    this.scarcity = scarcity;
    this.never = 1L << 44;
    this.earliest = new EarliestDays(grid, spareDays);
    long[] costs = byWeight(UNIT);
    this.weight = new Relaxation(grid, spareDays, scarcity, Weights.OPTIONS_ONLY, costs, 0);
    this.handovers = weight;
    this.rhythm = weight;
  }

  private long[] byWeight(long unit) {
    long[] costs = new long[grid.people];
    for (int p = 0; p < grid.people; p++) {
      costs[p] = unit == never ? never : grid.persons[p].weight * unit;
    }
    return costs;
  }

  /** Whether less weight might be left out. */
  boolean isWeightOpen(Figures plan) {
    return plan.weightLeftOut > weightBound;
  }

  /** One pass of the relaxation whose turn it is. */
  void pass(Figures plan) {
    aloneOnce();
    if (plan.weightLeftOut != forWeight || plan.handovers != forHandovers) {
      retarget(plan);
    }
    boolean weightOpen = isWeightOpen(plan);
    boolean handoversOpen = plan.handovers > handoverBound;
    turn++;
    if (weightOpen && (turn % 4 != 3 || plan.rhythm <= rhythmBound)) {
      double ahead = UNIT * Math.max(LEAST_AHEAD, AHEAD * weightBound);
      weight.pass((double) UNIT * plan.weightLeftOut, ahead);
      weightBound = Math.max(weightBound, rounded(weight.bound()));
    } else if (handoversOpen && turn % 4 == 1) {
      handovers.pass((double) UNIT * plan.handovers, (double) UNIT * plan.handovers);
      handoverBound = Math.max(handoverBound, rounded(handovers.bound()));
    } else if (plan.rhythm > rhythmBound) {
      rhythm.pass((double) UNIT * plan.rhythm, (double) UNIT * plan.rhythm);
      rhythmBound = Math.max(rhythmBound, rounded(rhythm.bound()));
    }
  }

  /** The least whole number of units that is not below a bound; a little less for its errors. */
  private static long rounded(double bound) {
    return Math.max(0, (long) Math.ceil(bound / UNIT - 1e-6));
  }

  /** What each person alone needs at least, whatever the others do. */
  private void aloneOnce() {
    if (!alone) {
      alone = true;
      SeriesProgramme programme = new SeriesProgramme(grid, spareDays, Weights.OPTIONS_ONLY);
      PricedOptions free = new PricedOptions(grid, new Prices(grid));
      for (int p = 0; p < grid.people; p++) {
        if (!programme.find(p, free)) {
          weightBound += grid.persons[p].weight;
        }
      }
    }
  }

  private void retarget(Figures plan) {
    boolean fewer = plan.weightLeftOut < forWeight || forWeight < 0;
    forWeight = plan.weightLeftOut;
    forHandovers = plan.handovers;
    long[] out = plan.weightLeftOut == 0 ? byWeight(never) : byWeight(OUT * UNIT);
    long left = plan.weightLeftOut == 0 ? 0 : OUT * UNIT * plan.weightLeftOut;
    long change = plan.handovers == 0 ? never : CHANGE * UNIT;
    long changes = plan.handovers == 0 ? 0 : CHANGE * UNIT * plan.handovers;
    Weights forRhythm = new Weights(0, UNIT, 0, change);
    Relaxation next = new Relaxation(grid, spareDays, scarcity, forRhythm, out, left + changes);
    if (rhythm != weight) {
      next.beginWith(rhythm.bestPrices());
    }
    rhythm = next;
    rhythmBound = 0;
    if (fewer) {
      handoverBound = 0;
    }
    Relaxation hand =
        new Relaxation(grid, spareDays, scarcity, new Weights(0, 0, 0, UNIT), out, left);
    if (handovers != weight) {
      hand.beginWith(handovers.bestPrices());
    }
    handovers = hand;
  }

  /** The prices of the rhythm, which tell the next moves what is scarce. */
  void guide(Prices prices) {
    if (rhythm != weight && rhythm.passes() > 0) {
      prices.copyFrom(rhythm.bestPrices());
    }
  }

  PlanBounds frozen(Figures plan) {
    return new PlanBounds(
        Math.min(weightBound, plan.weightLeftOut),
        Math.min(handoverBound, plan.handovers),
        Math.min(earliest.shortOfSpare(plan.weightLeftOut), plan.shortOfSpare),
        Math.min(rhythmBound, plan.rhythm),
        Math.min(earliest.startDelay(plan.weightLeftOut), plan.startDelay));
  }
}
