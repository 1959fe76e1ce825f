package org.cobi.scheduling.engine;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How long everybody waits at least, and how far into the spare time they reach at least, whatever
 * the others do: each session on the first day after the one before on which anybody could hold it.
 *
 * <p>Some people may be left out, so what those save who save most for their weight is taken off.
 */
final class EarliestDays {
  private final Grid grid;
  private final long[] waited;
  private final long[] intoSpare;
  private final Integer[] byWaited;
  private final Integer[] byIntoSpare;

  EarliestDays(Grid grid, int spareDays) {
    this.grid = grid;
    this.waited = new long[grid.people];
    this.intoSpare = new long[grid.people];
    for (int p = 0; p < grid.people; p++) {
      look(p, spareDays);
    }
    this.byWaited = inOrderOf(waited);
    this.byIntoSpare = inOrderOf(intoSpare);
  }

  private void look(int p, int spareDays) {
    Grid.Person person = grid.persons[p];
    int day = person.firstDay;
    for (int k = 0; k < person.sessions(); k++) {
      day = firstFrom(person, person.lengthOf[k], k == 0 ? day : day + person.leastGap);
      if (day == Grid.NONE) {
        waited[p] = 0;
        return;
      }
      waited[p] = k == 0 ? (long) person.weight * (day - person.firstDay) : waited[p];
    }
    int over = day - (person.latest - spareDays);
    intoSpare[p] = spareDays > 0 ? Math.max(0, over) : 0;
  }

  private int firstFrom(Grid.Person person, int length, int from) {
    for (int day = from; day <= person.lastDay; day++) {
      if (person.isAvailable(day) && canBeHeld(person, length, day)) {
        return day;
      }
    }
    return Grid.NONE;
  }

  private boolean canBeHeld(Grid.Person person, int length, int day) {
    int weekday = day % Grid.WEEK;
    for (int c = 0; c < person.candidates.length; c++) {
      int q = person.candidates[c];
      boolean there =
          (person.candidateDays[c] >>> weekday & 1) != 0 && grid.mostOn[q * grid.days + day] > 0;
      if (there
          && (person.starts[length][weekday]
                  & grid.practitionerStarts[length][q * Grid.WEEK + weekday])
              != 0) {
        return true;
      }
    }
    return false;
  }

  /** Those first whom it saves most, for each unit of their weight, to leave out. */
  private Integer[] inOrderOf(long[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, p -> p);
    Arrays.sort(
        order,
        Comparator.comparingDouble(p -> -(double) values[p] / Math.max(1, grid.persons[p].weight)));
    return order;
  }

  /** The least start delay of a plan that leaves out at most so much weight. */
  long startDelay(long weightLeftOut) {
    return without(waited, byWaited, weightLeftOut);
  }

  /** How far at least such a plan reaches into the spare time. */
  long shortOfSpare(long weightLeftOut) {
    return without(intoSpare, byIntoSpare, weightLeftOut);
  }

  private long without(long[] values, Integer[] order, long weightLeftOut) {
    double sum = 0;
    for (long value : values) {
      sum += value;
    }
    double left = weightLeftOut;
    for (int i = 0; i < order.length && left > 0 && values[order[i]] > 0; i++) {
      int weight = grid.persons[order[i]].weight;
      double share = Math.min(1, left / weight);
      sum -= share * values[order[i]];
      left -= weight;
    }
    return Math.max(0, (long) Math.ceil(sum - 1e-6));
  }
}
