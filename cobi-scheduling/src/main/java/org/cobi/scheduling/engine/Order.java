package org.cobi.scheduling.engine;

import java.util.Arrays;

/** Who is hardest to place: the fewest days on which a session could be held. */
final class Order {
  private Order() {}

  /** Everybody, the scarcest first. */
  static int[] scarcestFirst(Grid grid) {
    long[] keys = new long[grid.people];
    for (int p = 0; p < grid.people; p++) {
      keys[p] = choices(grid, p) << 32 | p;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private static long choices(Grid grid, int p) {
    Grid.Person person = grid.persons[p];
    long choices = 0;
    for (int c = 0; c < person.candidates.length; c++) {
      int q = person.candidates[c];
      for (int w = 0; w < Grid.WEEK; w++) {
        if ((person.candidateDays[c] >>> w & 1) != 0) {
          int l = person.lengthOf[person.sessions() - 1];
          choices +=
              Long.bitCount(person.starts[l][w] & grid.practitionerStarts[l][q * Grid.WEEK + w]);
        }
      }
    }
    long slack =
        person.lastDay - person.firstDay - (long) (person.sessions() - 1) * person.targetGap;
    long stretch = person.oneOnly ? 2 : 3;
    return Math.max(0, choices * stretch * Math.max(1, 7 + slack) / 16);
  }
}
