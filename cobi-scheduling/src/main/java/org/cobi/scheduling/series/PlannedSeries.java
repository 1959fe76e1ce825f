package org.cobi.scheduling.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.scheduling.plan.Appointment;

/**
 * A series that keeps every hard rule.
 *
 * @param fixed the appointments that were to stay, in order
 * @param proposed the new ones after them, in order
 * @param lastDay the last day on which a session may lie
 * @param handovers how often the practitioner changes in what is proposed
 * @param rhythm by how many days the gaps in what is proposed differ from their target, summed
 */
public record PlannedSeries(
    List<Appointment> fixed,
    List<Appointment> proposed,
    LocalDate lastDay,
    int handovers,
    int rhythm) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no appointment at all
   */
  public PlannedSeries {
    fixed = List.copyOf(fixed);
    proposed = List.copyOf(proposed);
    if (fixed.isEmpty() && proposed.isEmpty()) {
      throw new IllegalArgumentException("a series must have at least 1 session but has none");
    }
  }

  /** The whole series, in order. */
  public List<Appointment> appointments() {
    return Stream.concat(fixed.stream(), proposed.stream()).toList();
  }

  /** The day of the first session. */
  public LocalDate firstSession() {
    return appointments().get(0).start().toLocalDate();
  }

  /** The day of the last session. */
  public LocalDate finish() {
    return appointments().get(fixed.size() + proposed.size() - 1).start().toLocalDate();
  }

  /** The days from the last session to the last day that is allowed. */
  public long slackDays() {
    return ChronoUnit.DAYS.between(finish(), lastDay);
  }

  /** Says how many appointments there are, and nothing about anybody. */
  @Override
  public String toString() {
    return "PlannedSeries["
        + (fixed.size() + " fixed, " + proposed.size() + " proposed, ")
        + (handovers + " hand-overs, rhythm " + rhythm + ", " + slackDays() + " days to spare]");
  }
}
