package org.cobi.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadableDateTest {
  private static final LocalDate THU_2021_03_04 = LocalDate.of(2021, 3, 4);
  private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(ReadableDateTest.class);
  }

  @Test
  void a_day_reads_as_weekday_day_month_year() {
    assertThat(ReadableDate.of(THU_2021_03_04)).isEqualTo("Thu 4 Mar 2021");
  }

  @Test
  void september_has_three_letters_on_every_machine() {
    assertThat(ReadableDate.of(MON_2025_09_01)).isEqualTo("Mon 1 Sep 2025");
  }

  @Test
  void a_time_has_two_digits_for_hours_and_minutes() {
    assertThat(ReadableDate.of(THU_2021_03_04.atTime(10, 0))).isEqualTo("Thu 4 Mar 2021 10:00");
    assertThat(ReadableDate.of(THU_2021_03_04.atTime(9, 5, 59))).isEqualTo("Thu 4 Mar 2021 09:05");
    assertThat(ReadableDate.of(LocalTime.of(23, 59))).isEqualTo("23:59");
  }

  @Test
  void a_moment_reads_as_london_clocks_show_it() {
    assertThat(ReadableDate.of(Instant.parse("2021-03-04T10:00:00Z")))
        .isEqualTo("Thu 4 Mar 2021 10:00");
    assertThat(ReadableDate.of(Instant.parse("2021-07-01T23:30:00Z")))
        .isEqualTo("Fri 2 Jul 2021 00:30");
  }

  @Test
  void the_hour_that_happens_twice_says_which_one_it_is() {
    assertThat(ReadableDate.of(Instant.parse("2026-10-25T00:30:00Z")))
        .isEqualTo("Sun 25 Oct 2026 01:30 BST");
    assertThat(ReadableDate.of(Instant.parse("2026-10-25T01:30:00Z")))
        .isEqualTo("Sun 25 Oct 2026 01:30 GMT");
    assertThat(ReadableDate.of(Instant.parse("2026-10-25T02:00:00Z")))
        .isEqualTo("Sun 25 Oct 2026 02:00");
  }

  @Test
  void every_weekday_and_every_month_has_its_own_english_word() {
    assertThat(
            Arrays.stream(DayOfWeek.values())
                .map(ReadableDate::of)
                .collect(Collectors.joining(" ")))
        .isEqualTo("Mon Tue Wed Thu Fri Sat Sun");
    assertThat(
            Arrays.stream(Month.values())
                .map(month -> ReadableDate.of(LocalDate.of(2021, month, 1)).substring(6, 9))
                .collect(Collectors.joining(" ")))
        .isEqualTo("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
  }
}
