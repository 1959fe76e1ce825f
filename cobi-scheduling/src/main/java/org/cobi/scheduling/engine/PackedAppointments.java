package org.cobi.scheduling.engine;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.plan.Appointment;

/** The appointments of a plan, four bytes each; whoever asks for one gets it made. */
public final class PackedAppointments extends AbstractList<Appointment> implements RandomAccess {
  private final Grid grid;
  private final int[] person;
  private final int[] firstOf;
  private final int[][] series;

  /** The series of everybody, in order; those that are not empty are whole. */
  PackedAppointments(Grid grid, int[][] series) {
    this.grid = grid;
    this.series = series;
    int placed = 0;
    for (int[] bookings : series) {
      placed += bookings.length > 0 ? 1 : 0;
    }
    this.person = new int[placed];
    this.firstOf = new int[placed + 1];
    int at = 0;
    for (int p = 0; p < series.length; p++) {
      if (series[p].length > 0) {
        person[at] = p;
        firstOf[at + 1] = firstOf[at] + series[p].length;
        at++;
      }
    }
  }

  @Override
  public int size() {
    return firstOf[person.length];
  }

  @Override
  public Appointment get(int index) {
    java.util.Objects.checkIndex(index, size());
    int at = java.util.Arrays.binarySearch(firstOf, index);
    at = at >= 0 ? at : -at - 2;
    return appointment(person[at], index - firstOf[at]);
  }

  private Appointment appointment(int p, int k) {
    return grid.appointment(p, SessionNumber.of(k + 1), series[p][k]);
  }
}
