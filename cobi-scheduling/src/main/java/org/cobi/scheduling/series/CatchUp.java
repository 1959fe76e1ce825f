package org.cobi.scheduling.series;

import java.util.List;
import org.cobi.scheduling.plan.Appointment;

/**
 * A way to make up for a missed session. The slots that were agreed stay wherever they can; the
 * sessions are numbered anew in the order in which they are held.
 *
 * @param series the series as it would be
 * @param added the appointments at slots that were not agreed before; at least one
 * @param givenUp the agreed appointments whose slots are not used any more
 * @param inTime whether a slot that was added lies within the days that a catch-up is meant to take
 */
public record CatchUp(
    PlannedSeries series, List<Appointment> added, List<Appointment> givenUp, boolean inTime) {

  /** Copies the lists. */
  public CatchUp {
    added = List.copyOf(added);
    givenUp = List.copyOf(givenUp);
  }

  /** Whether every agreed slot stays as it is. */
  public boolean keepsWhatWasAgreed() {
    return givenUp.isEmpty();
  }

  /** Says how many there are of each, and nothing about anybody. */
  @Override
  public String toString() {
    return "CatchUp[" + added.size() + " added, " + givenUp.size() + " given up, " + series + "]";
  }
}
