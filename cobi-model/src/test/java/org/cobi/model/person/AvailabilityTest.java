package org.cobi.model.person;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
  private static final LocalDate MON_2026_02_09 = LocalDate.of(2026, 2, 9);

  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final LocalTime ELEVEN = LocalTime.of(11, 0);
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime FIVE = LocalTime.of(17, 0);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private static final Availability MONDAYS =
      Availability.builder().weekly(MONDAY, NINE, NOON).unavailableOn(MON_2026_02_09).build();

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(AvailabilityTest.class);
  }

  @Test
  void a_session_that_ends_as_the_hours_end_is_covered_and_one_minute_later_is_not() {
    assertThat(MONDAYS.covers(MON_2026_02_02.atTime(11, 0), AN_HOUR)).isTrue();
    assertThat(MONDAYS.covers(MON_2026_02_02.atTime(11, 1), AN_HOUR)).isFalse();
  }

  @Test
  void a_session_that_begins_as_the_hours_begin_is_covered_and_one_minute_earlier_is_not() {
    assertThat(MONDAYS.covers(MON_2026_02_02.atTime(9, 0), AN_HOUR)).isTrue();
    assertThat(MONDAYS.covers(MON_2026_02_02.atTime(8, 59), AN_HOUR)).isFalse();
  }

  @Test
  void other_days_of_the_week_are_not_covered() {
    assertThat(MONDAYS.covers(TUE_2026_02_03.atTime(9, 0), AN_HOUR)).isFalse();
  }

  @Test
  void an_unavailable_date_is_not_covered_and_has_no_hours() {
    assertThat(MONDAYS.covers(MON_2026_02_09.atTime(9, 0), AN_HOUR)).isFalse();
    assertThat(MONDAYS.hoursOn(MON_2026_02_09)).isEmpty();
    assertThat(MONDAYS.hoursOn(MON_2026_02_02)).containsExactly(TimeSpan.of(NINE, NOON));
  }

  @Test
  void hours_that_touch_become_one_whatever_the_order_they_are_given_in() {
    Availability joined =
        Availability.builder()
            .weekly(MONDAY, NOON, FIVE)
            .weekly(MONDAY, NINE, TEN)
            .weekly(MONDAY, TEN, NOON)
            .build();
    assertThat(joined.weeklyHours())
        .containsOnlyKeys(MONDAY)
        .containsEntry(MONDAY, List.of(TimeSpan.of(NINE, FIVE)));
    assertThat(joined.covers(MON_2026_02_02.atTime(9, 30), Duration.ofHours(5))).isTrue();
    assertThat(joined)
        .isEqualTo(Availability.builder().weekly(MONDAY, NINE, FIVE).build())
        .hasSameHashCodeAs(Availability.builder().weekly(MONDAY, NINE, FIVE).build());
  }

  @Test
  void a_session_across_a_break_is_not_covered() {
    Availability withBreak =
        Availability.builder().weekly(MONDAY, NOON, FIVE).weekly(MONDAY, NINE, ELEVEN).build();
    assertThat(withBreak.weeklyHours().get(MONDAY))
        .containsExactly(TimeSpan.of(NINE, ELEVEN), TimeSpan.of(NOON, FIVE));
    assertThat(withBreak.covers(MON_2026_02_02.atTime(10, 30), Duration.ofHours(2))).isFalse();
  }

  @Test
  void hours_that_overlap_are_refused_with_both_shown() {
    Availability.Builder overlapping =
        Availability.builder().weekly(MONDAY, NINE, NOON).weekly(MONDAY, ELEVEN, FIVE);
    assertThatThrownBy(overlapping::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "hours on one day must not overlap but on Mon"
                + " 11:00 to 17:00 overlaps 09:00 to 12:00");
  }

  @Test
  void the_same_hours_twice_are_refused() {
    Availability.Builder twice =
        Availability.builder().weekly(MONDAY, NINE, NOON).weekly(MONDAY, NINE, NOON);
    assertThatThrownBy(twice::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_same_hours_on_two_days_are_no_overlap() {
    Availability twoDays =
        Availability.builder().weekly(TUESDAY, NINE, NOON).weekly(MONDAY, NINE, NOON).build();
    assertThat(twoDays.weeklyHours().keySet()).containsExactly(MONDAY, TUESDAY);
  }

  @Test
  void hours_that_do_not_end_after_they_begin_are_refused() {
    assertThatThrownBy(() -> TimeSpan.of(TEN, NINE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a time span must end after it begins but was 10:00 to 09:00");
    assertThatThrownBy(() -> Availability.builder().weekly(MONDAY, TEN, TEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_reaches_midnight_is_never_covered() {
    Availability late =
        Availability.builder()
            .weekly(MONDAY, FIVE, LocalTime.MAX)
            .weekly(TUESDAY, LocalTime.MIN, NINE)
            .build();
    assertThat(late.covers(MON_2026_02_02.atTime(22, 0), Duration.ofMinutes(119))).isTrue();
    assertThat(late.covers(MON_2026_02_02.atTime(22, 0), Duration.ofHours(2))).isFalse();
    assertThat(late.covers(MON_2026_02_02.atTime(22, 0), Duration.ofHours(4))).isFalse();
    assertThat(late.covers(MON_2026_02_02.atTime(18, 0), Duration.ofDays(7).plusHours(1)))
        .isFalse();
  }

  @Test
  void a_length_that_is_not_positive_is_refused() {
    assertThatThrownBy(() -> MONDAYS.covers(MON_2026_02_02.atTime(9, 0), Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length must be positive but was PT0S");
    assertThatThrownBy(() -> MONDAYS.covers(MON_2026_02_02.atTime(9, 0), AN_HOUR.negated()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length must be positive but was PT-1H");
  }

  @Test
  void whatever_is_built_is_in_order_apart_and_covers_just_the_minutes_given() {
    Random random = new Random(4);
    int coveredTimes = 0;
    for (int round = 0; round < 300; round++) {
      boolean[] open = new boolean[48];
      Availability.Builder builder = Availability.builder();
      for (int half = 47; half >= 0; half--) {
        open[half] = half < 47 && random.nextInt(3) > 0;
        if (open[half]) {
          builder.weekly(MONDAY, timeOf(half), timeOf(half + 1));
        }
      }
      Availability availability = builder.build();
      List<TimeSpan> spans = availability.hoursOn(MON_2026_02_02);
      for (int i = 1; i < spans.size(); i++) {
        assertThat(spans.get(i - 1).to()).isBefore(spans.get(i).from());
      }
      for (int from = 0; from < 48; from++) {
        boolean expected = true;
        for (int halves = 1; halves <= 6; halves++) {
          int last = from + halves - 1;
          expected &= last < 48 && open[last];
          LocalDateTime start = MON_2026_02_02.atTime(timeOf(from));
          assertThat(availability.covers(start, Duration.ofMinutes(30L * halves)))
              .isEqualTo(expected);
          coveredTimes += expected ? 1 : 0;
        }
      }
    }
    assertThat(coveredTimes).isGreaterThan(10_000);
  }

  @Test
  void nothing_given_later_changes_what_was_built() {
    Availability.Builder builder = Availability.builder().weekly(MONDAY, NINE, NOON);
    Availability before = builder.build();
    builder.weekly(SUNDAY, NINE, NOON).unavailableOn(Set.of(MON_2026_02_02));
    assertThat(before.weeklyHours()).containsOnlyKeys(MONDAY);
    assertThat(before.unavailableDates()).isEmpty();
    assertThat(builder.build().unavailableDates()).containsExactly(MON_2026_02_02);
    assertThatThrownBy(() -> before.weeklyHours().remove(DayOfWeek.MONDAY))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void it_reads_as_its_hours_and_dates() {
    assertThat(MONDAYS)
        .hasToString(
            "Availability[weeklyHours={MONDAY=[09:00 to 12:00]}, unavailableDates=[2026-02-09]]");
  }

  private static LocalTime timeOf(int half) {
    return LocalTime.of(half / 2, half % 2 * 30);
  }
}
