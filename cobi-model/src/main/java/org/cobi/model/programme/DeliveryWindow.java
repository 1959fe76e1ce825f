package org.cobi.model.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cobi.model.time.ReadableDate;

/**
 * The days on which the sessions of one episode may count.
 *
 * @param firstDay the first of them
 * @param bounds each window rule with the last day it allows; at least one
 */
public record DeliveryWindow(LocalDate firstDay, List<Bound> bounds) {

  /**
   * One window rule with the last day it allows.
   *
   * @param rule the window rule
   * @param lastDay the last day on which a session counts under it
   */
  public record Bound(WindowRule rule, LocalDate lastDay) {

    /** The bound after a pause or an extension of some days. Funding does not move. */
    public Bound movedBy(long days) {
      return rule.movesWithPauses() ? new Bound(rule, lastDay.plusDays(days)) : this;
    }
  }

  /**
   * Copies the bounds.
   *
   * @throws IllegalArgumentException if there is none
   */
  public DeliveryWindow {
    bounds = List.copyOf(bounds);
    if (bounds.isEmpty()) {
      throw new IllegalArgumentException("a delivery window must have at least one bound");
    }
  }

  /**
   * The window of a programme for a person whose first session counts on a day.
   *
   * @param programme the definition
   * @param firstSession the day of the first session that counts
   * @param acceptedOn the day on which the place was accepted
   */
  public static DeliveryWindow of(
      ProgrammeDefinition programme, LocalDate firstSession, LocalDate acceptedOn) {
    return new DeliveryWindow(
        firstSession,
        programme.windows().stream()
            .map(rule -> new Bound(rule, rule.lastDay(anchorDay(rule, firstSession, acceptedOn))))
            .toList());
  }

  private static LocalDate anchorDay(
      WindowRule rule, LocalDate firstSession, LocalDate acceptedOn) {
    return rule.anchor().filter(anchor -> anchor == Anchor.ACCEPTANCE).isPresent()
        ? acceptedOn
        : firstSession;
  }

  /** The bound that allows the fewest days. It is the one to name when the window is spoken of. */
  public Bound tightest() {
    return bounds.stream().min(Comparator.comparing(Bound::lastDay)).orElseThrow();
  }

  /** The last day on which a session counts. */
  public LocalDate lastDay() {
    return tightest().lastDay();
  }

  /** Whether a day lies in it; both its ends do. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay());
  }

  /** The window after a pause or an extension of some days. Funding does not move. */
  public DeliveryWindow movedBy(long days) {
    return new DeliveryWindow(firstDay, bounds.stream().map(bound -> bound.movedBy(days)).toList());
  }

  @Override
  public String toString() {
    return ReadableDate.of(firstDay)
        + " to "
        + ReadableDate.of(lastDay())
        + " ("
        + tightest().rule().words()
        + ")";
  }
}
