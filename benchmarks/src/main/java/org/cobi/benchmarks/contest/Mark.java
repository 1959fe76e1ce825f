package org.cobi.benchmarks.contest;

import org.cobi.scheduling.check.PlanCheck;
import org.cobi.scheduling.plan.PlanFigures;

/**
 * A plan that was better than those before, and when it was there.
 *
 * @param cpuSeconds of the whole process
 * @param broken how many hard rules it breaks
 * @param placed how many people have a series
 * @param figures how good it is
 */
record Mark(double cpuSeconds, int broken, int placed, PlanFigures figures) {

  static Mark of(double cpuSeconds, PlanCheck check) {
    return new Mark(cpuSeconds, check.breaches().size(), check.placed(), check.figures());
  }

  /** Counted from another moment. */
  Mark from(double before) {
    return new Mark(cpuSeconds - before, broken, placed, figures);
  }

  /** A plan that breaks a rule is worse than any that breaks none. */
  boolean isBetterThan(Mark other) {
    return broken != other.broken ? broken < other.broken : figures.compareTo(other.figures) < 0;
  }

  /** Whether it is at least as good, to the first figures only or to all. */
  boolean isAsGoodAs(Mark other) {
    return broken <= other.broken && figures.compareTo(other.figures) <= 0;
  }

  String line() {
    return String.join(
        " ",
        "mark",
        String.valueOf(cpuSeconds),
        String.valueOf(broken),
        String.valueOf(placed),
        String.valueOf(figures.weightLeftOut()),
        String.valueOf(figures.handovers()),
        String.valueOf(figures.rhythm()),
        String.valueOf(figures.startDelay()));
  }

  static Mark parse(String line) {
    String[] parts = line.split(" ", -1);
    return new Mark(
        Double.parseDouble(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        new PlanFigures(
            Long.parseLong(parts[4]),
            Long.parseLong(parts[5]),
            0,
            Long.parseLong(parts[6]),
            Long.parseLong(parts[7])));
  }
}
