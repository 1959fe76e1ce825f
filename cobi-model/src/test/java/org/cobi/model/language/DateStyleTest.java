package org.cobi.model.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {
  private static final DateStyle ENGLISH = DateStyle.in(Language.ENGLISH);
  private static final DateStyle WELSH = DateStyle.in(Language.WELSH);
  private static final LocalDate MON_2026_09_07 = LocalDate.of(2026, 9, 7);

  @Test
  void september_is_written_out_in_both_languages() {
    assertThat(MON_2026_09_07.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(ENGLISH.date(MON_2026_09_07)).isEqualTo("7 September 2026");
    assertThat(ENGLISH.dayAndMonth(MON_2026_09_07)).isEqualTo("7 September");
    assertThat(ENGLISH.weekdayAndDate(MON_2026_09_07)).isEqualTo("Monday 7 September 2026");
    assertThat(WELSH.date(MON_2026_09_07)).isEqualTo("7 Medi 2026");
    assertThat(WELSH.dayAndMonth(MON_2026_09_07)).isEqualTo("7 Medi");
    assertThat(WELSH.weekdayAndDate(MON_2026_09_07)).isEqualTo("dydd Llun 7 Medi 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "00:00, midnight, hanner nos",
    "00:01, 12:01am, 12:01am",
    "00:30, 12:30am, 12:30am",
    "01:00, 1am, 1am",
    "09:05, 9:05am, 9:05am",
    "10:30, 10:30am, 10:30am",
    "11:59, 11:59am, 11:59am",
    "12:00, midday, hanner dydd",
    "12:01, 12:01pm, 12:01pm",
    "13:00, 1pm, 1pm",
    "23:59, 11:59pm, 11:59pm"
  })
  void a_time_has_twelve_hours_and_no_nought_in_front(
      LocalTime time, String english, String welsh) {
    assertThat(ENGLISH.time(time)).isEqualTo(english);
    assertThat(WELSH.time(time)).isEqualTo(welsh);
  }

  @Test
  void seconds_are_left_out() {
    assertThat(ENGLISH.time(LocalTime.of(10, 0, 59))).isEqualTo("10am");
  }

  @Test
  void a_moment_says_time_weekday_and_date() {
    assertThat(ENGLISH.moment(MON_2026_09_07.atTime(10, 30)))
        .isEqualTo("10:30am on Monday 7 September 2026");
    assertThat(WELSH.moment(MON_2026_09_07.atTime(10, 30)))
        .isEqualTo("10:30am ar ddydd Llun 7 Medi 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01T23:30:00Z, 12:30am on Thursday 2 July 2026",
    "2026-03-29T00:59:00Z, 12:59am on Sunday 29 March 2026",
    "2026-03-29T01:00:00Z, 2am on Sunday 29 March 2026",
    "2026-10-25T00:30:00Z, 1:30am BST on Sunday 25 October 2026",
    "2026-10-25T01:30:00Z, 1:30am GMT on Sunday 25 October 2026",
    "2026-10-25T02:00:00Z, 2am on Sunday 25 October 2026"
  })
  void a_moment_is_what_london_clocks_show(Instant moment, String words) {
    assertThat(ENGLISH.moment(moment)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-07, 2026-09-07, 7 September 2026, 7 Medi 2026",
    "2026-09-07, 2026-09-08, 7 to 8 September 2026, 7 i 8 Medi 2026",
    "2026-09-28, 2026-10-05, 28 September to 5 October 2026, 28 Medi i 5 Hydref 2026",
    "2026-12-28, 2027-01-04, 28 December 2026 to 4 January 2027, 28 Rhagfyr 2026 i 4 Ionawr 2027",
    "2026-09-07, 2027-09-07, 7 September 2026 to 7 September 2027, 7 Medi 2026 i 7 Medi 2027"
  })
  void a_period_says_month_and_year_once_where_that_will_do(
      LocalDate first, LocalDate last, String english, String welsh) {
    assertThat(ENGLISH.period(first, last)).isEqualTo(english);
    assertThat(WELSH.period(first, last)).isEqualTo(welsh);
  }

  @Test
  void a_period_does_not_run_backwards() {
    assertThatThrownBy(() -> ENGLISH.period(MON_2026_09_07, MON_2026_09_07.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the last day must not lie before the first, but it does");
  }

  @Test
  void hours_have_both_their_ends() {
    assertThat(ENGLISH.hours(LocalTime.of(11, 0), LocalTime.NOON)).isEqualTo("11am to midday");
    assertThat(WELSH.hours(LocalTime.of(10, 0), LocalTime.of(11, 30))).isEqualTo("10am i 11:30am");
  }

  @Test
  void the_words_are_those_that_speakers_use() {
    Locale welsh = Language.WELSH.locale();
    for (Month month : Month.values()) {
      assertThat(ENGLISH.month(month)).isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.UK));
      assertThat(WELSH.month(month)).isEqualTo(month.getDisplayName(TextStyle.FULL, welsh));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      assertThat(ENGLISH.weekday(day)).isEqualTo(day.getDisplayName(TextStyle.FULL, Locale.UK));
      assertThat(WELSH.weekday(day))
          .isEqualToIgnoringCase(day.getDisplayName(TextStyle.FULL, welsh));
    }
  }

  @Test
  void a_language_is_known_by_its_code_alone() {
    assertThat(Arrays.stream(Language.values()).map(Language::code)).containsExactly("en", "cy");
    assertThat(Language.ofCode("cy")).contains(Language.WELSH);
    assertThat(Language.ofCode("en")).contains(Language.ENGLISH);
    assertThat(Language.ofCode("tr")).isEmpty();
    assertThat(Language.ofCode("CY")).isEmpty();
  }
}
