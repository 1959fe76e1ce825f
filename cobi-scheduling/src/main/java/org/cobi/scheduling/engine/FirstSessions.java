package org.cobi.scheduling.engine;

/**
 * What a series costs that goes on, or begins, with a session on a given day with a given
 * practitioner; the sessions after it are found exactly.
 */
final class FirstSessions {
  private final Grid grid;
  private final SeriesProgramme programme;
  private final Weights weights;
  private final int spareDays;

  FirstSessions(Grid grid, int spareDays, Weights weights) {
    this.grid = grid;
    this.programme = new SeriesProgramme(grid, spareDays, weights);
    this.weights = weights;
    this.spareDays = spareDays;
  }

  /** The programme that found what comes after the first. */
  SeriesProgramme rest() {
    return programme;
  }

  /**
   * The least cost of a series whose first new session lies there.
   *
   * @param needing what the person needs, with the last day that a series with this first session
   *     may have
   * @return {@link Costs#IMPOSSIBLE} or more if there is none
   */
  long cost(SeriesAsked asked, Grid.Person needing, Options options, int day, int candidate) {
    int practitioner = needing.candidates[candidate];
    long first = alone(asked, needing, options, day, candidate);
    int done = asked.fixed.length + 1;
    if (first >= Costs.IMPOSSIBLE) {
      return Costs.IMPOSSIBLE;
    }
    if (done == needing.sessions()) {
      return first + spareCost(needing, day);
    }
    return programme.find(asked.person, needing, options, done, day, practitioner)
        ? first + programme.cost()
        : Costs.IMPOSSIBLE;
  }

  /** What a last session on a day costs for the spare time that it uses. */
  long spareCost(Grid.Person needing, int day) {
    int over = day - (needing.latest - spareDays);
    return spareDays > 0 && over > 0 ? over * weights.spare() : 0;
  }

  /** What the session costs by itself, with what it costs that it comes after the one before. */
  long alone(SeriesAsked asked, Grid.Person needing, Options options, int day, int candidate) {
    int practitioner = needing.candidates[candidate];
    boolean fits = (needing.candidateDays[candidate] >>> (day % Grid.WEEK) & 1) != 0;
    long entry = options.entry(asked.person, practitioner);
    if (!fits || entry >= Costs.IMPOSSIBLE || !isInReach(needing, day)) {
      return Costs.IMPOSSIBLE;
    }
    int length = needing.lengthOf[asked.fixed.length];
    long starts =
        needing.starts[length][day % Grid.WEEK] & options.starts(grid, practitioner, day, length);
    long session =
        starts == 0
            ? Costs.IMPOSSIBLE
            : options.session(asked.person, practitioner, day, length, starts);
    long before = before(asked, needing, day, practitioner);
    return session >= Costs.IMPOSSIBLE || before >= Costs.IMPOSSIBLE
        ? Costs.IMPOSSIBLE
        : entry + session + before;
  }

  private static boolean isInReach(Grid.Person needing, int day) {
    return day >= needing.firstDay && day <= needing.lastDay && needing.isAvailable(day);
  }

  private long before(SeriesAsked asked, Grid.Person needing, int day, int practitioner) {
    if (asked.fixed.length == 0) {
      return needing.weight * weights.delay() * (day - needing.firstDay);
    }
    int last = asked.lastFixedDay();
    int gap = day - last;
    boolean changes = practitioner != asked.lastFixedPractitioner();
    boolean allowed =
        gap >= needing.leastGap
            && (gap <= needing.mostGap
                || (gap <= needing.mostGapAcrossLeave
                    && grid.hasLeaveBetween(practitioner, last, day)));
    return !allowed || (changes && needing.oneOnly)
        ? Costs.IMPOSSIBLE
        : Math.abs(gap - needing.targetGap) * weights.rhythm() + (changes ? weights.handover() : 0);
  }
}
