package org.cobi.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.time.HolidayCalendars;
import org.junit.jupiter.api.Test;

class SeriesPlannerTest {
  private static final LocalDateTime THU_2022_05_19 = LocalDateTime.of(2022, 5, 19, 10, 0);
  private static final LocalDateTime TUE_2022_06_14 = LocalDateTime.of(2022, 6, 14, 10, 0);
  private static final LocalDateTime TUE_2022_06_28 = LocalDateTime.of(2022, 6, 28, 10, 0);
  private static final LocalDateTime THU_2022_07_28 = LocalDateTime.of(2022, 7, 28, 10, 0);
  private static final LocalDateTime MON_2026_03_30 = LocalDateTime.of(2026, 3, 30, 10, 0);

  @Test
  void the_days_are_what_their_names_say() {
    assertThat(THU_2022_05_19.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    assertThat(TUE_2022_06_14.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(TUE_2022_06_28.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(THU_2022_07_28.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    assertThat(MON_2026_03_30.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
  }

  @Test
  void two_further_days_bring_a_kent_series_inside_its_funding() {
    SeriesProposal series =
        SeriesPlanner.propose(kent().addPossible(TUE_2022_06_14, TUE_2022_06_28).build())
            .orElseThrow();

    assertThat(series.starts())
        .hasSize(12)
        .contains(TUE_2022_06_14, TUE_2022_06_28)
        .doesNotContain(THU_2022_05_19.plusWeeks(2))
        .startsWith(THU_2022_05_19)
        .endsWith(THU_2022_07_28);
    assertThat(series.notAskedFor()).isEqualTo(2);
    assertThat(series.spanDays()).isEqualTo(71);
    assertThat(series.slackDays()).isEqualTo(3);
  }

  @Test
  void one_further_day_is_not_enough() {
    assertThat(SeriesPlanner.propose(kent().addPossible(TUE_2022_06_14).build())).isEmpty();
  }

  @Test
  void three_bank_holidays_on_mondays_are_made_up_for_on_other_days() {
    SeriesProposal series =
        SeriesPlanner.propose(
                SeriesRequest.builder()
                    .programme(PublishedProgrammes.IA_2022)
                    .calendar(HolidayCalendars.ENGLAND_AND_WALES)
                    .sessions(12)
                    .preferred(weekly(MON_2026_03_30, 14))
                    .possible(
                        IntStream.range(0, 91)
                            .mapToObj(MON_2026_03_30::plusDays)
                            .filter(at -> at.getDayOfWeek().getValue() < 6)
                            .toList())
                    .build())
            .orElseThrow();

    assertThat(series.starts().get(0)).isEqualTo(MON_2026_03_30);
    assertThat(series.notAskedFor()).isEqualTo(1);
    assertThat(series.slackDays()).isNotNegative();
  }

  /** A search of our own, by brute force over every subset, agrees on small requests. */
  @Test
  void it_finds_what_a_full_enumeration_finds() {
    Random seeded = new Random(20221123);
    ProgrammeDefinition programme = PublishedProgrammes.IA_2022;
    int feasible = 0;
    for (int round = 0; round < 300; round++) {
      List<LocalDateTime> starts = someStarts(seeded);
      int sessions = 2 + seeded.nextInt(3);
      DeliveryWindow window =
          DeliveryWindow.of(programme, starts.get(0).toLocalDate(), starts.get(0).toLocalDate());
      List<LocalDateTime> preferred = starts.subList(0, starts.size() / 2);
      Optional<SeriesProposal> proposed =
          SeriesPlanner.propose(
              SeriesRequest.builder()
                  .programme(programme)
                  .calendar(HolidayCalendars.ENGLAND_AND_WALES)
                  .sessions(sessions)
                  .window(window)
                  .preferred(preferred)
                  .possible(starts)
                  .build());
      Optional<int[]> best = bestByEnumeration(starts, sessions, preferred);
      assertThat(proposed.isPresent()).isEqualTo(best.isPresent());
      if (best.isPresent()) {
        feasible++;
        assertThat(proposed.orElseThrow().notAskedFor()).isEqualTo(best.get()[0]);
        assertThat(proposed.orElseThrow().rhythm()).isEqualTo(best.get()[1]);
      }
    }
    assertThat(feasible).isBetween(50, 299);
  }

  private static List<LocalDateTime> someStarts(Random seeded) {
    return IntStream.range(0, 9)
        .mapToObj(i -> LocalDate.of(2026, 9, 1).plusDays(seeded.nextInt(40)))
        .filter(HolidayCalendars.ENGLAND_AND_WALES::isWorkingDay)
        .distinct()
        .sorted()
        .map(day -> day.atTime(10, 0))
        .toList();
  }

  private static Optional<int[]> bestByEnumeration(
      List<LocalDateTime> starts, int sessions, List<LocalDateTime> preferred) {
    List<int[]> costs = new ArrayList<>();
    for (int subset = 0; subset < 1 << starts.size(); subset++) {
      int chosen = subset;
      List<LocalDateTime> series =
          IntStream.range(0, starts.size())
              .filter(i -> (chosen & 1 << i) != 0)
              .mapToObj(starts::get)
              .toList();
      if (series.size() == sessions && keepsTheCadence(series)) {
        costs.add(cost(series, preferred));
      }
    }
    return costs.stream()
        .min(Comparator.<int[]>comparingInt(cost -> cost[0]).thenComparingInt(cost -> cost[1]));
  }

  private static boolean keepsTheCadence(List<LocalDateTime> series) {
    return IntStream.range(1, series.size())
        .allMatch(
            i ->
                gap(series, i - 1, i) >= 2
                    && gap(series, i - 1, i) <= 21
                    && (i < 2 || gap(series, i - 2, i) >= 7));
  }

  private static int[] cost(List<LocalDateTime> series, List<LocalDateTime> preferred) {
    int extra = (int) series.stream().filter(at -> !preferred.contains(at)).count();
    int rhythm =
        IntStream.range(1, series.size()).map(i -> Math.abs(gap(series, i - 1, i) - 7)).sum();
    return new int[] {extra, rhythm};
  }

  private static int gap(List<LocalDateTime> series, int from, int to) {
    return (int)
        java.time.temporal.ChronoUnit.DAYS.between(
            series.get(from).toLocalDate(), series.get(to).toLocalDate());
  }

  private static SeriesRequest.Builder kent() {
    return SeriesRequest.builder()
        .programme(PublishedProgrammes.KENT_2021_STALKING)
        .calendar(HolidayCalendars.ENGLAND_AND_WALES)
        .sessions(12)
        .preferred(weekly(THU_2022_05_19, 12));
  }

  private static List<LocalDateTime> weekly(LocalDateTime first, int weeks) {
    return IntStream.range(0, weeks).mapToObj(first::plusWeeks).toList();
  }
}
