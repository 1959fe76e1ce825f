package org.cobi.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

class CadenceTest {
  private static final LocalDate WED_2022_06_22 = LocalDate.of(2022, 6, 22);
  private static final LocalDate THU_2022_06_23 = LocalDate.of(2022, 6, 23);
  private static final LocalDate FRI_2022_07_29 = LocalDate.of(2022, 7, 29);
  private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
  private static final LocalDate FRI_2022_06_03 = LocalDate.of(2022, 6, 3);
  private static final LocalDate MON_2022_06_06 = LocalDate.of(2022, 6, 6);
  private static final LocalDate MON_2022_06_13 = LocalDate.of(2022, 6, 13);
  private static final LocalDate TUE_2028_12_26 = LocalDate.of(2028, 12, 26);

  private static final HolidayCalendar CALENDAR = HolidayCalendars.ENGLAND_AND_WALES;

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(CadenceTest.class);
  }

  @Test
  void twelve_sessions_from_wed_22_june_2022_can_end_on_fri_29_july() {
    assertThat(Cadence.WEEKLY.earliestFinish(WED_2022_06_22, 12, CALENDAR))
        .contains(FRI_2022_07_29);
  }

  @Test
  void a_day_later_they_cannot_end_before_august() {
    assertThat(Cadence.WEEKLY.earliestFinish(THU_2022_06_23, 12, CALENDAR))
        .contains(MON_2022_08_01);
  }

  @Test
  void a_start_on_a_holiday_waits_for_the_next_working_day() {
    assertThat(Cadence.WEEKLY.earliestFinish(FRI_2022_06_03, 1, CALENDAR)).contains(MON_2022_06_06);
  }

  @Test
  void one_session_in_seven_days_is_weekly_at_best() {
    Cadence slow = new Cadence(7, 1, Duration.ofDays(2));
    assertThat(slow.earliestFinish(MON_2022_06_06, 2, CALENDAR)).contains(MON_2022_06_13);
  }

  @Test
  void nothing_is_known_beyond_the_end_of_the_calendar() {
    assertThat(CALENDAR.lastDay()).isEqualTo(TUE_2028_12_26);
    assertThat(Cadence.WEEKLY.earliestFinish(TUE_2028_12_26.minusDays(4), 2, CALENDAR)).isEmpty();
  }

  @Test
  void no_other_choice_of_days_ends_sooner() {
    Random random = new Random(20_221_123);
    int tried = 0;
    for (int trial = 0; trial < 60; trial++) {
      LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500));
      int sessions = 1 + random.nextInt(4);
      assertThat(Cadence.WEEKLY.earliestFinish(from, sessions, CALENDAR))
          .as("%d sessions from %s", sessions, from)
          .isEqualTo(soonest(new ArrayList<>(), from, sessions));
      tried++;
    }
    assertThat(tried).isEqualTo(60);
  }

  @Test
  void a_cadence_without_days_or_sessions_or_with_negative_time_cannot_be_built() {
    assertThatThrownBy(() -> new Cadence(0, 2, Duration.ofDays(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a cadence must have at least 1 day");
    assertThatThrownBy(() -> new Cadence(7, 0, Duration.ofDays(2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cadence(7, 2, Duration.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Cadence(1, 1, Duration.ZERO).targetDays()).isEqualTo(1);
  }

  @Test
  void a_refusal_of_a_cadence_says_what_it_was() {
    assertThatThrownBy(() -> new Cadence(7, 0, Duration.ofDays(2)))
        .hasMessageContaining("7, 0 and PT48H");
  }

  /** Tries every choice of working days within six weeks. */
  private static Optional<LocalDate> soonest(List<LocalDate> chosen, LocalDate from, int sessions) {
    if (chosen.size() == sessions) {
      return Optional.of(chosen.get(sessions - 1));
    }
    Optional<LocalDate> best = Optional.empty();
    for (LocalDate day = from; day.isBefore(from.plusDays(18)); day = day.plusDays(1)) {
      if (CALENDAR.isWorkingDay(day) && fits(chosen, day)) {
        chosen.add(day);
        Optional<LocalDate> end = soonest(chosen, day.plusDays(1), sessions);
        chosen.remove(chosen.size() - 1);
        if (end.isPresent() && (best.isEmpty() || end.get().isBefore(best.get()))) {
          best = end;
        }
      }
    }
    return best;
  }

  private static boolean fits(List<LocalDate> chosen, LocalDate day) {
    boolean apart = chosen.stream().allMatch(other -> !day.isBefore(other.plusDays(2)));
    long inSevenDays = chosen.stream().filter(other -> day.isBefore(other.plusDays(7))).count();
    return apart && inSevenDays < 2;
  }
}
