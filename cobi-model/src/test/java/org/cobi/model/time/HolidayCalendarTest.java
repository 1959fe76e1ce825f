package org.cobi.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.time.HolidayCalendars.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HolidayCalendarTest {
  private static final LocalDate SUN_2017_12_31 = LocalDate.of(2017, 12, 31);
  private static final LocalDate MON_2018_01_01 = LocalDate.of(2018, 1, 1);
  private static final LocalDate MON_2020_05_04 = LocalDate.of(2020, 5, 4);
  private static final LocalDate FRI_2020_05_08 = LocalDate.of(2020, 5, 8);
  private static final LocalDate THU_2020_12_24 = LocalDate.of(2020, 12, 24);
  private static final LocalDate FRI_2020_12_25 = LocalDate.of(2020, 12, 25);
  private static final LocalDate SAT_2020_12_26 = LocalDate.of(2020, 12, 26);
  private static final LocalDate TUE_2020_12_29 = LocalDate.of(2020, 12, 29);
  private static final LocalDate MON_2021_01_04 = LocalDate.of(2021, 1, 4);
  private static final LocalDate FRI_2022_09_16 = LocalDate.of(2022, 9, 16);
  private static final LocalDate MON_2022_09_19 = LocalDate.of(2022, 9, 19);
  private static final LocalDate TUE_2022_09_20 = LocalDate.of(2022, 9, 20);
  private static final LocalDate FRI_2028_12_22 = LocalDate.of(2028, 12, 22);
  private static final LocalDate SAT_2028_12_23 = LocalDate.of(2028, 12, 23);
  private static final LocalDate TUE_2028_12_26 = LocalDate.of(2028, 12, 26);
  private static final LocalDate WED_2028_12_27 = LocalDate.of(2028, 12, 27);
  private static final LocalDate THU_2030_01_03 = LocalDate.of(2030, 1, 3);
  private static final LocalDate WED_2200_01_01 = LocalDate.of(2200, 1, 1);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(HolidayCalendarTest.class);
  }

  @Test
  void four_working_days_after_christmas_eve_2020_lead_past_three_holidays() {
    assertThat(ENGLAND_AND_WALES.workingDayAfter(THU_2020_12_24, 4)).isEqualTo(MON_2021_01_04);
    assertThat(ENGLAND_AND_WALES.workingDaysBetween(THU_2020_12_24, MON_2021_01_04)).isEqualTo(4);
  }

  @Test
  void the_day_itself_is_not_counted() {
    assertThat(ENGLAND_AND_WALES.workingDayAfter(THU_2020_12_24, 1)).isEqualTo(TUE_2020_12_29);
    assertThat(ENGLAND_AND_WALES.workingDaysBetween(THU_2020_12_24, THU_2020_12_24)).isZero();
  }

  @Test
  void no_working_days_after_a_day_is_that_day_or_the_next_that_is_worked() {
    assertThat(ENGLAND_AND_WALES.workingDayAfter(THU_2020_12_24, 0)).isEqualTo(THU_2020_12_24);
    assertThat(ENGLAND_AND_WALES.workingDayAfter(FRI_2020_12_25, 0)).isEqualTo(TUE_2020_12_29);
    assertThat(ENGLAND_AND_WALES.workingDayOnOrAfter(SAT_2020_12_26)).isEqualTo(TUE_2020_12_29);
    assertThat(ENGLAND_AND_WALES.workingDayOnOrAfter(TUE_2020_12_29)).isEqualTo(TUE_2020_12_29);
  }

  @Test
  void a_negative_number_of_working_days_is_refused() {
    assertThatThrownBy(() -> ENGLAND_AND_WALES.workingDayAfter(THU_2020_12_24, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("working days must not be negative but was -1");
  }

  @Test
  void working_days_are_not_counted_backwards() {
    assertThatThrownBy(() -> ENGLAND_AND_WALES.workingDaysBetween(MON_2021_01_04, THU_2020_12_24))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "working days are counted forwards: the last day must not be before"
                + " Mon 4 Jan 2021 but was Thu 24 Dec 2020");
  }

  @Test
  void every_working_day_after_every_day_is_the_one_that_counting_on_fingers_finds() {
    HolidayCalendar calendar = ENGLAND_AND_WALES.withClosure(FRI_2022_09_16, "staff training");
    int looked = 0;
    for (LocalDate day = MON_2018_01_01; !day.isAfter(TUE_2028_12_26); day = day.plusDays(1)) {
      int counted = 0;
      if (calendar.isWorkingDay(day)) {
        assertThat(calendar.workingDayAfter(day, 0)).isEqualTo(day);
      }
      LocalDate end = day.plusDays(45).isAfter(TUE_2028_12_26) ? TUE_2028_12_26 : day.plusDays(45);
      for (LocalDate next = day.plusDays(1); !next.isAfter(end); next = next.plusDays(1)) {
        if (isWorked(calendar, next)) {
          counted++;
          assertThat(calendar.workingDayAfter(day, counted)).isEqualTo(next);
          looked++;
        }
        assertThat(calendar.workingDaysBetween(day, next)).isEqualTo(counted);
      }
    }
    assertThat(looked).isGreaterThan(100_000);
  }

  @Test
  void long_spans_agree_with_counting_on_fingers() {
    Random random = new Random(2);
    int looked = 0;
    for (int round = 0; round < 200; round++) {
      LocalDate from = MON_2018_01_01.plusDays(random.nextInt(2_000));
      LocalDate to = from.plusDays(random.nextInt(2_000));
      long counted =
          from.plusDays(1)
              .datesUntil(to.plusDays(1))
              .filter(day -> isWorked(ENGLAND_AND_WALES, day))
              .count();
      assertThat(ENGLAND_AND_WALES.workingDaysBetween(from, to)).isEqualTo((int) counted);
      looked += counted > 200 ? 1 : 0;
    }
    assertThat(looked).isGreaterThan(100);
  }

  @Test
  void a_day_outside_the_calendar_is_an_error_and_never_an_ordinary_day() {
    assertThatThrownBy(() -> ENGLAND_AND_WALES.isWorkingDay(THU_2030_01_03))
        .isInstanceOf(DayOutsideCalendarException.class)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Thu 3 Jan 2030 is outside the calendar england-and-wales,"
                + " which covers Mon 1 Jan 2018 to Tue 26 Dec 2028;"
                + " add the missing years' bank holidays before asking");
  }

  @Test
  void every_question_about_the_days_beside_the_range_is_refused() {
    List<Consumer<LocalDate>> questions =
        List.of(
            ENGLAND_AND_WALES::isWorkingDay,
            ENGLAND_AND_WALES::holidayOn,
            ENGLAND_AND_WALES::workingDayOnOrAfter,
            day -> ENGLAND_AND_WALES.workingDayAfter(day, 0),
            day -> ENGLAND_AND_WALES.workingDayAfter(day, 1),
            day -> ENGLAND_AND_WALES.workingDaysBetween(day, TUE_2028_12_26),
            day -> ENGLAND_AND_WALES.workingDaysBetween(MON_2018_01_01, day),
            day -> ENGLAND_AND_WALES.withHoliday(day, "Extra bank holiday"),
            ENGLAND_AND_WALES::withoutHoliday,
            day -> ENGLAND_AND_WALES.withClosure(day, "staff training"));
    assertThat(questions)
        .isNotEmpty()
        .allSatisfy(
            question -> {
              assertThatThrownBy(() -> question.accept(SUN_2017_12_31))
                  .isInstanceOf(DayOutsideCalendarException.class)
                  .hasMessageStartingWith("Sun 31 Dec 2017 is outside the calendar");
              assertThatThrownBy(() -> question.accept(WED_2028_12_27))
                  .isInstanceOf(DayOutsideCalendarException.class)
                  .hasMessageStartingWith("Wed 27 Dec 2028 is outside the calendar");
            });
  }

  @Test
  void the_first_and_the_last_day_are_covered_and_the_days_beside_them_are_not() {
    assertThat(ENGLAND_AND_WALES.covers(SUN_2017_12_31)).isFalse();
    assertThat(ENGLAND_AND_WALES.covers(MON_2018_01_01)).isTrue();
    assertThat(ENGLAND_AND_WALES.covers(TUE_2028_12_26)).isTrue();
    assertThat(ENGLAND_AND_WALES.covers(WED_2028_12_27)).isFalse();
  }

  @Test
  void a_count_that_leads_out_of_the_calendar_is_refused() {
    assertThat(ENGLAND_AND_WALES.workingDayAfter(FRI_2028_12_22.minusDays(1), 1))
        .isEqualTo(FRI_2028_12_22);
    assertThatThrownBy(() -> ENGLAND_AND_WALES.workingDayAfter(FRI_2028_12_22, 1))
        .isInstanceOf(DayOutsideCalendarException.class)
        .hasMessageStartingWith("1 working day after Fri 22 Dec 2028 is outside the calendar");
    assertThatThrownBy(() -> ENGLAND_AND_WALES.workingDayAfter(SAT_2028_12_23, 0))
        .isInstanceOf(DayOutsideCalendarException.class)
        .hasMessageStartingWith("0 working days after Sat 23 Dec 2028 is outside the calendar");
    assertThatThrownBy(() -> ENGLAND_AND_WALES.workingDayAfter(FRI_2028_12_22, Integer.MAX_VALUE))
        .isInstanceOf(DayOutsideCalendarException.class);
  }

  @Test
  void a_holiday_proclaimed_nine_days_before_moves_what_was_counted_over_it() {
    HolidayCalendar before = ENGLAND_AND_WALES.withoutHoliday(MON_2022_09_19);
    assertThat(before.workingDayAfter(FRI_2022_09_16, 1)).isEqualTo(MON_2022_09_19);

    HolidayCalendar after = before.withHoliday(MON_2022_09_19, "State funeral");
    assertThat(after.workingDayAfter(FRI_2022_09_16, 1)).isEqualTo(TUE_2022_09_20);
    assertThat(after.holidayOn(MON_2022_09_19)).contains("State funeral");
    assertThat(before.isWorkingDay(MON_2022_09_19)).isTrue();
  }

  @Test
  void a_holiday_is_moved_by_dropping_it_and_adding_it() {
    HolidayCalendar asPlanned =
        ENGLAND_AND_WALES
            .withoutHoliday(FRI_2020_05_08)
            .withHoliday(MON_2020_05_04, "Early May bank holiday");
    assertThat(asPlanned.isWorkingDay(MON_2020_05_04)).isFalse();
    assertThat(asPlanned.isWorkingDay(FRI_2020_05_08)).isTrue();
    assertThat(asPlanned.holidays()).hasSameSizeAs(ENGLAND_AND_WALES.holidays());
  }

  @Test
  void dropping_a_holiday_that_is_none_is_refused() {
    assertThatThrownBy(() -> ENGLAND_AND_WALES.withoutHoliday(MON_2020_05_04))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Mon 4 May 2020 is not a bank holiday in the calendar england-and-wales");
  }

  @Test
  void nobody_works_on_a_closure_and_its_reason_is_told() {
    HolidayCalendar calendar = ENGLAND_AND_WALES.withClosure(TUE_2022_09_20, "staff training");
    assertThat(calendar.isWorkingDay(TUE_2022_09_20)).isFalse();
    assertThat(calendar.holidayOn(TUE_2022_09_20)).contains("staff training");
    assertThat(calendar.workingDayAfter(FRI_2022_09_16, 1)).isEqualTo(TUE_2022_09_20.plusDays(1));
    assertThat(calendar.closures()).containsExactly(Map.entry(TUE_2022_09_20, "staff training"));
  }

  @Test
  void a_closure_on_a_holiday_shows_the_holiday_and_outlasts_it() {
    HolidayCalendar both = ENGLAND_AND_WALES.withClosure(MON_2022_09_19, "staff training");
    assertThat(both.holidayOn(MON_2022_09_19).orElseThrow()).startsWith("Bank Holiday");

    HolidayCalendar closed = both.withoutHoliday(MON_2022_09_19);
    assertThat(closed.holidayOn(MON_2022_09_19)).contains("staff training");
    assertThat(closed.isWorkingDay(MON_2022_09_19)).isFalse();
  }

  @Test
  void calendars_are_equal_when_everything_they_say_is() {
    HolidayCalendar same =
        HolidayCalendar.of(
            "england-and-wales", MON_2018_01_01, TUE_2028_12_26, ENGLAND_AND_WALES.holidays());
    assertThat(same).isEqualTo(ENGLAND_AND_WALES).hasSameHashCodeAs(ENGLAND_AND_WALES);
    List<HolidayCalendar> others =
        List.of(
            HolidayCalendar.of(
                "wales", MON_2018_01_01, TUE_2028_12_26, ENGLAND_AND_WALES.holidays()),
            HolidayCalendar.of(
                "england-and-wales", SUN_2017_12_31, TUE_2028_12_26, ENGLAND_AND_WALES.holidays()),
            HolidayCalendar.of(
                "england-and-wales", MON_2018_01_01, WED_2028_12_27, ENGLAND_AND_WALES.holidays()),
            ENGLAND_AND_WALES.withoutHoliday(MON_2022_09_19),
            ENGLAND_AND_WALES.withHoliday(MON_2022_09_19, "State funeral"),
            ENGLAND_AND_WALES.withClosure(TUE_2022_09_20, "staff training"));
    assertThat(others).isNotEmpty().allSatisfy(o -> assertThat(o).isNotEqualTo(ENGLAND_AND_WALES));
  }

  @Test
  void a_calendar_keeps_its_own_copy_of_the_holidays() {
    Map<LocalDate, String> given = new TreeMap<>(Map.of(MON_2020_05_04, "Early May bank holiday"));
    HolidayCalendar calendar = HolidayCalendar.of("short", MON_2020_05_04, FRI_2020_05_08, given);
    given.clear();
    assertThat(calendar.isWorkingDay(MON_2020_05_04)).isFalse();
    assertThatThrownBy(() -> calendar.holidays().remove(MON_2020_05_04))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void it_reads_as_its_name_range_and_sizes() {
    assertThat(ENGLAND_AND_WALES)
        .hasToString(
            "HolidayCalendar[england-and-wales, Mon 1 Jan 2018 to Tue 26 Dec 2028,"
                + " holidays: 91, closures: 0]");
  }

  @Test
  void a_calendar_that_contradicts_itself_is_refused() {
    assertThatThrownBy(() -> HolidayCalendar.of("short", FRI_2020_05_08, MON_2020_05_04, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Fri 8 May 2020, after Mon 4 May 2020");
    assertThatThrownBy(
            () ->
                HolidayCalendar.of(
                    "short", MON_2020_05_04, FRI_2020_05_08, Map.of(MON_2018_01_01, "New Year")))
        .isInstanceOf(DayOutsideCalendarException.class)
        .hasMessageStartingWith("Mon 1 Jan 2018 is outside the calendar short");
    assertThatThrownBy(() -> HolidayCalendar.of("far", MON_2020_05_04, WED_2200_01_01, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1900 to 2199");
  }

  @Test
  void a_name_and_a_title_need_words() {
    assertThatThrownBy(() -> HolidayCalendar.of(" ", MON_2020_05_04, FRI_2020_05_08, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the name of a calendar must be 1 to 64 characters and not blank but has no words");
    assertThatThrownBy(
            () -> HolidayCalendar.of("n".repeat(65), MON_2020_05_04, FRI_2020_05_08, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but has 65 characters");
    assertThatThrownBy(() -> ENGLAND_AND_WALES.withHoliday(MON_2020_05_04, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the title of Mon 4 May 2020 must be 1 to 200 characters");
    assertThat(ENGLAND_AND_WALES.withClosure(MON_2020_05_04, "t".repeat(200)).closures())
        .hasSize(1);
  }

  private static boolean isWorked(HolidayCalendar calendar, LocalDate day) {
    return day.getDayOfWeek().getValue() <= 5
        && !calendar.holidays().containsKey(day)
        && !calendar.closures().containsKey(day);
  }
}
