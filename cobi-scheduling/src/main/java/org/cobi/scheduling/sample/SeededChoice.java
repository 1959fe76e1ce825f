package org.cobi.scheduling.sample;

import java.util.List;

/** Choices that look like chance and are the same for the same seed (SplitMix64). */
final class SeededChoice {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private long state;

  SeededChoice(long seed) {
    state = mixed(seed + GOLDEN_GAMMA);
  }

  /** A whole number from 0 up to but not including the bound. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** Whether something happens that happens so many times out of a hundred. */
  boolean percent(int times) {
    return below(100) < times;
  }

  /** One of these. */
  <T> T of(List<T> things) {
    return things.get(below(things.size()));
  }

  /** The index of one of these, each as often as its number says. */
  int weighted(int... times) {
    int total = 0;
    for (int each : times) {
      total += each;
    }
    int left = below(total);
    int index = 0;
    while (left >= times[index]) {
      left -= times[index];
      index++;
    }
    return index;
  }

  private long next() {
    state += GOLDEN_GAMMA;
    return mixed(state);
  }

  private static long mixed(long value) {
    long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }
}
