package org.cobi.scheduling.caseload;

import java.util.List;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.TimeSpan;

/**
 * Where a practitioner works on one day of the week, and when.
 *
 * @param office the place
 * @param hours the hours; they may touch or overlap and are then one
 */
public record Shift(PlaceRef office, List<TimeSpan> hours) {

  /** Copies the hours. */
  public Shift {
    hours = List.copyOf(hours);
  }
}
