package org.cobi.playground.report;

import org.cobi.model.time.ReadableDate;
import org.cobi.playground.words.Plain;
import org.cobi.workflow.rules.Forecast;

/** A forecast in plain words. */
final class ForecastWords {

  private ForecastWords() {}

  /** "last session Tue 4 Dec 2018, 28 days to spare". */
  static String of(Forecast forecast) {
    return "last session " + ReadableDate.of(forecast.lastSession()) + ", " + slack(forecast);
  }

  /** "28 days to spare", "7 days too late". */
  static String slack(Forecast forecast) {
    long days = forecast.slackDays();
    return days < 0
        ? Plain.count(-days, "day") + " too late"
        : Plain.count(days, "day") + " to spare";
  }
}
