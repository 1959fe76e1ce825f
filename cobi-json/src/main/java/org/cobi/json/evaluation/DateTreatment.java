package org.cobi.json.evaluation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** What is done to the one date of a record. The days counted from it stay as they are. */
public enum DateTreatment {
  /**
   * Moved by a number of days that follows from the key, the same for all of a person's episodes.
   */
  SHIFTED,
  /** The first day of its month. */
  MONTH,
  /** The first day of its quarter. */
  QUARTER;

  LocalDate of(LocalDate day, int shift) {
    return switch (this) {
      case SHIFTED -> day.plusDays(shift);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
    };
  }
}
