package org.cobi.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.time.PeriodReading.AFTER;
import static org.cobi.model.time.PeriodReading.BEGINNING_WITH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cobi.model.programme.DeliveryWindow.Bound;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

class WindowRuleTest {
  private static final LocalDate THU_2025_10_16 = LocalDate.of(2025, 10, 16);
  private static final LocalDate WED_2025_10_15 = LocalDate.of(2025, 10, 15);
  private static final LocalDate WED_2025_12_17 = LocalDate.of(2025, 12, 17);
  private static final LocalDate THU_2025_12_18 = LocalDate.of(2025, 12, 18);
  private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);
  private static final LocalDate THU_2026_01_15 = LocalDate.of(2026, 1, 15);
  private static final LocalDate FRI_2026_01_16 = LocalDate.of(2026, 1, 16);
  private static final LocalDate SUN_2022_07_31 = LocalDate.of(2022, 7, 31);

  private static final WindowRule MONTHS =
      new WindowRule.CalendarMonths(3, BEGINNING_WITH, Anchor.FIRST_SESSION);
  private static final WindowRule.Weeks WEEKS = new WindowRule.Weeks(10, 12, Anchor.FIRST_SESSION);
  private static final WindowRule FUNDING = new WindowRule.Funding(SUN_2022_07_31);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(WindowRuleTest.class);
  }

  @Test
  void three_months_beginning_with_16_october_end_on_15_january_and_after_it_on_the_16th() {
    assertThat(MONTHS.lastDay(THU_2025_10_16)).isEqualTo(THU_2026_01_15);
    assertThat(
            new WindowRule.CalendarMonths(3, AFTER, Anchor.FIRST_SESSION).lastDay(THU_2025_10_16))
        .isEqualTo(FRI_2026_01_16);
  }

  @Test
  void twelve_weeks_end_on_the_84th_day_and_week_ten_begins_on_the_64th() {
    assertThat(THU_2025_10_16.plusDays(83)).isEqualTo(WED_2026_01_07);
    assertThat(WEEKS.lastDay(THU_2025_10_16)).isEqualTo(WED_2026_01_07);
    assertThat(WEEKS.earliestFinish(THU_2025_10_16)).isEqualTo(THU_2025_12_18);
    assertThat(THU_2025_10_16.plusDays(62)).isEqualTo(WED_2025_12_17);
  }

  @Test
  void funding_ends_on_its_own_day_whatever_the_anchor_and_stands_still_in_a_pause() {
    assertThat(FUNDING.lastDay(THU_2025_10_16)).isEqualTo(SUN_2022_07_31);
    assertThat(FUNDING.anchor()).isEmpty();
    assertThat(FUNDING.movesWithPauses()).isFalse();
    assertThat(MONTHS.movesWithPauses()).isTrue();
    assertThat(WEEKS.movesWithPauses()).isTrue();
  }

  @Test
  void every_rule_can_be_read_aloud() {
    assertThat(MONTHS.words()).isEqualTo("3 months beginning with the first session");
    assertThat(new WindowRule.CalendarMonths(1, AFTER, Anchor.ACCEPTANCE).words())
        .isEqualTo("1 month after the acceptance");
    assertThat(WEEKS.words()).isEqualTo("10 to 12 weeks beginning with the first session");
    assertThat(FUNDING.words()).isEqualTo("funding to Sun 31 Jul 2022");
  }

  @Test
  void months_are_from_1_to_24() {
    assertThat(new WindowRule.CalendarMonths(24, AFTER, Anchor.ACCEPTANCE).months()).isEqualTo(24);
    assertThatThrownBy(() -> new WindowRule.CalendarMonths(0, AFTER, Anchor.ACCEPTANCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("months of a window must be from 1 to 24 but were 0");
    assertThatThrownBy(() -> new WindowRule.CalendarMonths(25, AFTER, Anchor.ACCEPTANCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("months of a window must be from 1 to 24 but were 25");
  }

  @Test
  void weeks_are_from_1_to_104_and_in_order() {
    assertThat(new WindowRule.Weeks(12, 12, Anchor.ACCEPTANCE).atLeast()).isEqualTo(12);
    assertThatThrownBy(() -> new WindowRule.Weeks(0, 12, Anchor.ACCEPTANCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("least weeks of a window must be from 1 to 104 but were 0");
    assertThatThrownBy(() -> new WindowRule.Weeks(13, 12, Anchor.ACCEPTANCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("most weeks of a window must be from 13 to 104 but were 12");
    assertThatThrownBy(() -> new WindowRule.Weeks(1, 105, Anchor.ACCEPTANCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("most weeks of a window must be from 1 to 104 but were 105");
  }

  @Test
  void a_window_contains_both_its_ends_and_nothing_beyond() {
    DeliveryWindow window = window(MONTHS);
    assertThat(window.contains(WED_2025_10_15)).isFalse();
    assertThat(window.contains(THU_2025_10_16)).isTrue();
    assertThat(window.contains(THU_2026_01_15)).isTrue();
    assertThat(window.contains(FRI_2026_01_16)).isFalse();
    assertThat(window)
        .hasToString(
            "Thu 16 Oct 2025 to Thu 15 Jan 2026 (3 months beginning with the first session)");
  }

  @Test
  void the_tightest_bound_is_named() {
    DeliveryWindow both = window(MONTHS, WEEKS);
    assertThat(both.tightest()).isEqualTo(new Bound(WEEKS, WED_2026_01_07));
    assertThat(both.lastDay()).isEqualTo(WED_2026_01_07);
  }

  @Test
  void a_pause_moves_every_bound_but_the_funding() {
    DeliveryWindow moved = window(MONTHS, FUNDING).movedBy(1);
    assertThat(moved.bounds())
        .containsExactly(new Bound(MONTHS, FRI_2026_01_16), new Bound(FUNDING, SUN_2022_07_31));
    assertThat(moved.firstDay()).isEqualTo(THU_2025_10_16);
  }

  @Test
  void a_window_without_a_bound_cannot_be_built() {
    assertThatThrownBy(() -> new DeliveryWindow(THU_2025_10_16, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a delivery window must have at least one bound");
  }

  @Test
  void a_window_does_not_change_with_the_list_it_was_made_from() {
    List<Bound> bounds = new ArrayList<>(List.of(new Bound(MONTHS, THU_2026_01_15)));
    DeliveryWindow window = new DeliveryWindow(THU_2025_10_16, bounds);
    bounds.clear();
    assertThat(window.bounds()).hasSize(1);
  }

  private static DeliveryWindow window(WindowRule... rules) {
    List<Bound> bounds = new ArrayList<>();
    for (WindowRule rule : rules) {
      bounds.add(new Bound(rule, rule.lastDay(THU_2025_10_16)));
    }
    return new DeliveryWindow(THU_2025_10_16, bounds);
  }
}
