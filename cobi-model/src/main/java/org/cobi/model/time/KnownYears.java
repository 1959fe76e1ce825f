package org.cobi.model.time;

import java.time.LocalDate;

/** The years a date may lie in, 1900 to 2199; anything else is a typing mistake or an attack. */
final class KnownYears {
  private static final int FIRST = 1900;
  private static final int LAST = 2199;

  private KnownYears() {}

  static LocalDate check(LocalDate day, String what) {
    if (day.getYear() < FIRST || day.getYear() > LAST) {
      throw new IllegalArgumentException(
          what
              + (" must be in the years " + FIRST + " to " + LAST)
              + (" but was " + ReadableDate.of(day)));
    }
    return day;
  }
}
