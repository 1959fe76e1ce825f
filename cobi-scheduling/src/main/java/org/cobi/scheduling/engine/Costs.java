package org.cobi.scheduling.engine;

/**
 * The objective as one number for each series: a hand-over outweighs every other cost together, a
 * day into the spare time outweighs rhythm, and rhythm outweighs the delay of the start.
 */
final class Costs {
  /** What cannot be. Two of them added do not overflow. */
  static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

  /** One day by which a gap differs from its target. */
  static final long RHYTHM = 1L << 21;

  /** One day into the spare time at the end of the window. */
  static final long SPARE = 1L << 34;

  /** One change of practitioner. */
  static final long HANDOVER = 1L << 46;

  private Costs() {}
}
