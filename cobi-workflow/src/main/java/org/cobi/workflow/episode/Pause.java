package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A time in which nothing is delivered.
 *
 * @param stage the stage in which delivery stands still
 * @param from its first moment, in London's local time
 */
public record Pause(Stage stage, LocalDateTime from) {

  /** How many days it has lasted when delivery resumes on a day, which is not counted. */
  public long daysUntil(LocalDate resumedOn) {
    return Math.max(0, ChronoUnit.DAYS.between(from.toLocalDate(), resumedOn));
  }

  /** Whether a session at a start falls into it while it lasts. */
  boolean covers(LocalDateTime start) {
    return !start.isBefore(from);
  }
}
