package org.cobi.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Until when something is in time: the end of a London day, or a moment.
 *
 * <p>Every moment is either in time or overdue: {@link #dueBy} is the last that is in time and
 * {@link #overdueFrom}, one nanosecond later, the first that is overdue. Due on Tue 6 Nov 2018
 * means overdue from Wed 7 Nov 2018 00:00 in London. Due at Mon 3 May 2021 15:00 means that 15:00
 * sharp is still in time.
 *
 * <p>Where a calendar ends before the working days do, nobody can say until when. Such a deadline
 * is {@linkplain #isBeyondCalendar() beyond the calendar}: it counts as due at once, and its words
 * ask for a newer calendar.
 *
 * <p>The order is by when they are overdue; at the same moment the wall clock comes first.
 */
public final class Deadline implements Comparable<Deadline> {
  private static final Comparator<Deadline> ORDER =
      Comparator.comparing(Deadline::overdueFrom)
          .thenComparing(Deadline::clock)
          .thenComparing(Deadline::isBeyondCalendar);

  private final ClockKind clock;
  private final LocalDate lastDay;
  private final Instant dueBy;
  private final boolean beyondCalendar;

  private Deadline(ClockKind clock, LocalDate lastDay, Instant dueBy, boolean beyondCalendar) {
    this.clock = clock;
    this.lastDay = KnownYears.check(lastDay, "the last day of a deadline");
    this.dueBy = dueBy;
    this.beyondCalendar = beyondCalendar;
  }

  /**
   * The end of this London day, counted in working or calendar days.
   *
   * @throws IllegalArgumentException if the clock is the wall clock, whose deadlines are moments
   */
  public static Deadline endOf(LocalDate lastDay, ClockKind clock) {
    if (clock == ClockKind.WALL_CLOCK) {
      throw new IllegalArgumentException(
          "the end of a day must be on a clock of working or calendar days but was WALL_CLOCK");
    }
    return endOf(lastDay, clock, false);
  }

  private static Deadline endOf(LocalDate lastDay, ClockKind clock, boolean beyondCalendar) {
    KnownYears.check(lastDay, "the last day of a deadline");
    Instant dueBy = LondonTime.startOf(lastDay.plusDays(1)).minusNanos(1);
    return new Deadline(clock, lastDay, dueBy, beyondCalendar);
  }

  /**
   * Working days from this day on that lead out of the calendar. They end on this day or later, so
   * it counts as due by the end of this day: at once, and never too late.
   */
  public static Deadline beyondCalendar(LocalDate from) {
    return endOf(from, ClockKind.WORKING_DAYS, true);
  }

  /** This very moment on the wall clock, which is itself still in time. */
  public static Deadline at(Instant moment) {
    return new Deadline(ClockKind.WALL_CLOCK, LondonTime.dayOf(moment), moment, false);
  }

  /** What was counted to reach it. */
  public ClockKind clock() {
    return clock;
  }

  /** Whether the calendar ended too soon to say until when, so that it counts as due at once. */
  public boolean isBeyondCalendar() {
    return beyondCalendar;
  }

  /** The London day of the deadline; it is included. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /**
   * The last moment that is in time. On the wall clock the moment itself; on the day clocks one
   * nanosecond before the next London day, so keep {@link #lastDay} where such a fraction is lost.
   */
  public Instant dueBy() {
    return dueBy;
  }

  /**
   * The first moment that is overdue, always one nanosecond after {@link #dueBy}. On the day clocks
   * the start of the London day after {@link #lastDay}.
   */
  public Instant overdueFrom() {
    return dueBy.plusNanos(1);
  }

  /** Whether this moment is too late. */
  public boolean isOverdueAt(Instant moment) {
    return moment.isAfter(dueBy);
  }

  @Override
  public int compareTo(Deadline other) {
    return ORDER.compare(this, other);
  }

  /** Whether the other is the same end on the same clock. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Deadline that
        && clock == that.clock
        && dueBy.equals(that.dueBy)
        && beyondCalendar == that.beyondCalendar;
  }

  @Override
  public int hashCode() {
    return Objects.hash(clock, dueBy, beyondCalendar);
  }

  /**
   * The day, or the moment in London: "Tue 6 Nov 2018", "Mon 3 May 2021 15:00"; beyond the calendar
   * with a remark that it is due at once.
   */
  @Override
  public String toString() {
    String day = clock == ClockKind.WALL_CLOCK ? ReadableDate.of(dueBy) : ReadableDate.of(lastDay);
    return beyondCalendar ? day + " (at once, as the calendar ends too soon to say)" : day;
  }
}
