package org.cobi.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.time.ClockKind.CALENDAR_DAYS;
import static org.cobi.model.time.ClockKind.WALL_CLOCK;
import static org.cobi.model.time.ClockKind.WORKING_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final LocalDate TUE_2018_11_06 = LocalDate.of(2018, 11, 6);
  private static final LocalDate MON_2021_05_03 = LocalDate.of(2021, 5, 3);
  private static final LocalDate SAT_2026_03_28 = LocalDate.of(2026, 3, 28);
  private static final LocalDate SUN_2026_03_29 = LocalDate.of(2026, 3, 29);
  private static final LocalDate SAT_2026_10_24 = LocalDate.of(2026, 10, 24);
  private static final LocalDate SUN_2026_10_25 = LocalDate.of(2026, 10, 25);
  private static final LocalDate SUN_1899_12_31 = LocalDate.of(1899, 12, 31);
  private static final LocalDate TUE_2199_12_31 = LocalDate.of(2199, 12, 31);

  private static final Instant THREE_O_CLOCK = LondonTime.instantOf(MON_2021_05_03.atTime(15, 0));

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(DeadlineTest.class);
  }

  @Test
  void the_whole_last_day_is_in_time_and_the_next_day_is_not() {
    Deadline deadline = Deadline.endOf(TUE_2018_11_06, WORKING_DAYS);
    assertThat(deadline.isOverdueAt(Instant.parse("2018-11-06T00:00:00Z"))).isFalse();
    assertThat(deadline.isOverdueAt(Instant.parse("2018-11-06T23:59:59.999999999Z"))).isFalse();
    assertThat(deadline.isOverdueAt(Instant.parse("2018-11-07T00:00:00Z"))).isTrue();
    assertThat(deadline.lastDay()).isEqualTo(TUE_2018_11_06);
    assertThat(deadline.dueBy()).isEqualTo(Instant.parse("2018-11-06T23:59:59.999999999Z"));
    assertThat(deadline.overdueFrom()).isEqualTo(Instant.parse("2018-11-07T00:00:00Z"));
  }

  @Test
  void a_moment_is_itself_still_in_time() {
    Deadline deadline = Deadline.at(THREE_O_CLOCK);
    assertThat(deadline.dueBy()).isEqualTo(THREE_O_CLOCK);
    assertThat(deadline.isOverdueAt(THREE_O_CLOCK)).isFalse();
    assertThat(deadline.isOverdueAt(THREE_O_CLOCK.plusNanos(1))).isTrue();
    assertThat(deadline.overdueFrom()).isEqualTo(THREE_O_CLOCK.plusNanos(1));
    assertThat(deadline.lastDay()).isEqualTo(MON_2021_05_03);
    assertThat(deadline.clock()).isEqualTo(WALL_CLOCK);
  }

  @Test
  void a_moment_just_after_london_midnight_in_summer_belongs_to_the_new_day() {
    assertThat(Deadline.at(Instant.parse("2021-05-02T23:00:00Z")).lastDay())
        .isEqualTo(MON_2021_05_03);
    assertThat(Deadline.at(Instant.parse("2021-05-02T22:59:59Z")).lastDay())
        .isEqualTo(MON_2021_05_03.minusDays(1));
  }

  @Test
  void days_end_at_london_midnight_through_both_clock_changes() {
    assertThat(Deadline.endOf(SAT_2026_03_28, CALENDAR_DAYS).overdueFrom())
        .isEqualTo(Instant.parse("2026-03-29T00:00:00Z"));
    assertThat(Deadline.endOf(SUN_2026_03_29, CALENDAR_DAYS).overdueFrom())
        .isEqualTo(Instant.parse("2026-03-29T23:00:00Z"));
    assertThat(Deadline.endOf(SAT_2026_10_24, CALENDAR_DAYS).overdueFrom())
        .isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
    assertThat(Deadline.endOf(SUN_2026_10_25, CALENDAR_DAYS).overdueFrom())
        .isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
  }

  @Test
  void the_end_of_a_day_on_the_wall_clock_is_refused() {
    assertThatThrownBy(() -> Deadline.endOf(TUE_2018_11_06, WALL_CLOCK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the end of a day must be on a clock of working or calendar days but was WALL_CLOCK");
  }

  @Test
  void years_before_1900_and_after_2199_are_refused() {
    assertThat(Deadline.endOf(TUE_2199_12_31, CALENDAR_DAYS)).hasToString("Tue 31 Dec 2199");
    assertThatThrownBy(() -> Deadline.endOf(TUE_2199_12_31.plusDays(1), CALENDAR_DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("must be in the years 1900 to 2199 but was Wed 1 Jan 2200");
    assertThatThrownBy(() -> Deadline.endOf(SUN_1899_12_31, WORKING_DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("must be in the years 1900 to 2199 but was Sun 31 Dec 1899");
    assertThatThrownBy(() -> Deadline.at(Instant.parse("2200-01-01T00:00:00Z")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but was Wed 1 Jan 2200");
  }

  @Test
  void a_deadline_reads_as_its_day_or_as_its_moment_in_london() {
    assertThat(Deadline.endOf(TUE_2018_11_06, WORKING_DAYS)).hasToString("Tue 6 Nov 2018");
    assertThat(Deadline.at(THREE_O_CLOCK)).hasToString("Mon 3 May 2021 15:00");
  }

  @Test
  void the_one_that_is_overdue_first_comes_first_and_then_the_wall_clock() {
    Deadline moment = Deadline.at(THREE_O_CLOCK);
    Deadline lastMoment = Deadline.at(Deadline.endOf(MON_2021_05_03, WORKING_DAYS).dueBy());
    Deadline workingDay = Deadline.endOf(MON_2021_05_03, WORKING_DAYS);
    Deadline anyDay = Deadline.endOf(MON_2021_05_03, CALENDAR_DAYS);
    assertThat(List.of(anyDay, workingDay, lastMoment, moment).stream().sorted())
        .containsExactly(moment, lastMoment, workingDay, anyDay);
  }

  @Test
  void the_order_is_total_and_agrees_with_equality_and_with_being_overdue() {
    List<Deadline> deadlines = anyDeadlines();
    int equal = 0;
    for (Deadline one : deadlines) {
      for (Deadline other : deadlines) {
        int order = one.compareTo(other);
        assertThat(Integer.signum(other.compareTo(one))).isEqualTo(-Integer.signum(order));
        assertThat(one.equals(other)).isEqualTo(order == 0);
        if (order == 0) {
          assertThat(one).hasSameHashCodeAs(other).hasToString(other.toString());
          equal++;
        }
        if (order <= 0) {
          assertThat(other.isOverdueAt(one.dueBy())).isFalse();
          assertThat(one.isOverdueAt(other.overdueFrom())).isTrue();
        }
      }
    }
    assertThat(equal).isGreaterThan(deadlines.size());
    assertThat(deadlines.stream().sorted().toList())
        .isSortedAccordingTo((a, b) -> a.overdueFrom().compareTo(b.overdueFrom()));
  }

  @Test
  void every_deadline_is_overdue_exactly_from_one_nanosecond_after_it_is_due() {
    List<Deadline> deadlines = anyDeadlines();
    assertThat(deadlines)
        .isNotEmpty()
        .allSatisfy(
            deadline -> {
              assertThat(deadline.overdueFrom()).isEqualTo(deadline.dueBy().plusNanos(1));
              assertThat(deadline.isOverdueAt(deadline.dueBy())).isFalse();
              assertThat(deadline.isOverdueAt(deadline.overdueFrom())).isTrue();
              assertThat(LondonTime.dayOf(deadline.dueBy())).isEqualTo(deadline.lastDay());
            });
  }

  private static List<Deadline> anyDeadlines() {
    Random random = new Random(3);
    List<Deadline> deadlines = new ArrayList<>();
    for (int round = 0; round < 300; round++) {
      LocalDate day = SAT_2026_03_28.plusDays(random.nextInt(20));
      deadlines.add(Deadline.endOf(day, random.nextBoolean() ? WORKING_DAYS : CALENDAR_DAYS));
      deadlines.add(Deadline.at(LondonTime.startOf(day).plusSeconds(random.nextInt(4) * 21_600L)));
    }
    return deadlines;
  }
}
