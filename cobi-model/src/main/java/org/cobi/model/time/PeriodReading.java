package org.cobi.model.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Whether a period written in days, weeks, months or years includes the day it is counted from.
 *
 * <p>A month is added as {@link LocalDate#plus} does: a day that the target month lacks becomes
 * that month's last day, and only then is the reading applied. Three months from Sun 30 Nov 2025
 * reach Sat 28 Feb 2026, so the last day is Fri 27 Feb 2026 when beginning with that Sunday and Sat
 * 28 Feb 2026 when counted after it.
 */
public enum PeriodReading {
  /**
   * "Beginning with" a day: that day is the first one counted. Served Thu 4 Mar 2021, 3 days: last
   * day Sat 6 Mar 2021. From Thu 16 Oct 2025, 3 months: last day Thu 15 Jan 2026.
   */
  BEGINNING_WITH {
    @Override
    LocalDate lastDayBefore(LocalDate end) {
      return end.minusDays(1);
    }
  },
  /**
   * "After" a day: the next day is the first one counted. Served Thu 4 Mar 2021, 3 days: last day
   * Sun 7 Mar 2021. From Thu 16 Oct 2025, 3 months: last day Fri 16 Jan 2026.
   */
  AFTER {
    @Override
    LocalDate lastDayBefore(LocalDate end) {
      return end;
    }
  };

  private static final int MOST_MONTHS = 300 * 12;
  private static final int MOST_DAYS = 300 * 366;

  /**
   * The last day of the period, included.
   *
   * @throws IllegalArgumentException if the period is zero, has a negative part or is longer than
   *     300 years, or if a day is outside the years 1900 to 2199
   */
  public LocalDate lastDay(LocalDate from, Period period) {
    KnownYears.check(from, "the day a period is counted from");
    LocalDate end = from.plus(positive(period));
    return KnownYears.check(lastDayBefore(end), "the last day of a period");
  }

  abstract LocalDate lastDayBefore(LocalDate end);

  private static Period positive(Period period) {
    if (period.isZero() || period.isNegative()) {
      throw new IllegalArgumentException("period must be positive but was " + period);
    }
    if (period.toTotalMonths() > MOST_MONTHS || period.get(ChronoUnit.DAYS) > MOST_DAYS) {
      throw new IllegalArgumentException("period must be at most 300 years but was " + period);
    }
    return period;
  }
}
