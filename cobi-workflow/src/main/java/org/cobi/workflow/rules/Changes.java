package org.cobi.workflow.rules;

import java.util.Optional;

/** What has changed between before and after. */
final class Changes {

  private Changes() {}

  /** The forecast after the command, where it is not the one from before. */
  static Optional<Forecast> newForecast(Answered<?> answered) {
    Setting setting = answered.asked().setting();
    Optional<Forecast> before = Forecasting.of(answered.before(), setting, answered.on());
    Optional<Forecast> after = Forecasting.of(answered.after(), setting, answered.on());
    return after.filter(
        forecast -> before.isEmpty() || before.get().slackDays() != forecast.slackDays());
  }
}
