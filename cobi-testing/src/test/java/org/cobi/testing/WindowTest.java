package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.programme.PublishedProgrammes.IA_2022;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_HEALTHY_RELATIONSHIPS;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_STALKING;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.order.Route;
import org.cobi.model.programme.Anchor;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.model.time.PeriodReading;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.rules.Forecast;
import org.junit.jupiter.api.Test;

/** The delivery window, day by day over ten years, through the workflow that judges it. */
class WindowTest {
  private static final LocalDate TUE_2018_01_16 = LocalDate.of(2018, 1, 16);
  private static final LocalDate TUE_2018_01_02 = LocalDate.of(2018, 1, 2);
  private static final LocalDate MON_2018_01_01 = LocalDate.of(2018, 1, 1);
  private static final LocalDate FRI_2027_12_31 = LocalDate.of(2027, 12, 31);
  private static final LocalDate THU_2018_11_01 = LocalDate.of(2018, 11, 1);
  private static final LocalDate WED_2021_09_01 = LocalDate.of(2021, 9, 1);
  private static final LocalDate SUN_2022_07_31 = LocalDate.of(2022, 7, 31);
  private static final LocalDate MON_2023_04_03 = LocalDate.of(2023, 4, 3);

  private static final HolidayCalendar CALENDAR = HolidayCalendars.ENGLAND_AND_WALES;

  /** Ten sessions by every route, so that the same voluntary person can be asked about. */
  private static final ProgrammeDefinition TEN =
      ProgrammeDefinition.builder()
          .from(IA_2022)
          .sessions(10)
          .curriculum(KSS_2018.curriculum())
          .windows(KSS_2018.windows())
          .build();

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(WindowTest.class);
  }

  // Ten years of starts

  @Test
  void there_are_2527_working_days_in_the_ten_years() {
    assertThat(workingDays()).hasSize(2527).startsWith(TUE_2018_01_02);
  }

  @Test
  void twelve_weekly_sessions_do_not_fit_from_132_of_them_most_of_which_are_mondays() {
    Map<DayOfWeek, Integer> tooLong = new EnumMap<>(DayOfWeek.class);
    startsThatDoNotFit(IA_2022)
        .forEach(start -> tooLong.merge(start.getDayOfWeek(), 1, Integer::sum));
    assertThat(tooLong.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(132);
    assertThat(tooLong).containsEntry(DayOfWeek.MONDAY, 108);
  }

  @Test
  void ten_weekly_sessions_do_not_fit_from_one_of_them() {
    assertThat(startsThatDoNotFit(TEN)).containsExactly(MON_2023_04_03);
  }

  @Test
  void that_one_fits_when_the_three_months_are_counted_after_the_first_session() {
    assertThat(startsThatDoNotFit(countedAfter(TEN))).isEmpty();
  }

  @Test
  void a_refusal_always_names_the_last_session_and_the_last_day_of_the_window() {
    Scenario accepted = accepted(IA_2022);
    int refused = 0;
    for (LocalDate start : workingDays()) {
      List<String> reasons = Reasons.of(accepted.when(weekly(start)));
      LocalDate last = lastWeekly(start, 12);
      LocalDate end = start.plusMonths(3).minusDays(1);
      if (last.isAfter(end)) {
        refused++;
        assertThat(reasons)
            .containsExactly(
                "COBI-PRG-05: "
                    + ReadableDate.of(last)
                    + " lies after the last day, "
                    + ReadableDate.of(end)
                    + " (3 months beginning with the first session)");
      } else {
        assertThat(reasons).isEmpty();
      }
    }
    assertThat(refused).isEqualTo(132);
  }

  @Test
  void an_undisturbed_run_of_twelve_leaves_11_to_14_days_and_one_of_ten_25_to_28() {
    assertThat(slackWithoutHolidays(IA_2022)).containsExactly(11L, 12L, 13L, 14L);
    assertThat(slackWithoutHolidays(TEN)).containsExactly(25L, 26L, 27L, 28L);
  }

  // The funding of Kent

  @Test
  void the_latest_weekly_starts_of_twelve_sessions_end_by_31_july_2022() {
    assertThat(latestFundedStarts(KENT_2021_STALKING))
        .containsExactly(
            Map.entry(DayOfWeek.MONDAY, "Mon 9 May 2022"),
            Map.entry(DayOfWeek.TUESDAY, "Tue 10 May 2022"),
            Map.entry(DayOfWeek.WEDNESDAY, "Wed 11 May 2022"),
            Map.entry(DayOfWeek.THURSDAY, "Thu 5 May 2022"),
            Map.entry(DayOfWeek.FRIDAY, "Fri 6 May 2022"));
  }

  @Test
  void the_latest_weekly_starts_of_ten_sessions_end_by_31_july_2022() {
    assertThat(latestFundedStarts(KENT_2021_HEALTHY_RELATIONSHIPS))
        .containsExactly(
            Map.entry(DayOfWeek.MONDAY, "Mon 23 May 2022"),
            Map.entry(DayOfWeek.TUESDAY, "Tue 24 May 2022"),
            Map.entry(DayOfWeek.WEDNESDAY, "Wed 25 May 2022"),
            Map.entry(DayOfWeek.THURSDAY, "Thu 19 May 2022"),
            Map.entry(DayOfWeek.FRIDAY, "Fri 20 May 2022"));
  }

  // The slack of known starts

  @Test
  void the_slack_of_known_starts_is_what_was_computed() {
    assertThat(slackOf(TEN, "2026-02-02")).isEqualTo("Mon 13 Apr 2026, Fri 1 May 2026, 18");
    assertThat(slackOf(IA_2022, "2026-02-02")).isEqualTo("Mon 27 Apr 2026, Fri 1 May 2026, 4");
    assertThat(slackOf(IA_2022, "2026-03-30")).isEqualTo("Mon 6 Jul 2026, Mon 29 Jun 2026, -7");
    assertThat(slackOf(IA_2022, "2026-04-01")).isEqualTo("Wed 17 Jun 2026, Tue 30 Jun 2026, 13");
    assertThat(slackOf(TEN, "2023-04-03")).isEqualTo("Mon 3 Jul 2023, Sun 2 Jul 2023, -1");
    assertThat(slackOf(countedAfter(TEN), "2023-04-03"))
        .isEqualTo("Mon 3 Jul 2023, Mon 3 Jul 2023, 0");
    assertThat(slackOf(IA_2022, "2025-10-16")).isEqualTo("Thu 15 Jan 2026, Thu 15 Jan 2026, 0");
  }

  @Test
  void the_cases_have_the_windows_that_they_name() {
    assertThat(slackOf(TEN, "2018-10-02")).isEqualTo("Tue 4 Dec 2018, Tue 1 Jan 2019, 28");
    assertThat(slackOf(IA_2022, "2024-02-05")).isEqualTo("Mon 29 Apr 2024, Sat 4 May 2024, 5");
  }

  // Starts at the end of a month

  @Test
  void starts_at_the_end_of_november_end_before_the_end_of_february() {
    assertThat(lastDayFrom("2018-11-27")).isEqualTo("Tue 26 Feb 2019");
    assertThat(lastDayFrom("2018-11-28")).isEqualTo("Wed 27 Feb 2019");
    assertThat(lastDayFrom("2018-11-29")).isEqualTo("Wed 27 Feb 2019");
    assertThat(lastDayFrom("2018-11-30")).isEqualTo("Wed 27 Feb 2019");
    assertThat(lastDayFrom("2018-12-03")).isEqualTo("Sat 2 Mar 2019");
    assertThat(lastDayFrom("2023-11-29")).isEqualTo("Wed 28 Feb 2024");
    assertThat(lastDayFrom("2023-11-30")).isEqualTo("Wed 28 Feb 2024");
  }

  @Test
  void starts_on_the_31st_end_before_the_30th_or_the_31st() {
    assertThat(lastDayFrom("2022-08-31")).isEqualTo("Tue 29 Nov 2022");
    assertThat(lastDayFrom("2019-01-31")).isEqualTo("Mon 29 Apr 2019");
    assertThat(lastDayFrom("2018-05-31")).isEqualTo("Thu 30 Aug 2018");
    assertThat(lastDayFrom("2018-10-31")).isEqualTo("Wed 30 Jan 2019");
  }

  @Test
  void a_session_on_the_last_day_of_a_clamped_window_counts_and_on_the_next_it_does_not() {
    LocalDateTime first = LocalDate.of(2018, 11, 30).atTime(10, 0);
    Scenario begun =
        Scenario.of(IA_2022)
            .given(Histories.of(Route.VOLUNTARY, first).accepted())
            .given(Histories.outcome(first, SessionOutcome.ATTENDED_COMPLIED));
    assertThat(begun.episode().window().orElseThrow())
        .hasToString(
            "Fri 30 Nov 2018 to Wed 27 Feb 2019 (3 months beginning with the first session)");
    begun
        .when(
            Histories.outcome(
                LocalDate.of(2019, 2, 27).atTime(10, 0), SessionOutcome.ATTENDED_COMPLIED))
        .accepted();
    begun
        .when(
            Histories.outcome(
                LocalDate.of(2019, 2, 28).atTime(10, 0), SessionOutcome.ATTENDED_COMPLIED))
        .refusedBy(
            "COBI-PRG-05",
            "Thu 28 Feb 2019 lies after the last day, Wed 27 Feb 2019 (3 months beginning with the"
                + " first session)");
  }

  // Properties

  @Test
  void a_window_of_months_contains_exactly_its_days_whatever_the_start() {
    long starts = 0;
    for (LocalDate start = MON_2018_01_01;
        !start.isAfter(FRI_2027_12_31);
        start = start.plusDays(1)) {
      DeliveryWindow window = DeliveryWindow.of(IA_2022, start, start);
      LocalDate afterwards = start.plusMonths(3);
      assertThat(window.contains(start.minusDays(1))).isFalse();
      assertThat(window.contains(start)).isTrue();
      assertThat(window.contains(afterwards.minusDays(1))).isTrue();
      assertThat(window.contains(afterwards)).isFalse();
      starts++;
    }
    assertThat(starts).isEqualTo(3652);
  }

  @Test
  void a_window_counted_after_its_day_is_always_a_day_longer() {
    WindowRule.CalendarMonths with = months(PeriodReading.BEGINNING_WITH);
    WindowRule.CalendarMonths after = months(PeriodReading.AFTER);
    long starts = 0;
    for (LocalDate start = MON_2018_01_01;
        !start.isAfter(FRI_2027_12_31);
        start = start.plusDays(1)) {
      assertThat(after.lastDay(start)).isEqualTo(with.lastDay(start).plusDays(1));
      starts++;
    }
    assertThat(starts).isEqualTo(3652);
  }

  @Test
  void a_window_of_weeks_ends_on_its_84th_day_whatever_the_start() {
    WindowRule.Weeks weeks = new WindowRule.Weeks(10, 12, Anchor.FIRST_SESSION);
    long starts = 0;
    for (LocalDate start = MON_2018_01_01;
        !start.isAfter(FRI_2027_12_31);
        start = start.plusDays(1)) {
      assertThat(weeks.lastDay(start)).isEqualTo(start.plusDays(83));
      assertThat(weeks.earliestFinish(start)).isEqualTo(start.plusDays(63));
      starts++;
    }
    assertThat(starts).isEqualTo(3652);
  }

  @Test
  void a_window_that_begins_with_the_acceptance_does_not_wait_for_the_first_session() {
    ProgrammeDefinition fromAcceptance =
        ProgrammeDefinition.builder()
            .from(IA_2022)
            .windows(
                List.of(
                    new WindowRule.CalendarMonths(
                        3, PeriodReading.BEGINNING_WITH, Anchor.ACCEPTANCE)))
            .build();
    LocalDateTime first = THU_2018_11_01.atTime(10, 0);
    Scenario begun =
        Scenario.of(fromAcceptance)
            .given(Histories.of(Route.VOLUNTARY, first).accepted())
            .given(Histories.outcome(first, SessionOutcome.ATTENDED_COMPLIED));
    assertThat(begun.episode().acceptedOn()).contains(THU_2018_11_01.minusWeeks(1));
    assertThat(begun.episode().window().orElseThrow())
        .hasToString("Thu 1 Nov 2018 to Thu 24 Jan 2019 (3 months beginning with the acceptance)");
  }

  @Test
  void the_tightest_of_several_windows_binds_whatever_the_start() {
    int byWeeks = 0;
    int byFunding = 0;
    for (LocalDate start = WED_2021_09_01;
        !start.isAfter(SUN_2022_07_31);
        start = start.plusDays(1)) {
      DeliveryWindow window = DeliveryWindow.of(KENT_2021_STALKING, start, start);
      LocalDate weeks = start.plusDays(83);
      assertThat(window.lastDay())
          .isEqualTo(weeks.isBefore(SUN_2022_07_31) ? weeks : SUN_2022_07_31);
      if (window.tightest().rule() instanceof WindowRule.Funding) {
        byFunding++;
      } else {
        byWeeks++;
      }
    }
    assertThat(byWeeks).isPositive();
    assertThat(byFunding).isPositive();
    assertThat(byWeeks + byFunding).isEqualTo(334);
  }

  @Test
  void no_session_counts_outside_the_window_whatever_days_are_tried() {
    Random random = new Random(20_221_123);
    LocalDateTime first = TUE_2018_01_16.atTime(10, 0);
    Scenario begun =
        Scenario.of(IA_2022)
            .given(Histories.of(Route.VOLUNTARY, first).accepted())
            .given(Histories.outcome(first, SessionOutcome.ATTENDED_COMPLIED));
    LocalDate end = begun.episode().window().orElseThrow().lastDay();
    assertThat(end).isEqualTo("2018-04-15");
    int inside = 0;
    int outside = 0;
    for (int trial = 0; trial < 500; trial++) {
      LocalDate day = TUE_2018_01_16.plusDays(2 + random.nextInt(200));
      Then held =
          begun.when(Histories.outcome(day.atTime(10, 0), SessionOutcome.ATTENDED_COMPLIED));
      boolean late = hasReason(held, "COBI-PRG-05");
      assertThat(late).as(day.toString()).isEqualTo(day.isAfter(end));
      inside += late ? 0 : 1;
      outside += late ? 1 : 0;
    }
    assertThat(inside).isPositive();
    assertThat(outside).isPositive();
  }

  @Test
  void sessions_recorded_in_any_order_have_the_window_of_their_first() {
    LocalDateTime first = TUE_2018_01_16.atTime(10, 0);
    Random random = new Random(20_221_123);
    int orders = 0;
    for (int trial = 0; trial < 50; trial++) {
      Scenario scenario = Scenario.of(TEN).given(Histories.of(Route.VOLUNTARY, first).planned());
      List<LocalDateTime> starts =
          scenario.episode().openSessions().stream()
              .map(Session::start)
              .collect(Collectors.toList());
      Collections.shuffle(starts, random);
      LocalDate on = starts.stream().max(LocalDateTime::compareTo).orElseThrow().toLocalDate();
      for (LocalDateTime start : starts) {
        scenario =
            scenario.given(
                RecordOutcome.builder()
                    .from(Histories.outcome(start, SessionOutcome.ATTENDED_COMPLIED))
                    .on(on)
                    .build());
      }
      assertThat(scenario.episode().sessionsCounted()).isEqualTo(10);
      assertThat(scenario.episode().window().orElseThrow())
          .isEqualTo(DeliveryWindow.of(TEN, TUE_2018_01_16, TUE_2018_01_16));
      orders++;
    }
    assertThat(orders).isEqualTo(50);
  }

  private static List<LocalDate> workingDays() {
    return Stream.iterate(
            MON_2018_01_01, day -> !day.isAfter(FRI_2027_12_31), day -> day.plusDays(1))
        .filter(CALENDAR::isWorkingDay)
        .toList();
  }

  /** A person accepted before the first working day, so that every start is still to come. */
  private static Scenario accepted(ProgrammeDefinition programme) {
    return Scenario.of(programme)
        .given(Histories.of(Route.VOLUNTARY, TUE_2018_01_16.atTime(10, 0)).referred())
        .given(
            AllocatePractitioner.builder()
                .on(TUE_2018_01_02)
                .practitioner(People.DELIVERER)
                .overseer(People.CLINICAL_LEAD)
                .build(),
            AcceptReferral.builder().on(TUE_2018_01_02).placesTaken(0).build());
  }

  private static PlanSessions weekly(LocalDate first) {
    return PlanSessions.builder()
        .on(TUE_2018_01_02)
        .weeklyFrom(SessionSlot.at(first.atTime(10, 0)))
        .build();
  }

  private static boolean hasReason(Then then, String rule) {
    return then.decision().reasons().stream()
        .anyMatch(reason -> reason.rule().value().equals(rule));
  }

  private static List<LocalDate> startsThatDoNotFit(ProgrammeDefinition programme) {
    Scenario accepted = accepted(programme);
    List<LocalDate> starts = workingDays();
    assertThat(starts).hasSize(2527);
    return starts.stream()
        .filter(start -> hasReason(accepted.when(weekly(start)), "COBI-PRG-05"))
        .toList();
  }

  private static ProgrammeDefinition countedAfter(ProgrammeDefinition programme) {
    return ProgrammeDefinition.builder()
        .from(programme)
        .windows(List.of(months(PeriodReading.AFTER)))
        .build();
  }

  private static WindowRule.CalendarMonths months(PeriodReading reading) {
    return new WindowRule.CalendarMonths(3, reading, Anchor.FIRST_SESSION);
  }

  /** The same series counted by hand. */
  private static LocalDate lastWeekly(LocalDate start, int sessions) {
    return Stream.iterate(start, day -> day.plusWeeks(1))
        .filter(Predicate.not(day -> CALENDAR.holidayOn(day).isPresent()))
        .skip(sessions - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static Forecast forecastFrom(ProgrammeDefinition programme, LocalDate start) {
    Scenario accepted = accepted(programme);
    PlanSessions plan =
        PlanSessions.builder()
            .from(weekly(start))
            .addOverride(
                RuleOverride.of(
                    RuleId.of("COBI-PRG-05"), People.MANAGER, ReasonCode.of("KNOWN_START")))
            .build();
    Scenario planned = accepted.given(plan);
    return planned.workflow().forecast(planned.episode(), start).orElseThrow();
  }

  private static String slackOf(ProgrammeDefinition programme, String start) {
    Forecast forecast = forecastFrom(programme, LocalDate.parse(start));
    return ReadableDate.of(forecast.lastSession())
        + ", "
        + ReadableDate.of(forecast.window().lastDay())
        + ", "
        + forecast.slackDays();
  }

  private static String lastDayFrom(String start) {
    return ReadableDate.of(forecastFrom(IA_2022, LocalDate.parse(start)).window().lastDay());
  }

  private static Set<Long> slackWithoutHolidays(ProgrammeDefinition programme) {
    Set<Long> slack = new TreeSet<>();
    int runs = 0;
    for (LocalDate start : workingDays()) {
      LocalDate last = start.plusWeeks(programme.sessions() - 1L);
      if (last.equals(lastWeekly(start, programme.sessions()))) {
        slack.add(forecastFrom(programme, start).slackDays());
        runs++;
      }
    }
    assertThat(runs).isPositive();
    return slack;
  }

  private static Map<DayOfWeek, String> latestFundedStarts(ProgrammeDefinition programme) {
    Map<DayOfWeek, String> latest = new TreeMap<>();
    Scenario accepted = accepted(programme);
    int funded = 0;
    int unfunded = 0;
    for (LocalDate start = WED_2021_09_01;
        start.isBefore(SUN_2022_07_31);
        start = start.plusDays(1)) {
      if (CALENDAR.isWorkingDay(start)) {
        boolean refused = hasReason(accepted.when(weekly(start)), "COBI-PRG-07");
        funded += refused ? 0 : 1;
        unfunded += refused ? 1 : 0;
        if (!refused) {
          latest.put(start.getDayOfWeek(), ReadableDate.of(start));
        }
      }
    }
    assertThat(funded).isPositive();
    assertThat(unfunded).isPositive();
    return latest;
  }
}
