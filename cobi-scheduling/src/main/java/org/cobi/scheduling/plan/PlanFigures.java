package org.cobi.scheduling.plan;

/**
 * How good a plan is, in the order in which it counts: what comes first is never given up for what
 * comes later. Less is better in all of them.
 *
 * @param weightLeftOut the sum of the weights of the people left out
 * @param handovers how often a series changes its practitioner
 * @param shortOfSpare by how many days series reach into the spare time at the end of their
 *     windows; 0 where none was asked for
 * @param rhythm the sum over all gaps of the days by which each differs from its target
 * @param startDelay the sum of weight times days from the earliest day to the first session
 */
public record PlanFigures(
    long weightLeftOut, long handovers, long shortOfSpare, long rhythm, long startDelay)
    implements Comparable<PlanFigures> {

  /** Nobody left out and everything at its best. */
  public static final PlanFigures NONE = new PlanFigures(0, 0, 0, 0, 0);

  @Override
  public int compareTo(PlanFigures other) {
    int order = Long.compare(weightLeftOut, other.weightLeftOut);
    order = order != 0 ? order : Long.compare(handovers, other.handovers);
    order = order != 0 ? order : Long.compare(shortOfSpare, other.shortOfSpare);
    order = order != 0 ? order : Long.compare(rhythm, other.rhythm);
    return order != 0 ? order : Long.compare(startDelay, other.startDelay);
  }

  /** The sum of two, figure by figure. */
  public PlanFigures plus(PlanFigures other) {
    return new PlanFigures(
        weightLeftOut + other.weightLeftOut,
        handovers + other.handovers,
        shortOfSpare + other.shortOfSpare,
        rhythm + other.rhythm,
        startDelay + other.startDelay);
  }
}
