package org.cobi.scheduling.engine;

/** A stream of numbers that follows from its seed alone, the same on every machine. */
final class Seeded {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private long state;

  Seeded(long seed) {
    this.state = mixed(seed + GOLDEN);
  }

  /** The stream of one part of the work, independent of all others. */
  static Seeded of(long seed, long round, long part) {
    return new Seeded(mixed(mixed(seed) + round * GOLDEN) + part);
  }

  /** A number from 0 up to but not including the bound. */
  int below(int bound) {
    return (int) ((next() >>> 33) % bound);
  }

  long next() {
    state += GOLDEN;
    return mixed(state);
  }

  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
