package org.cobi.workflow.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.workflow.episode.Failure;

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

  /** The failures that the command established. */
  static Stream<Failure> newFailures(Answered<?> answered) {
    List<Failure> before = answered.before().failures();
    return answered.after().failures().stream()
        .filter(
            failure ->
                before.stream()
                    .noneMatch(
                        known ->
                            known.on().equals(failure.on())
                                && known.subject().equals(failure.subject())));
  }
}
