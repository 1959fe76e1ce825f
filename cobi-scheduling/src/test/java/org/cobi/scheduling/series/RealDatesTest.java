package org.cobi.scheduling.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.time.DayOutsideCalendarException;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;
import org.junit.jupiter.api.Test;

/** One person, one practitioner who is always there, and the real calendar. */
class RealDatesTest {
  private static final ParticipantRef X000001 = ParticipantRef.of("X000001");
  private static final LocalDate MON_2025_10_06 = LocalDate.of(2025, 10, 6);
  private static final LocalDate FRI_2025_10_17 = LocalDate.of(2025, 10, 17);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate MON_2026_03_30 = LocalDate.of(2026, 3, 30);
  private static final LocalDate SUN_2026_06_28 = LocalDate.of(2026, 6, 28);
  private static final LocalDate MON_2022_04_04 = LocalDate.of(2022, 4, 4);
  private static final LocalDate THU_2022_05_05 = LocalDate.of(2022, 5, 5);
  private static final LocalDate THU_2022_07_28 = LocalDate.of(2022, 7, 28);
  private static final LocalDate SUN_2022_07_31 = LocalDate.of(2022, 7, 31);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  @Test
  void the_days_are_what_their_names_say() {
    assertThat(List.of(MON_2025_10_06, MON_2026_02_02, MON_2026_03_30, MON_2022_04_04))
        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
    assertThat(List.of(THU_2022_05_05, THU_2022_07_28))
        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY);
    assertThat(FRI_2025_10_17.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(List.of(SUN_2026_06_28, SUN_2022_07_31))
        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
  }

  @Test
  void a_series_keeps_its_time_through_both_clock_changes() {
    PlannedSeries spring = best(caseload(MON_2026_02_02, 140, DayOfWeek.MONDAY), MON_2026_02_02);
    assertThat(spring.appointments())
        .extracting(one -> one.start().toLocalTime())
        .containsOnly(TEN);
    assertThat(hoursAcross(spring, LocalDate.of(2026, 3, 29))).isEqualTo(7 * 24 - 1);

    PlannedSeries autumn = best(caseload(MON_2025_10_06, 140, DayOfWeek.MONDAY), MON_2025_10_06);
    assertThat(autumn.appointments())
        .extracting(one -> one.start().toLocalTime())
        .containsOnly(TEN);
    assertThat(hoursAcross(autumn, LocalDate.of(2025, 10, 26))).isEqualTo(7 * 24 + 1);
  }

  private static long hoursAcross(PlannedSeries series, LocalDate change) {
    ZoneId london = ZoneId.of("Europe/London");
    List<Appointment> all = series.appointments();
    for (int i = 1; i < all.size(); i++) {
      if (!all.get(i).start().toLocalDate().isBefore(change)) {
        return Duration.between(
                all.get(i - 1).start().atZone(london), all.get(i).start().atZone(london))
            .toHours();
      }
    }
    throw new AssertionError("the series must cross the change of the clocks");
  }

  /** Good Friday, Easter Monday and the two holidays of May. */
  @Test
  void twelve_mondays_from_30_march_2026_do_not_fit_and_one_more_day_of_the_week_helps() {
    Caseload caseload = caseload(MON_2026_03_30, 140, DayOfWeek.MONDAY);
    SeriesScheduler scheduler = SeriesScheduler.of(caseload, List.of());
    SeriesQuestion question =
        question(MON_2026_03_30, PublishedProgrammes.SUSSEX_SPO_2021, caseload);

    assertThat(scheduler.best(first(question, MON_2026_03_30))).isEmpty();
    assertThat(scheduler.whyNone(first(question, MON_2026_03_30)))
        .extracting(Reason::wouldHelp)
        .contains(Optional.of("8 days longer"));
  }

  /** Only a first session on the day that is asked about. */
  private static SeriesQuestion first(SeriesQuestion question, LocalDate day) {
    return SeriesQuestion.builder()
        .from(question)
        .notBefore(day)
        .programme(Optional.empty())
        .build();
  }

  /**
   * Christmas Day, Boxing Day and New Year's Day of 2025 are a Thursday, a Friday and a Thursday.
   */
  @Test
  void fridays_skip_boxing_day_and_go_on_after_new_year() {
    Caseload caseload = caseload(MON_2025_10_06, 140, DayOfWeek.FRIDAY);
    PlannedSeries series = best(caseload, FRI_2025_10_17);

    assertThat(series.appointments()).hasSize(12);
    assertThat(days(series)).doesNotContain(LocalDate.of(2025, 12, 26));
    assertThat(days(series)).contains(LocalDate.of(2025, 12, 19), LocalDate.of(2026, 1, 2));
    assertThat(series.finish()).isEqualTo(LocalDate.of(2026, 1, 9));
    assertThat(series.lastDay()).isEqualTo(LocalDate.of(2026, 1, 16));
    assertThat(series.slackDays()).isEqualTo(7);
  }

  /** Thursday 2 June 2022 is a bank holiday, so twelve Thursdays take thirteen weeks. */
  @Test
  void the_funding_ends_a_series_of_thursdays_that_begins_after_5_may_2022() {
    Caseload caseload = caseload(MON_2022_04_04, 154, DayOfWeek.THURSDAY);
    Caseload funded = Caseload.builder().from(caseload).fundingEnd(SUN_2022_07_31).build();
    SeriesScheduler scheduler = SeriesScheduler.of(funded, List.of());
    SeriesQuestion question = question(MON_2022_04_04, PublishedProgrammes.KENT_2021_GROUP, funded);

    LatestDay latest = scheduler.latestNext(question).orElseThrow();
    assertThat(latest.day()).isEqualTo(THU_2022_05_05);
    assertThat(latest.endedBy())
        .extracting(reason -> reason.rule().value())
        .containsExactly("COBI-SCH-01", "COBI-PRG-07", "COBI-SCH-06");
    assertThat(scheduler.whyNone(after(question, THU_2022_05_05.plusDays(1))))
        .extracting(Reason::words, Reason::wouldHelp)
        .contains(
            Tuple.tuple("the funding ends too soon", Optional.of("funding for 4 days longer")));

    SeriesForecast forecast = scheduler.forecast(after(question, THU_2022_05_05)).orElseThrow();
    assertThat(forecast.finish()).isEqualTo(THU_2022_07_28);
    assertThat(forecast.earliestFinish()).isEqualTo(THU_2022_07_28);
    assertThat(forecast.lastDay()).isEqualTo(SUN_2022_07_31);
    assertThat(forecast.slackDays()).isEqualTo(3);
    assertThat(scheduler.forecast(after(question, THU_2022_05_05.plusDays(1)))).isEmpty();
  }

  @Test
  void each_first_day_has_a_window_of_its_own() {
    Caseload caseload = caseload(MON_2026_02_02, 175, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    SeriesScheduler scheduler = SeriesScheduler.of(caseload, List.of());
    SeriesQuestion question =
        question(MON_2026_02_02, PublishedProgrammes.SUSSEX_SPO_2021, caseload);

    List<PlannedSeries> shown = scheduler.alternatives(question, Variety.FIRST_DAY, 10);
    assertThat(shown).hasSize(10);
    assertThat(shown)
        .allSatisfy(
            series ->
                assertThat(series.lastDay())
                    .isEqualTo(series.firstSession().plusMonths(3).minusDays(1)));
    assertThat(scheduler.latestNext(question).orElseThrow().day())
        .isAfter(MON_2026_02_02.plusWeeks(8));
  }

  @Test
  void a_day_whose_holidays_are_not_known_is_an_error() {
    LocalDate beyond = HolidayCalendars.ENGLAND_AND_WALES.lastDay().minusDays(10);
    LocalDate monday = beyond.minusDays(beyond.getDayOfWeek().getValue() - 1L);
    assertThatThrownBy(
            () -> PlanningCalendar.of(HolidayCalendars.ENGLAND_AND_WALES, monday, 70).build())
        .isInstanceOf(DayOutsideCalendarException.class);
    Caseload caseload = caseload(MON_2026_02_02, 70, DayOfWeek.MONDAY);
    assertThat(caseload.calendar().bankHolidays())
        .isEqualTo(Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)));
  }

  private static SeriesQuestion question(
      LocalDate from, ProgrammeDefinition programme, Caseload caseload) {
    assertThat(caseload.people()).hasSize(1);
    return SeriesQuestion.builder()
        .participant(X000001)
        .notBefore(from)
        .programme(programme)
        .acceptedOn(from)
        .build();
  }

  private static SeriesQuestion after(SeriesQuestion question, LocalDate day) {
    return SeriesQuestion.builder().from(question).notBefore(day).build();
  }

  private static PlannedSeries best(Caseload caseload, LocalDate from) {
    return SeriesScheduler.of(caseload, List.of())
        .best(question(from, PublishedProgrammes.SUSSEX_SPO_2021, caseload))
        .orElseThrow();
  }

  private static List<LocalDate> days(PlannedSeries series) {
    return series.appointments().stream().map(one -> one.start().toLocalDate()).toList();
  }

  private static Caseload caseload(LocalDate firstDay, int days, DayOfWeek... weekdays) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    Availability.Builder open = Availability.builder();
    Availability.Builder comes = Availability.builder();
    TimeSpan hours = TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(17, 0));
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, new Shift(PlaceRef.of("A"), List.of(hours)));
      open.weekly(day, hours);
    }
    for (DayOfWeek day : weekdays) {
      comes.weekly(day, TEN, LocalTime.of(12, 0).plusMinutes(30));
    }
    PlanningCalendar calendar =
        PlanningCalendar.of(HolidayCalendars.ENGLAND_AND_WALES, firstDay, days)
            .dayStart(LocalTime.of(8, 0))
            .dayEnd(LocalTime.of(20, 0))
            .grainMinutes(30)
            .build();
    LocalDate latest = firstDay.equals(MON_2026_03_30) ? SUN_2026_06_28 : calendar.lastDay();
    return Caseload.builder()
        .name("real-dates")
        .calendar(calendar)
        .fundingEnd(calendar.lastDay())
        .addOffices(
            Place.builder().reference(PlaceRef.of("A")).rooms(1).openingHours(open.build()).build())
        .addPractitioners(
            PractitionerWeek.builder()
                .reference(PractitionerRef.of("Q1"))
                .maxCaseload(5)
                .maxPerDay(3)
                .week(week)
                .build())
        .addPeople(
            SeriesNeed.of(PublishedProgrammes.SUSSEX_SPO_2021)
                .participant(X000001)
                .weight(1)
                .earliest(firstDay)
                .latest(latest)
                .available(comes.build())
                .addOffices(PlaceRef.of("A"))
                .build())
        .build();
  }
}
