package org.cobi.workflow.rules;

import java.util.Optional;
import org.cobi.model.booking.Diary;
import org.cobi.model.order.Order;
import org.cobi.model.order.Regime;
import org.cobi.model.order.Regimes;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.restricted.Safeguards;
import org.cobi.model.time.HolidayCalendar;

/**
 * Under what a command is judged: programme, calendar, local policy and law.
 *
 * @param programme the definition to which the episode is pinned
 * @param calendar working days and holidays
 * @param policy the region's own clocks and limits
 * @param regimes the legal rules of orders
 * @param diary what the host's diaries say
 * @param safeguards what the restricted files say; it never prints
 */
public record Setting(
    ProgrammeDefinition programme,
    HolidayCalendar calendar,
    LocalPolicy policy,
    Regimes regimes,
    Diary diary,
    Safeguards safeguards) {

  /** The same under another calendar. */
  public Setting with(HolidayCalendar other) {
    return new Setting(programme, other, policy, regimes, diary, safeguards);
  }

  /** The same under another local policy. */
  public Setting with(LocalPolicy other) {
    return new Setting(programme, calendar, other, regimes, diary, safeguards);
  }

  /** The same under other legal rules. */
  public Setting with(Regimes other) {
    return new Setting(programme, calendar, policy, other, diary, safeguards);
  }

  /** The same with other diaries. */
  public Setting with(Diary other) {
    return new Setting(programme, calendar, policy, regimes, other, safeguards);
  }

  /** The same with what other restricted files say. */
  public Setting with(Safeguards other) {
    return new Setting(programme, calendar, policy, regimes, diary, other);
  }

  /** The legal rules of an order. */
  public Optional<Regime> regimeOf(Order order) {
    return regimes.governing(order);
  }
}
