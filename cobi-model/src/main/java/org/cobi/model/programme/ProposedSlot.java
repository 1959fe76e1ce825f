package org.cobi.model.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.HolidayCalendar;

/**
 * A slot that somebody proposes, with what is needed to judge it: the question of the {@link
 * SlotRules}.
 *
 * @param slot the slot
 * @param others the starts of the person's other sessions, held or still to come
 * @param programme the definition that says how often and how long
 * @param calendar working days and holidays
 */
public record ProposedSlot(
    SessionSlot slot,
    List<LocalDateTime> others,
    ProgrammeDefinition programme,
    HolidayCalendar calendar) {

  /** Copies the starts. */
  public ProposedSlot {
    others = List.copyOf(others);
  }

  /** How long it is planned to take. */
  Duration length() {
    return slot.length().orElse(programme.usualLength());
  }

  /** The least time to another session's start, in whole hours; the programme's own when alone. */
  long hoursToNearest() {
    return others.stream()
        .mapToLong(other -> Duration.between(other, slot.start()).abs().toHours())
        .min()
        .orElse(programme.cadence().leastBetweenStarts().toHours());
  }

  /** The most sessions, this one included, on any seven days in a row that include its day. */
  int mostInSevenDays() {
    return Stream.iterate(slot.day().minusDays(6), day -> day.plusDays(1))
        .limit(7)
        .mapToInt(
            first ->
                1
                    + (int)
                        others.stream()
                            .map(LocalDateTime::toLocalDate)
                            .filter(day -> !day.isBefore(first) && day.isBefore(first.plusDays(7)))
                            .count())
        .max()
        .orElse(1);
  }
}
