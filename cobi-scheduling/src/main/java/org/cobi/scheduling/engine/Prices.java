package org.cobi.scheduling.engine;

import org.jspecify.annotations.NullUnmarked;

/**
 * What it costs to use what is scarce: a step of a practitioner's day, one of the sessions that
 * they can hold on it, a room, a place in their caseload.
 *
 * <p>Only what was ever scarce has a price; the rest is free and takes no memory.
 */
@NullUnmarked // arrays with gaps: where nothing ever had a price there is none
final class Prices {
  private static final int MOST = 1 << 30;

  private final Grid grid;

  /** By practitioner and day: for one session. */
  final int[] ofDay;

  /** By practitioner and day: for each step; null where nothing has a price. */
  final int[][] ofStep;

  /** By office and day: for a room at each step; null where nothing has a price. */
  final int[][] ofRoom;

  /** By practitioner: for a place in the caseload. */
  final int[] ofPlace;

  Prices(Grid grid) {
    this.grid = grid;
    this.ofDay = new int[grid.practitioners * grid.days];
    this.ofStep = new int[ofDay.length][];
    this.ofRoom = new int[grid.offices * grid.days][];
    this.ofPlace = new int[grid.practitioners];
  }

  /** Takes over the prices of another. */
  void copyFrom(Prices other) {
    System.arraycopy(other.ofDay, 0, ofDay, 0, ofDay.length);
    System.arraycopy(other.ofPlace, 0, ofPlace, 0, ofPlace.length);
    copy(other.ofStep, ofStep);
    copy(other.ofRoom, ofRoom);
  }

  private static void copy(int[][] from, int[][] to) {
    for (int i = 0; i < from.length; i++) {
      if (from[i] == null) {
        to[i] = null;
      } else if (to[i] == null) {
        to[i] = from[i].clone();
      } else {
        System.arraycopy(from[i], 0, to[i], 0, from[i].length);
      }
    }
  }

  static int kept(long price) {
    return (int) Math.max(0, Math.min(MOST, price));
  }

  /** The least price of a session that starts at one of some steps; there must be one. */
  long least(int practitioner, int day, int steps, long starts) {
    int at = practitioner * grid.days + day;
    int[] own = ofStep[at];
    int[] room = ofRoom[grid.officeOn(practitioner, day) * grid.days + day];
    if (own == null && room == null) {
      return ofDay[at];
    }
    long least = Long.MAX_VALUE;
    for (long rest = starts; rest != 0 && least > 0; rest &= rest - 1) {
      least = Math.min(least, at(own, room, Long.numberOfTrailingZeros(rest), steps));
    }
    return least + ofDay[at];
  }

  /** The price of the steps and rooms of a session with a start. */
  long ofStart(int practitioner, int day, int start, int steps) {
    int[] own = ofStep[practitioner * grid.days + day];
    int[] room = ofRoom[grid.officeOn(practitioner, day) * grid.days + day];
    return at(own, room, start, steps);
  }

  private static long at(int[] own, int[] room, int start, int steps) {
    long price = 0;
    for (int step = start; step < start + steps; step++) {
      price += (own == null ? 0 : own[step]) + (room == null ? 0 : room[step]);
    }
    return price;
  }
}
