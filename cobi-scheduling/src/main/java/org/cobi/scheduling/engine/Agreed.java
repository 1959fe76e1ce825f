package org.cobi.scheduling.engine;

import java.util.Arrays;

/** What was agreed with everybody, by person: the sessions that were held, and those to come. */
final class Agreed {
  /** Stands for the day of a session that never was. */
  static final int NEVER = Integer.MIN_VALUE;

  private static final int[] NOTHING = new int[0];

  /** How many sessions were held. */
  final int[] held;

  /** The day of the last of them, or {@link #NEVER}. */
  final int[] lastHeldOn;

  /** With whom the last of them was. */
  final int[] lastHeldBy;

  /** The appointments to come, in order; {@link Grid#NONE} for one that the grid cannot say. */
  final int[][] toCome;

  /** Which of the appointments to come were missed, as bits. */
  final long[] missed;

  Agreed(int people) {
    this.held = new int[people];
    this.lastHeldOn = new int[people];
    this.lastHeldBy = new int[people];
    this.toCome = new int[people][];
    this.missed = new long[people];
    Arrays.fill(lastHeldOn, NEVER);
    Arrays.fill(lastHeldBy, Grid.NONE);
    Arrays.fill(toCome, NOTHING);
  }

  /** Whether anything was ever agreed. */
  boolean isKnown(int person) {
    return held[person] > 0 || toCome[person].length > 0;
  }

  boolean isMissed(int person, int appointment) {
    return (missed[person] >>> appointment & 1) != 0;
  }

  /** Whether a booking is one of those that were agreed, and not missed. */
  boolean has(int person, int booking) {
    int[] all = toCome[person];
    for (int i = 0; i < all.length; i++) {
      if (all[i] == booking && !isMissed(person, i)) {
        return true;
      }
    }
    return false;
  }
}
