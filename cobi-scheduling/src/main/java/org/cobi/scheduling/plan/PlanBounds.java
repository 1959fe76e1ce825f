package org.cobi.scheduling.plan;

/**
 * What no plan can be better than: for each figure, a number that was proven.
 *
 * <p>The first bound holds for every plan. Each further one holds for every plan that is as good as
 * the plan it stands beside in all the figures before it.
 *
 * @param weightLeftOut no plan leaves out less
 * @param handovers no plan has fewer
 * @param shortOfSpare no plan has less
 * @param rhythm no plan has less
 * @param startDelay no plan has less
 */
public record PlanBounds(
    long weightLeftOut, long handovers, long shortOfSpare, long rhythm, long startDelay) {

  /** Nothing is below nothing. */
  public static final PlanBounds NONE = new PlanBounds(0, 0, 0, 0, 0);

  /** Whether the plan with these figures is proven to be best, down to its rhythm. */
  public boolean proveBestRhythm(PlanFigures figures) {
    return weightLeftOut == figures.weightLeftOut()
        && handovers == figures.handovers()
        && shortOfSpare == figures.shortOfSpare()
        && rhythm == figures.rhythm();
  }
}
