package org.cobi.scheduling.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a series ends.
 *
 * @param finish the day of the last session of the best series
 * @param earliestFinish the earliest day on which any series could end
 * @param lastDay the last day on which a session may lie in the best series
 * @param next the latest day of the next session; empty if every session is fixed
 */
public record SeriesForecast(
    LocalDate finish, LocalDate earliestFinish, LocalDate lastDay, Optional<LatestDay> next) {

  /** The days from the finish to the last day that is allowed. */
  public long slackDays() {
    return ChronoUnit.DAYS.between(finish, lastDay);
  }
}
