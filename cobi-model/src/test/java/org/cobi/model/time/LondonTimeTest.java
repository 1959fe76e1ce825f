package org.cobi.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LondonTimeTest {
  private static final LocalDate SUN_2026_03_29 = LocalDate.of(2026, 3, 29);
  private static final LocalDate SUN_2026_10_25 = LocalDate.of(2026, 10, 25);
  private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
  private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(LondonTimeTest.class);
  }

  @Test
  void a_time_in_winter_is_the_same_in_utc_and_one_hour_earlier_in_summer() {
    assertThat(LondonTime.instantOf(THU_2026_01_01.atTime(10, 0)))
        .isEqualTo(Instant.parse("2026-01-01T10:00:00Z"));
    assertThat(LondonTime.instantOf(WED_2026_07_01.atTime(10, 0)))
        .isEqualTo(Instant.parse("2026-07-01T09:00:00Z"));
  }

  @Test
  void a_time_that_the_clocks_skip_is_refused_and_not_moved() {
    assertThatThrownBy(() -> LondonTime.instantOf(SUN_2026_03_29.atTime(1, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Sun 29 Mar 2026 01:30 does not exist in London: the clocks go forward over it");
  }

  @Test
  void a_time_that_the_clocks_show_twice_is_refused_and_not_guessed() {
    assertThatThrownBy(() -> LondonTime.instantOf(SUN_2026_10_25.atTime(1, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Sun 25 Oct 2026 01:30 happens twice in London: the clocks go back over it");
  }

  @Test
  void the_hours_beside_a_clock_change_are_accepted() {
    assertThat(LondonTime.instantOf(SUN_2026_03_29.atTime(0, 59)))
        .isEqualTo(Instant.parse("2026-03-29T00:59:00Z"));
    assertThat(LondonTime.instantOf(SUN_2026_03_29.atTime(2, 0)))
        .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(LondonTime.instantOf(SUN_2026_10_25.atTime(0, 59)))
        .isEqualTo(Instant.parse("2026-10-24T23:59:00Z"));
    assertThat(LondonTime.instantOf(SUN_2026_10_25.atTime(2, 0)))
        .isEqualTo(Instant.parse("2026-10-25T02:00:00Z"));
  }

  @Test
  void every_other_half_hour_of_a_year_comes_back_as_it_was() {
    List<LocalDateTime> refused = new ArrayList<>();
    int accepted = 0;
    LocalDateTime end = THU_2026_01_01.plusYears(1).atStartOfDay();
    for (LocalDateTime time = THU_2026_01_01.atStartOfDay();
        time.isBefore(end);
        time = time.plusMinutes(30)) {
      try {
        assertThat(LondonTime.localTimeOf(LondonTime.instantOf(time))).isEqualTo(time);
        accepted++;
      } catch (IllegalArgumentException clockChange) {
        refused.add(time);
      }
    }
    assertThat(accepted).isEqualTo(365 * 48 - 4);
    assertThat(refused)
        .containsExactly(
            SUN_2026_03_29.atTime(1, 0),
            SUN_2026_03_29.atTime(1, 30),
            SUN_2026_10_25.atTime(1, 0),
            SUN_2026_10_25.atTime(1, 30));
  }

  @Test
  void a_summer_day_begins_at_eleven_in_the_evening_utc() {
    assertThat(LondonTime.startOf(WED_2026_07_01)).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
    assertThat(LondonTime.dayOf(Instant.parse("2026-06-30T23:00:00Z"))).isEqualTo(WED_2026_07_01);
    assertThat(LondonTime.dayOf(Instant.parse("2026-06-30T22:59:59.999999999Z")))
        .isEqualTo(WED_2026_07_01.minusDays(1));
  }
}
