package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A time in which nothing is delivered and the window does not run.
 *
 * @param stage why: suspended, recalled or deferred
 * @param from its first moment, in London's local time
 */
public record Pause(Stage stage, LocalDateTime from) {

  /** How many days it has lasted when delivery resumes on a day, which is not counted. */
  public long daysUntil(LocalDate resumedOn) {
    return Math.max(0, ChronoUnit.DAYS.between(from.toLocalDate(), resumedOn));
  }
}
