package org.cobi.playground.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much a search is given. Whichever is used up first ends it.
 *
 * @param time how long, if that is limited
 * @param moves how many moves, if they are limited: then the plan is the same on every machine
 */
public record SearchBudget(Optional<Duration> time, OptionalLong moves) {
  private static final Duration USUAL = Duration.ofSeconds(10);

  /** What was asked for; ten seconds if nothing was. */
  public static SearchBudget of(Optional<Duration> time, OptionalLong moves) {
    return time.isEmpty() && moves.isEmpty()
        ? new SearchBudget(Optional.of(USUAL), moves)
        : new SearchBudget(time, moves);
  }

  /** How much of the time is used, from 0 to 1; 0 if it is not limited. */
  double ofTime(Duration elapsed) {
    return time.map(all -> share(elapsed.toNanos(), all.toNanos())).orElse(0.0);
  }

  /** How many of the moves are made, from 0 to 1; 0 if they are not limited. */
  double ofMoves(long made) {
    return moves.isPresent() ? share(made, moves.getAsLong()) : 0.0;
  }

  private static double share(long part, long all) {
    return part >= all ? 1.0 : (double) part / all;
  }
}
