package org.cobi.model.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.cobi.model.time.PeriodReading;
import org.cobi.model.time.ReadableDate;

/**
 * How long a programme may take. A definition may have several; the tightest binds, and the
 * decision says which one did.
 */
public sealed interface WindowRule {

  /** The last day on which a session counts, for a window whose anchor fell on a day. */
  LocalDate lastDay(LocalDate anchorDay);

  /** The day with which it begins; absent for fixed dates. */
  Optional<Anchor> anchor();

  /** Whether a pause moves its last day. */
  boolean movesWithPauses();

  /** The rule in plain words, for example "three months beginning with the first session". */
  String words();

  /**
   * A window of calendar months.
   *
   * @param months at least 1
   * @param reading whether the anchor's own day is the first day of the period
   * @param begins the day with which it begins
   */
  record CalendarMonths(int months, PeriodReading reading, Anchor begins) implements WindowRule {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there are fewer than one or more than 24 months
     */
    public CalendarMonths {
      mustBeBetween("months of a window", months, 1, 24);
    }

    @Override
    public LocalDate lastDay(LocalDate anchorDay) {
      return reading.lastDay(anchorDay, Period.ofMonths(months));
    }

    @Override
    public Optional<Anchor> anchor() {
      return Optional.of(begins);
    }

    @Override
    public boolean movesWithPauses() {
      return true;
    }

    @Override
    public String words() {
      return months
          + (months == 1 ? " month" : " months")
          + (reading == PeriodReading.BEGINNING_WITH ? " beginning with " : " after ")
          + WindowRule.named(begins);
    }
  }

  /**
   * A window of whole weeks. Week 1 begins with the anchor's own day; a series of at least ten
   * weeks has its last session in week 10 or later.
   *
   * @param atLeast the earliest week, from 1, in which the last session should lie
   * @param atMost the latest week in which a session may lie
   * @param begins the day with which it begins
   */
  record Weeks(int atLeast, int atMost, Anchor begins) implements WindowRule {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are not from 1 to 104, or in the wrong order
     */
    public Weeks {
      mustBeBetween("least weeks of a window", atLeast, 1, 104);
      mustBeBetween("most weeks of a window", atMost, atLeast, 104);
    }

    @Override
    public LocalDate lastDay(LocalDate anchorDay) {
      return anchorDay.plusWeeks(atMost).minusDays(1);
    }

    /** The first day of the earliest week in which the last session should lie. */
    public LocalDate earliestFinish(LocalDate anchorDay) {
      return anchorDay.plusWeeks(atLeast - 1L);
    }

    @Override
    public Optional<Anchor> anchor() {
      return Optional.of(begins);
    }

    @Override
    public boolean movesWithPauses() {
      return true;
    }

    @Override
    public String words() {
      return atLeast + " to " + atMost + " weeks beginning with " + WindowRule.named(begins);
    }
  }

  /**
   * Until when the programme is paid for.
   *
   * @param lastDay the last funded day
   */
  record Funding(LocalDate lastDay) implements WindowRule {

    @Override
    public LocalDate lastDay(LocalDate anchorDay) {
      return lastDay;
    }

    @Override
    public Optional<Anchor> anchor() {
      return Optional.empty();
    }

    @Override
    public boolean movesWithPauses() {
      return false;
    }

    @Override
    public String words() {
      return "funding to " + ReadableDate.of(lastDay);
    }
  }

  private static String named(Anchor anchor) {
    return anchor == Anchor.FIRST_SESSION ? "the first session" : "the acceptance";
  }

  private static void mustBeBetween(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          what + " must be from " + least + " to " + most + " but were " + value);
    }
  }
}
