package org.cobi.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.time.ClockKind.CALENDAR_DAYS;
import static org.cobi.model.time.ClockKind.WALL_CLOCK;
import static org.cobi.model.time.ClockKind.WORKING_DAYS;
import static org.cobi.model.time.HolidayCalendars.ENGLAND_AND_WALES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
  private static final LocalDate TUE_2018_10_30 = LocalDate.of(2018, 10, 30);
  private static final LocalDate TUE_2018_11_06 = LocalDate.of(2018, 11, 6);
  private static final LocalDate THU_2020_12_24 = LocalDate.of(2020, 12, 24);
  private static final LocalDate FRI_2020_12_25 = LocalDate.of(2020, 12, 25);
  private static final LocalDate TUE_2020_12_29 = LocalDate.of(2020, 12, 29);
  private static final LocalDate MON_2021_01_04 = LocalDate.of(2021, 1, 4);
  private static final LocalDate THU_2021_01_07 = LocalDate.of(2021, 1, 7);
  private static final LocalDate MON_2021_05_03 = LocalDate.of(2021, 5, 3);
  private static final LocalDate SAT_2026_03_28 = LocalDate.of(2026, 3, 28);
  private static final LocalDate SUN_2026_03_29 = LocalDate.of(2026, 3, 29);
  private static final LocalDate FRI_2028_12_22 = LocalDate.of(2028, 12, 22);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(TimeLimitTest.class);
  }

  @Test
  void five_working_days_are_counted_after_the_day() {
    assertThat(TimeLimit.workingDays(5).from(TUE_2018_10_30, ENGLAND_AND_WALES))
        .isEqualTo(Deadline.endOf(TUE_2018_11_06, WORKING_DAYS))
        .hasToString("Tue 6 Nov 2018");
  }

  @Test
  void working_days_pass_over_christmas_and_calendar_days_do_not() {
    assertThat(TimeLimit.workingDays(4).from(THU_2020_12_24, ENGLAND_AND_WALES))
        .isEqualTo(Deadline.endOf(MON_2021_01_04, WORKING_DAYS));
    assertThat(TimeLimit.calendarDays(14).from(THU_2020_12_24, ENGLAND_AND_WALES))
        .isEqualTo(Deadline.endOf(THU_2021_01_07, CALENDAR_DAYS));
  }

  @Test
  void no_working_days_end_the_same_day_or_on_the_next_that_is_worked() {
    assertThat(TimeLimit.workingDays(0).from(THU_2020_12_24, ENGLAND_AND_WALES).lastDay())
        .isEqualTo(THU_2020_12_24);
    assertThat(TimeLimit.workingDays(0).from(FRI_2020_12_25, ENGLAND_AND_WALES).lastDay())
        .isEqualTo(TUE_2020_12_29);
  }

  @Test
  void the_same_day_is_that_day_even_on_a_holiday() {
    assertThat(TimeLimit.sameDay().from(FRI_2020_12_25, ENGLAND_AND_WALES))
        .isEqualTo(Deadline.endOf(FRI_2020_12_25, CALENDAR_DAYS));
    assertThat(TimeLimit.sameDay()).isEqualTo(TimeLimit.calendarDays(0));
  }

  @Test
  void four_hours_run_through_a_bank_holiday() {
    assertThat(ENGLAND_AND_WALES.isWorkingDay(MON_2021_05_03)).isFalse();
    Instant eleven = LondonTime.instantOf(MON_2021_05_03.atTime(11, 0));
    assertThat(TimeLimit.hours(4).from(eleven, ENGLAND_AND_WALES))
        .isEqualTo(Deadline.at(eleven.plusSeconds(4 * 3600)))
        .hasToString("Mon 3 May 2021 15:00");
  }

  @Test
  void four_hours_are_four_hours_in_the_night_the_clocks_go_forward() {
    Instant tenInTheEvening = LondonTime.instantOf(SAT_2026_03_28.atTime(22, 0));
    assertThat(TimeLimit.hours(4).from(tenInTheEvening, ENGLAND_AND_WALES))
        .hasToString("Sun 29 Mar 2026 03:00");
  }

  @Test
  void hours_from_a_day_run_from_its_first_moment_in_london() {
    assertThat(TimeLimit.hours(24).from(SUN_2026_03_29, ENGLAND_AND_WALES))
        .isEqualTo(Deadline.at(Instant.parse("2026-03-30T00:00:00Z")))
        .hasToString("Mon 30 Mar 2026 01:00");
  }

  @Test
  void days_from_a_moment_are_counted_after_its_london_day() {
    Instant justAfterMidnight = Instant.parse("2021-05-02T23:30:00Z");
    assertThat(TimeLimit.calendarDays(1).from(justAfterMidnight, ENGLAND_AND_WALES).lastDay())
        .isEqualTo(MON_2021_05_03.plusDays(1));
    assertThat(TimeLimit.workingDays(1).from(justAfterMidnight, ENGLAND_AND_WALES).lastDay())
        .isEqualTo(MON_2021_05_03.plusDays(1));
  }

  @Test
  void only_working_days_need_the_calendar_to_know_the_days() {
    assertThatThrownBy(() -> TimeLimit.workingDays(1).from(FRI_2028_12_22, ENGLAND_AND_WALES))
        .isInstanceOf(DayOutsideCalendarException.class);
    assertThat(TimeLimit.calendarDays(14).from(FRI_2028_12_22, ENGLAND_AND_WALES))
        .hasToString("Fri 5 Jan 2029");
    assertThat(TimeLimit.hours(336).from(FRI_2028_12_22, ENGLAND_AND_WALES))
        .hasToString("Fri 5 Jan 2029 00:00");
  }

  @Test
  void each_limit_knows_its_clock() {
    assertThat(TimeLimit.workingDays(5).clock()).isEqualTo(WORKING_DAYS);
    assertThat(TimeLimit.calendarDays(5).clock()).isEqualTo(CALENDAR_DAYS);
    assertThat(TimeLimit.sameDay().clock()).isEqualTo(CALENDAR_DAYS);
    assertThat(TimeLimit.hours(5).clock()).isEqualTo(WALL_CLOCK);
  }

  @Test
  void a_limit_reads_in_plain_words() {
    assertThat(TimeLimit.workingDays(5)).hasToString("5 working days");
    assertThat(TimeLimit.workingDays(1)).hasToString("1 working day");
    assertThat(TimeLimit.workingDays(0)).hasToString("0 working days");
    assertThat(TimeLimit.calendarDays(14)).hasToString("14 days");
    assertThat(TimeLimit.calendarDays(1)).hasToString("1 day");
    assertThat(TimeLimit.sameDay()).hasToString("same day");
    assertThat(TimeLimit.hours(4)).hasToString("4 hours");
    assertThat(TimeLimit.hours(1)).hasToString("1 hour");
    assertThat(TimeLimit.wallClock(Duration.ofMinutes(30))).hasToString("30 minutes");
    assertThat(TimeLimit.wallClock(Duration.ofMinutes(1))).hasToString("1 minute");
    assertThat(TimeLimit.wallClock(Duration.ofMinutes(90))).hasToString("90 minutes");
    assertThat(TimeLimit.parse("120 minutes")).hasToString("2 hours");
  }

  @Test
  void every_limit_is_read_back_from_its_own_words() {
    List<IntFunction<TimeLimit>> units =
        List.of(
            TimeLimit::workingDays,
            TimeLimit::calendarDays,
            TimeLimit::hours,
            minutes -> TimeLimit.wallClock(Duration.ofMinutes(minutes)));
    int looked = 0;
    for (IntFunction<TimeLimit> unit : units) {
      for (int count = 0; count <= 3660; count++) {
        TimeLimit limit = unit.apply(count);
        assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
        looked++;
      }
    }
    assertThat(looked).isEqualTo(4 * 3661);
  }

  @Test
  void anything_that_is_not_a_limit_is_refused_without_repeating_it() {
    List<String> refused =
        List.of(
            "",
            "5",
            "days",
            "5days",
            "5  days",
            " 5 days",
            "5 days ",
            "5 Days",
            "-1 days",
            "+1 day",
            "05 days",
            "1 days",
            "2 day",
            "1 working days",
            "2 working day",
            "5 weeks",
            "1.5 hours",
            "Same day",
            "same days",
            "1234567 minutes",
            "99999999999999999999 days",
            "٥ days");
    assertThat(refused)
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> TimeLimit.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                        "a time limit must be written like \"5 working days\", \"14 days\","
                            + " \"4 hours\", \"30 minutes\" or \"same day\" but was not"));
  }

  @Test
  void from_0_to_3660_days_or_hours_are_possible_and_no_more() {
    assertThat(TimeLimit.parse("3660 working days")).isEqualTo(TimeLimit.workingDays(3660));
    assertThat(TimeLimit.parse("219600 minutes")).isEqualTo(TimeLimit.hours(3660));
    assertThatThrownBy(() -> TimeLimit.workingDays(3661))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("working days must be 0 to 3660 but was 3661");
    assertThatThrownBy(() -> TimeLimit.calendarDays(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days must be 0 to 3660 but was -1");
    assertThatThrownBy(() -> TimeLimit.hours(3661))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a wall clock limit must be 0 to 3660 hours but was PT3661H");
    assertThatThrownBy(() -> TimeLimit.hours(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a wall clock limit must be 0 to 3660 hours but was PT-1H");
    assertThatThrownBy(() -> TimeLimit.parse("3661 days"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days must be 0 to 3660 but was 3661");
    assertThatThrownBy(() -> TimeLimit.parse("219601 minutes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a wall clock limit must be 0 to 3660 hours");
  }

  @Test
  void seconds_are_refused() {
    assertThatThrownBy(() -> TimeLimit.wallClock(Duration.ofSeconds(90)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a wall clock limit must be in whole minutes but was PT1M30S");
    assertThatThrownBy(() -> TimeLimit.wallClock(Duration.ofNanos(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whole minutes");
  }
}
