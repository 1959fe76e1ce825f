package org.cobi.scheduling.engine;

/**
 * How much the steps of a day are asked for by people who can come at few others. Whoever can come
 * at any time is booked where nobody else can.
 */
final class Scarcity {
  private static final int SHARE = 1 << 12;

  private final int[] asked;
  private final int steps;

  Scarcity(Grid grid) {
    this.steps = grid.steps;
    long[] sum = new long[Grid.WEEK * steps];
    for (Grid.Person person : grid.persons) {
      if (person.sessions() > 0) {
        long[] starts = person.starts[person.lengthOf[person.sessions() - 1]];
        for (int w = 0; w < Grid.WEEK; w++) {
          int choices = Math.max(1, Long.bitCount(starts[w]));
          for (long rest = starts[w]; rest != 0; rest &= rest - 1) {
            sum[w * steps + Long.numberOfTrailingZeros(rest)] += SHARE / choices;
          }
        }
      }
    }
    this.asked = new int[sum.length];
    long most = 1;
    for (long value : sum) {
      most = Math.max(most, value);
    }
    for (int i = 0; i < sum.length; i++) {
      asked[i] = (int) (sum[i] * 255 / most);
    }
  }

  /** How scarce the steps of a session are. */
  int of(int day, int start, int length) {
    int sum = 0;
    int end = Math.min(steps, start + length);
    for (int step = start; step < end; step++) {
      sum += asked[day % Grid.WEEK * steps + step];
    }
    return sum;
  }
}
