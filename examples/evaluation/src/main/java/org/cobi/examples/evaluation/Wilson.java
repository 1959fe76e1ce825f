package org.cobi.examples.evaluation;

import java.util.Locale;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * A proportion with its Wilson interval: how far the true one may be from what was seen.
 *
 * @param part how many
 * @param whole of how many
 * @param lower the lower end
 * @param upper the upper end
 */
record Wilson(int part, int whole, double lower, double upper) {
  private static final double LEVEL = 0.95;

  /** With 95 of 100 such intervals about the true proportion. */
  static Wilson of(int part, int whole) {
    ConfidenceInterval interval = new WilsonScoreInterval().createInterval(whole, part, LEVEL);
    return new Wilson(part, whole, interval.getLowerBound(), interval.getUpperBound());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.0f %% (%.0f to %.0f)",
        100.0 * part / whole,
        100 * Math.max(0, lower),
        100 * Math.min(1, upper));
  }
}
