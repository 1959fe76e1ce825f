package org.cobi.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The time that clocks in London show, and how it becomes a moment.
 *
 * <p>A local time that a clock change skips or repeats is refused, never moved: nobody can say
 * which moment was meant.
 */
public final class LondonTime {
  /** The zone in which every day of this library begins and ends. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private LondonTime() {}

  /**
   * The one moment at which London clocks show this time.
   *
   * @throws IllegalArgumentException if the clocks skip that time (Sun 29 Mar 2026 01:30) or show
   *     it twice (Sun 25 Oct 2026 01:30)
   */
  public static Instant instantOf(LocalDateTime time) {
    List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(time);
    if (offsets.isEmpty()) {
      throw new IllegalArgumentException(
          ReadableDate.of(time) + " does not exist in London: the clocks go forward over it");
    }
    if (offsets.size() > 1) {
      throw new IllegalArgumentException(
          ReadableDate.of(time) + " happens twice in London: the clocks go back over it");
    }
    return time.toInstant(offsets.get(0));
  }

  /** The day it is in London at this moment. */
  public static LocalDate dayOf(Instant moment) {
    return localTimeOf(moment).toLocalDate();
  }

  /** What London clocks show at this moment. */
  public static LocalDateTime localTimeOf(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZONE);
  }

  /** The first moment of this day in London. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
