package org.cobi.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DatedPeriodTest {
  private static final LocalDate WED_2025_10_15 = LocalDate.of(2025, 10, 15);
  private static final LocalDate THU_2025_10_16 = LocalDate.of(2025, 10, 16);
  private static final LocalDate FRI_2025_10_17 = LocalDate.of(2025, 10, 17);
  private static final LocalDate THU_2026_01_15 = LocalDate.of(2026, 1, 15);
  private static final LocalDate FRI_2026_01_16 = LocalDate.of(2026, 1, 16);
  private static final LocalDate SUN_1899_12_31 = LocalDate.of(1899, 12, 31);
  private static final LocalDate MON_1900_01_01 = LocalDate.of(1900, 1, 1);
  private static final LocalDate TUE_2199_12_31 = LocalDate.of(2199, 12, 31);
  private static final LocalDate WED_2200_01_01 = LocalDate.of(2200, 1, 1);

  private static final DatedPeriod WINDOW = DatedPeriod.of(THU_2025_10_16, THU_2026_01_15);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(DatedPeriodTest.class);
  }

  @Test
  void both_ends_belong_to_it_and_the_days_beside_them_do_not() {
    assertThat(WINDOW.contains(WED_2025_10_15)).isFalse();
    assertThat(WINDOW.contains(THU_2025_10_16)).isTrue();
    assertThat(WINDOW.contains(THU_2026_01_15)).isTrue();
    assertThat(WINDOW.contains(FRI_2026_01_16)).isFalse();
  }

  @Test
  void three_months_beginning_with_a_day_include_it() {
    assertThat(DatedPeriod.beginningWith(THU_2025_10_16, Period.ofMonths(3))).isEqualTo(WINDOW);
  }

  @Test
  void its_days_are_counted_with_both_ends() {
    assertThat(WINDOW.days()).isEqualTo(92);
    assertThat(DatedPeriod.of(THU_2025_10_16, THU_2025_10_16).days()).isEqualTo(1);
  }

  @Test
  void a_first_day_after_the_last_is_refused_with_both_shown() {
    assertThatThrownBy(() -> DatedPeriod.of(FRI_2025_10_17, THU_2025_10_16))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the first day of a period must not be after its last day"
                + " but was Fri 17 Oct 2025, after Thu 16 Oct 2025");
  }

  @Test
  void periods_that_share_one_day_overlap_on_it() {
    DatedPeriod before = DatedPeriod.of(WED_2025_10_15, THU_2025_10_16);
    assertThat(WINDOW.overlaps(before)).isTrue();
    assertThat(WINDOW.intersection(before))
        .contains(DatedPeriod.of(THU_2025_10_16, THU_2025_10_16));
  }

  @Test
  void periods_that_only_follow_each_other_do_not_overlap() {
    DatedPeriod before = DatedPeriod.of(WED_2025_10_15, WED_2025_10_15);
    assertThat(WINDOW.overlaps(before)).isFalse();
    assertThat(WINDOW.intersection(before)).isEmpty();
  }

  @Test
  void two_periods_share_exactly_the_days_that_belong_to_both() {
    Random random = new Random(1);
    int sharing = 0;
    for (int round = 0; round < 2_000; round++) {
      DatedPeriod one = anyPeriod(random);
      DatedPeriod other = anyPeriod(random);
      Set<LocalDate> shared = daysOf(one);
      shared.retainAll(daysOf(other));
      assertThat(one.overlaps(other)).isEqualTo(!shared.isEmpty());
      assertThat(one.intersection(other).map(DatedPeriodTest::daysOf).orElse(Set.of()))
          .isEqualTo(shared);
      assertThat(other.intersection(one)).isEqualTo(one.intersection(other));
      sharing += shared.isEmpty() ? 0 : 1;
    }
    assertThat(sharing).isBetween(500, 1_500);
  }

  @Test
  void years_before_1900_and_after_2199_are_refused() {
    assertThat(DatedPeriod.of(MON_1900_01_01, TUE_2199_12_31).days()).isEqualTo(300 * 365 + 73);
    assertThatThrownBy(() -> DatedPeriod.of(SUN_1899_12_31, THU_2025_10_16))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the first day of a period must be in the years 1900 to 2199 but was Sun 31 Dec 1899");
    assertThatThrownBy(() -> DatedPeriod.of(THU_2025_10_16, WED_2200_01_01))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the last day of a period must be in the years 1900 to 2199 but was Wed 1 Jan 2200");
  }

  @Test
  void it_reads_as_both_ends_in_words() {
    assertThat(WINDOW).hasToString("Thu 16 Oct 2025 to Thu 15 Jan 2026");
  }

  private static DatedPeriod anyPeriod(Random random) {
    LocalDate first = THU_2025_10_16.plusDays(random.nextInt(30));
    return DatedPeriod.of(first, first.plusDays(random.nextInt(20)));
  }

  private static Set<LocalDate> daysOf(DatedPeriod period) {
    return period.firstDay().datesUntil(period.lastDay().plusDays(1)).collect(Collectors.toSet());
  }
}
