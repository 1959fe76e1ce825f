package org.cobi.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.time.HolidayCalendars.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bank holidays of England and Wales, year by year, written down a second time. */
class HolidayCalendarsTest {
  private static final LocalDate MON_2018_01_01 = LocalDate.of(2018, 1, 1);
  private static final LocalDate TUE_2028_12_26 = LocalDate.of(2028, 12, 26);

  private static final String TABLE =
      """
      2018: Mon 1 Jan, Fri 30 Mar, Mon 2 Apr, Mon 7 May, Mon 28 May, Mon 27 Aug, Tue 25 Dec, Wed 26 Dec
      2019: Tue 1 Jan, Fri 19 Apr, Mon 22 Apr, Mon 6 May, Mon 27 May, Mon 26 Aug, Wed 25 Dec, Thu 26 Dec
      2020: Wed 1 Jan, Fri 10 Apr, Mon 13 Apr, Fri 8 May, Mon 25 May, Mon 31 Aug, Fri 25 Dec, Mon 28 Dec
      2021: Fri 1 Jan, Fri 2 Apr, Mon 5 Apr, Mon 3 May, Mon 31 May, Mon 30 Aug, Mon 27 Dec, Tue 28 Dec
      2022: Mon 3 Jan, Fri 15 Apr, Mon 18 Apr, Mon 2 May, Thu 2 Jun, Fri 3 Jun, Mon 29 Aug, Mon 19 Sep, Mon 26 Dec, Tue 27 Dec
      2023: Mon 2 Jan, Fri 7 Apr, Mon 10 Apr, Mon 1 May, Mon 8 May, Mon 29 May, Mon 28 Aug, Mon 25 Dec, Tue 26 Dec
      2024: Mon 1 Jan, Fri 29 Mar, Mon 1 Apr, Mon 6 May, Mon 27 May, Mon 26 Aug, Wed 25 Dec, Thu 26 Dec
      2025: Wed 1 Jan, Fri 18 Apr, Mon 21 Apr, Mon 5 May, Mon 26 May, Mon 25 Aug, Thu 25 Dec, Fri 26 Dec
      2026: Thu 1 Jan, Fri 3 Apr, Mon 6 Apr, Mon 4 May, Mon 25 May, Mon 31 Aug, Fri 25 Dec, Mon 28 Dec
      2027: Fri 1 Jan, Fri 26 Mar, Mon 29 Mar, Mon 3 May, Mon 31 May, Mon 30 Aug, Mon 27 Dec, Tue 28 Dec
      2028: Mon 3 Jan, Fri 14 Apr, Mon 17 Apr, Mon 1 May, Mon 29 May, Mon 28 Aug, Mon 25 Dec, Tue 26 Dec
      """;

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(HolidayCalendarsTest.class);
  }

  @Test
  void the_holidays_of_every_year_are_those_of_the_table_and_no_others() {
    List<String> years = TABLE.lines().toList();
    assertThat(years).hasSize(11);
    for (String row : years) {
      int year = Integer.parseInt(row.substring(0, 4));
      assertThat(row).isEqualTo(year + ": " + holidaysOf(year));
    }
    assertThat(ENGLAND_AND_WALES.holidays()).hasSize(8 * 11 + 2 + 1);
  }

  @Test
  void every_day_of_its_range_that_is_in_the_table_is_a_holiday_and_no_other_day_is() {
    int holidays = 0;
    int days = 0;
    for (LocalDate day = MON_2018_01_01; !day.isAfter(TUE_2028_12_26); day = day.plusDays(1)) {
      boolean inTable = ENGLAND_AND_WALES.holidays().containsKey(day);
      boolean weekend = day.getDayOfWeek().getValue() > 5;
      assertThat(ENGLAND_AND_WALES.holidayOn(day).isPresent()).isEqualTo(inTable);
      assertThat(ENGLAND_AND_WALES.isWorkingDay(day)).isEqualTo(!inTable && !weekend);
      holidays += inTable ? 1 : 0;
      days++;
    }
    assertThat(days).isEqualTo(11 * 365 + 3 - 5);
    assertThat(holidays).isEqualTo(91);
  }

  @Test
  void the_calendar_ends_with_the_last_holiday_that_is_known() {
    assertThat(ENGLAND_AND_WALES.firstDay()).isEqualTo(MON_2018_01_01);
    assertThat(ENGLAND_AND_WALES.lastDay()).isEqualTo(TUE_2028_12_26);
    assertThat(ENGLAND_AND_WALES.holidayOn(TUE_2028_12_26)).contains("Boxing Day");
  }

  @Test
  void moved_and_extra_holidays_keep_the_words_of_the_source() {
    assertThat(titleOn("2018-05-07")).isEqualTo("Early May bank holiday");
    assertThat(titleOn("2020-05-08")).isEqualTo("Early May bank holiday (VE day)");
    assertThat(titleOn("2022-06-02")).isEqualTo("Spring bank holiday");
    assertThat(titleOn("2022-06-03")).isEqualTo("Platinum Jubilee bank holiday");
    assertThat(titleOn("2022-09-19"))
        .isEqualTo("Bank Holiday for the State Funeral of Queen Elizabeth II");
    assertThat(titleOn("2023-05-08"))
        .isEqualTo("Bank holiday for the coronation of King Charles III");
    assertThat(titleOn("2022-12-27")).isEqualTo("Christmas Day (substitute day)");
    assertThat(titleOn("2022-01-03")).isEqualTo("New Year's Day (substitute day)");
    assertThat(titleOn("2026-12-28")).isEqualTo("Boxing Day (substitute day)");
  }

  @Test
  void the_early_may_monday_of_2020_and_the_spring_monday_of_2022_were_worked() {
    assertThat(ENGLAND_AND_WALES.isWorkingDay(LocalDate.parse("2020-05-04"))).isTrue();
    assertThat(ENGLAND_AND_WALES.isWorkingDay(LocalDate.parse("2022-05-30"))).isTrue();
  }

  @Test
  void titles_are_plain_ascii() {
    assertThat(ENGLAND_AND_WALES.holidays().values())
        .isNotEmpty()
        .allMatch(title -> title.chars().allMatch(character -> character >= 32 && character < 127));
  }

  @Test
  void a_calendar_is_found_by_its_name() {
    assertThat(HolidayCalendars.byName("england-and-wales")).contains(ENGLAND_AND_WALES);
    assertThat(HolidayCalendars.byName("scotland")).isEmpty();
  }

  private static String titleOn(String day) {
    return ENGLAND_AND_WALES.holidayOn(LocalDate.parse(day)).orElseThrow();
  }

  private static String holidaysOf(int year) {
    return ENGLAND_AND_WALES.holidays().keySet().stream()
        .filter(day -> day.getYear() == year)
        .map(day -> ReadableDate.of(day).replace(" " + year, ""))
        .collect(Collectors.joining(", "));
  }
}
