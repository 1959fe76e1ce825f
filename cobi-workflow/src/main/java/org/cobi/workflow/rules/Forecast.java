package org.cobi.workflow.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cobi.model.programme.DeliveryWindow;

/**
 * When an episode will finish if it goes on as planned, and what that leaves to spare.
 *
 * <p>Appointments that are already agreed come first; what is missing is added weekly on the
 * series' own weekday, skipping holidays.
 *
 * @param lastSession the day of the last session that is needed
 * @param window the days on which sessions may count, known or, before the first, as they would be
 * @param mandateEnds the last day on which the mandate is in force, where it ends
 * @param holidaysSkipped the holidays that cost a week on the way
 */
public record Forecast(
    LocalDate lastSession,
    DeliveryWindow window,
    Optional<LocalDate> mandateEnds,
    List<LocalDate> holidaysSkipped) {

  /** Copies the holidays. */
  public Forecast {
    holidaysSkipped = List.copyOf(holidaysSkipped);
  }

  /**
   * The days from the last session to the last day that is allowed; negative when it is too late.
   */
  public long slackDays() {
    return ChronoUnit.DAYS.between(lastSession, window.lastDay());
  }

  /** Whether the last session lies within every bound of the window. */
  public boolean isFeasible() {
    return slackDays() >= 0;
  }

  /** Whether the last session lies after the end of the mandate. */
  public boolean outlastsMandate() {
    return mandateEnds.filter(lastSession::isAfter).isPresent();
  }
}
