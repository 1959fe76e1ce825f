package org.cobi.scheduling.engine;

/** Everything that could be if nobody else were booked, at its price. */
final class PricedOptions implements Options {
  private final Grid grid;
  private final Prices prices;

  PricedOptions(Grid grid, Prices prices) {
    this.grid = grid;
    this.prices = prices;
  }

  @Override
  public long entry(int person, int practitioner) {
    return grid.mostPeople[practitioner] < 1 ? Costs.IMPOSSIBLE : prices.ofPlace[practitioner];
  }

  @Override
  public long session(int person, int practitioner, int day, int length, long starts) {
    return prices.least(practitioner, day, grid.stepsOf[length], starts);
  }
}
