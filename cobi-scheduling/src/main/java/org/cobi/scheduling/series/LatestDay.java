package org.cobi.scheduling.series;

import java.time.LocalDate;
import java.util.List;
import org.cobi.scheduling.plan.Reason;

/**
 * The latest day on which the next session can be held so that the rest of the series still fits.
 *
 * @param day that day, itself included
 * @param endedBy what keeps it from being later: everything that does so by itself, or else what
 *     does so together; empty only where the calendar ends
 */
public record LatestDay(LocalDate day, List<Reason> endedBy) {

  /** Copies the reasons. */
  public LatestDay {
    endedBy = List.copyOf(endedBy);
  }
}
