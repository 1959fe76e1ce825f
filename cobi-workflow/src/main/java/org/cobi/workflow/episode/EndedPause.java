package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A pause that is over.
 *
 * @param pause what it was
 * @param resumedOn the day on which delivery went on; sessions on this day count again
 */
public record EndedPause(Pause pause, LocalDate resumedOn) {

  /** How many days it moves the window: all of them, or none. */
  public long daysThatMoveTheWindow() {
    return pause.stage().stopsTheWindow() ? pause.daysUntil(resumedOn) : 0;
  }

  /** Its first day. */
  public LocalDate firstDay() {
    return pause.from().toLocalDate();
  }

  boolean covers(LocalDateTime start) {
    return pause.covers(start) && start.toLocalDate().isBefore(resumedOn);
  }
}
