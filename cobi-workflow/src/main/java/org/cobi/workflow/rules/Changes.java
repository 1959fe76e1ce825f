package org.cobi.workflow.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.workflow.episode.Failure;

/** What has changed between before and after. */
final class Changes {

  private Changes() {}

  /** The forecast after the command, where its slack is not the one from before. */
  static Optional<Forecast> newForecast(Answered<?> answered) {
    return newly(answered, Forecast::slackDays);
  }

  /** The forecast after the command, where its last session or the mandate ends on another day. */
  static Optional<Forecast> newEnds(Answered<?> answered) {
    return newly(answered, forecast -> List.of(forecast.lastSession(), forecast.mandateEnds()));
  }

  private static Optional<Forecast> newly(Answered<?> answered, Function<Forecast, Object> aspect) {
    Setting setting = answered.asked().setting();
    Optional<Forecast> before = Forecasting.of(answered.before(), setting, answered.on());
    Optional<Forecast> after = Forecasting.of(answered.after(), setting, answered.on());
    return after.filter(
        forecast -> !before.map(aspect).equals(Optional.of(aspect.apply(forecast))));
  }

  /** Whether the series fits its window after the command, or nothing is left to fit. */
  static boolean isFeasible(Answered<?> answered) {
    return Forecasting.of(answered.after(), answered.asked().setting(), answered.on())
        .map(Forecast::isFeasible)
        .orElse(answered.after().sessionsLeft() == 0);
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
