package org.cobi.scheduling.series;

import java.util.function.Function;
import org.cobi.scheduling.plan.Appointment;

/**
 * In what two alternatives must differ. Of all series that do not differ in it only the best one is
 * shown, so that a screen offers choices and not variations.
 */
public enum Variety {
  /** The first new session lies on another day. */
  FIRST_DAY(first -> first.start().toLocalDate()),
  /** The first new session lies on another day of the week. */
  WEEKDAY(first -> first.start().getDayOfWeek()),
  /** The first new session is with another practitioner. */
  PRACTITIONER(Appointment::practitioner),
  /** The first new session lies on another day of the week or is with another practitioner. */
  WEEKDAY_OR_PRACTITIONER(first -> first.start().getDayOfWeek() + " " + first.practitioner());

  private final Function<Appointment, Object> difference;

  Variety(Function<Appointment, Object> difference) {
    this.difference = difference;
  }

  /** What must be another one. */
  Object of(PlannedSeries series) {
    return difference.apply(series.proposed().get(0));
  }
}
