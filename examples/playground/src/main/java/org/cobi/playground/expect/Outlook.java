package org.cobi.playground.expect;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.time.DayOutsideCalendarException;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.rules.Forecast;
import org.cobi.workflow.rules.Forecasting;
import org.cobi.workflow.rules.Setting;

/** A forecast for somebody who only looks: where the calendar ends too soon, there is none. */
public final class Outlook {

  private Outlook() {}

  /** The forecast of an episode, seen from a day. */
  public static Optional<Forecast> of(Episode episode, Setting setting, LocalDate on) {
    try {
      return Forecasting.of(episode, setting, on);
    } catch (DayOutsideCalendarException beyond) {
      return Optional.empty();
    }
  }
}
