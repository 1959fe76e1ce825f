package org.cobi.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.time.PeriodReading.AFTER;
import static org.cobi.model.time.PeriodReading.BEGINNING_WITH;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodReadingTest {
  private static final LocalDate THU_2021_03_04 = LocalDate.of(2021, 3, 4);
  private static final LocalDate SAT_2021_03_06 = LocalDate.of(2021, 3, 6);
  private static final LocalDate SUN_2021_03_07 = LocalDate.of(2021, 3, 7);
  private static final LocalDate THU_2025_10_16 = LocalDate.of(2025, 10, 16);
  private static final LocalDate THU_2026_01_15 = LocalDate.of(2026, 1, 15);
  private static final LocalDate FRI_2026_01_16 = LocalDate.of(2026, 1, 16);
  private static final LocalDate SUN_2025_11_30 = LocalDate.of(2025, 11, 30);
  private static final LocalDate FRI_2026_02_27 = LocalDate.of(2026, 2, 27);
  private static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);
  private static final LocalDate THU_2023_11_30 = LocalDate.of(2023, 11, 30);
  private static final LocalDate WED_2024_02_28 = LocalDate.of(2024, 2, 28);
  private static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);
  private static final LocalDate MON_1900_01_01 = LocalDate.of(1900, 1, 1);
  private static final LocalDate SUN_1899_12_31 = LocalDate.of(1899, 12, 31);
  private static final LocalDate TUE_2199_12_31 = LocalDate.of(2199, 12, 31);
  private static final LocalDate WED_2200_01_01 = LocalDate.of(2200, 1, 1);

  private static final Period THREE_MONTHS = Period.ofMonths(3);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(PeriodReadingTest.class);
  }

  @Test
  void three_days_beginning_with_service_end_two_days_later() {
    assertThat(BEGINNING_WITH.lastDay(THU_2021_03_04, Period.ofDays(3))).isEqualTo(SAT_2021_03_06);
  }

  @Test
  void three_days_after_service_end_three_days_later() {
    assertThat(AFTER.lastDay(THU_2021_03_04, Period.ofDays(3))).isEqualTo(SUN_2021_03_07);
  }

  @Test
  void one_day_beginning_with_a_day_is_that_day() {
    assertThat(BEGINNING_WITH.lastDay(THU_2021_03_04, Period.ofDays(1))).isEqualTo(THU_2021_03_04);
  }

  @Test
  void three_months_beginning_with_a_day_end_before_its_date_comes_round() {
    assertThat(BEGINNING_WITH.lastDay(THU_2025_10_16, THREE_MONTHS)).isEqualTo(THU_2026_01_15);
    assertThat(AFTER.lastDay(THU_2025_10_16, THREE_MONTHS)).isEqualTo(FRI_2026_01_16);
  }

  @Test
  void a_day_that_the_last_month_lacks_becomes_its_last_day_before_the_reading_is_applied() {
    assertThat(BEGINNING_WITH.lastDay(SUN_2025_11_30, THREE_MONTHS)).isEqualTo(FRI_2026_02_27);
    assertThat(AFTER.lastDay(SUN_2025_11_30, THREE_MONTHS)).isEqualTo(SAT_2026_02_28);
    assertThat(BEGINNING_WITH.lastDay(THU_2023_11_30, THREE_MONTHS)).isEqualTo(WED_2024_02_28);
    assertThat(AFTER.lastDay(THU_2023_11_30, THREE_MONTHS)).isEqualTo(THU_2024_02_29);
  }

  @Test
  void the_last_permitted_days_of_known_programmes_are_met() {
    record Window(String start, String lastDay) {}
    List<Window> windows =
        List.of(
            new Window("2026-02-02", "2026-05-01"),
            new Window("2026-03-30", "2026-06-29"),
            new Window("2026-04-01", "2026-06-30"),
            new Window("2023-04-03", "2023-07-02"),
            new Window("2025-10-16", "2026-01-15"));
    assertThat(windows)
        .allSatisfy(
            window ->
                assertThat(BEGINNING_WITH.lastDay(LocalDate.parse(window.start), THREE_MONTHS))
                    .isEqualTo(LocalDate.parse(window.lastDay)));
  }

  @Test
  void three_months_meet_a_missing_day_on_133_of_10227_start_days() {
    LocalDate first = LocalDate.of(2000, 1, 1);
    LocalDate last = LocalDate.of(2027, 12, 31);
    assertThat(ChronoUnit.DAYS.between(first, last) + 1).isEqualTo(10_227);
    assertThat(
            first
                .datesUntil(last.plusDays(1))
                .filter(
                    day -> AFTER.lastDay(day, THREE_MONTHS).getDayOfMonth() != day.getDayOfMonth()))
        .hasSize(133);
  }

  @Test
  void after_always_ends_one_day_later_than_beginning_with() {
    int looked = 0;
    for (LocalDate day = THU_2023_11_30; day.isBefore(SAT_2026_02_28); day = day.plusDays(1)) {
      for (int months = 1; months <= 36; months++) {
        Period period = Period.ofMonths(months);
        assertThat(AFTER.lastDay(day, period))
            .isEqualTo(BEGINNING_WITH.lastDay(day, period).plusDays(1));
        looked++;
      }
    }
    assertThat(looked).isGreaterThan(29_000);
  }

  @Test
  void a_period_that_is_not_positive_is_refused() {
    List<Period> refused =
        List.of(Period.ZERO, Period.ofDays(-1), Period.of(0, 1, -1), Period.of(1, -1, 0));
    assertThat(refused)
        .allSatisfy(
            period ->
                assertThatThrownBy(() -> BEGINNING_WITH.lastDay(THU_2021_03_04, period))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("period must be positive but was " + period));
  }

  @Test
  void a_period_of_more_than_300_years_is_refused() {
    List<Period> refused =
        List.of(
            Period.ofMonths(3601),
            Period.of(300, 1, 0),
            Period.ofDays(109_801),
            Period.ofYears(Integer.MAX_VALUE),
            Period.ofDays(Integer.MAX_VALUE));
    assertThat(refused)
        .allSatisfy(
            period ->
                assertThatThrownBy(() -> AFTER.lastDay(MON_1900_01_01, period))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("period must be at most 300 years but was " + period));
  }

  @Test
  void days_from_1900_to_2199_are_known_and_no_others() {
    assertThat(BEGINNING_WITH.lastDay(MON_1900_01_01, Period.ofYears(300)))
        .isEqualTo(TUE_2199_12_31);
    assertThatThrownBy(() -> AFTER.lastDay(SUN_1899_12_31, Period.ofDays(1)))
        .hasMessage(
            "the day a period is counted from must be in the years 1900 to 2199"
                + " but was Sun 31 Dec 1899");
    assertThatThrownBy(() -> AFTER.lastDay(MON_1900_01_01, Period.ofYears(300)))
        .hasMessage(
            "the last day of a period must be in the years 1900 to 2199 but was "
                + ReadableDate.of(WED_2200_01_01));
  }
}
