package org.cobi.scheduling.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.CaseloadScheduler;
import org.cobi.scheduling.CaseloadSearch;
import org.cobi.scheduling.SchedulingPolicy;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.check.PlanCheck;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.cobi.scheduling.series.EverySeries.Tried;
import org.junit.jupiter.api.Test;

/** One person's answers, held against trying every series. */
class SeriesSchedulerTest {
  private static final int SPARE = 3;
  private static final SchedulingPolicy WITH_SPARE =
      SchedulingPolicy.builder().spareDays(SPARE).build();

  /** A person of a small caseload in which everybody who could be placed is. */
  private record Situation(
      Caseload caseload,
      List<Appointment> booked,
      SeriesNeed need,
      List<Appointment> fixed,
      LocalDate notBefore) {

    SeriesScheduler scheduler() {
      return SeriesScheduler.of(caseload, booked, WITH_SPARE);
    }

    SeriesQuestion question() {
      return SeriesQuestion.builder()
          .participant(need.participant())
          .fixed(fixed)
          .notBefore(notBefore)
          .build();
    }

    List<Tried> all() {
      return new EverySeries(caseload, need, booked, fixed, notBefore, SPARE).all();
    }

    Situation with(List<Appointment> fixedNow, LocalDate from) {
      return new Situation(caseload, booked, need, fixedNow, from);
    }
  }

  private static List<Situation> situations(int seeds) {
    List<Situation> all = new ArrayList<>();
    for (long seed = 1; seed <= seeds; seed++) {
      Caseload caseload = SampleCaseload.of(SampleShape.TINY, 6, seed).caseload();
      CaseloadSearch search = CaseloadScheduler.of(caseload).withSeed(seed).search();
      search.advance(20);
      List<Appointment> booked = List.copyOf(search.plan().appointments());
      for (SeriesNeed need : caseload.people()) {
        all.add(new Situation(caseload, booked, need, List.of(), need.earliest()));
      }
    }
    return all;
  }

  /** The same with the first sessions of what is best held, and something new after some days. */
  private static List<Situation> underWay(List<Situation> situations) {
    Random seeded = new Random(4);
    List<Situation> all = new ArrayList<>();
    for (Situation situation : situations) {
      Optional<PlannedSeries> best = situation.scheduler().best(situation.question());
      if (best.isPresent() && best.get().proposed().size() > 1) {
        int held = 1 + seeded.nextInt(best.get().proposed().size() - 1);
        List<Appointment> fixed = best.get().proposed().subList(0, held);
        LocalDate from = fixed.get(held - 1).start().toLocalDate().plusDays(1 + seeded.nextInt(10));
        all.add(situation.with(fixed, from));
      }
    }
    return all;
  }

  private static Stream<Situation> bothKinds(int seeds) {
    List<Situation> fresh = situations(seeds);
    return Stream.concat(fresh.stream(), underWay(fresh).stream());
  }

  @Test
  void the_best_series_is_as_good_as_the_best_of_all_series() {
    int found = 0;
    int none = 0;
    for (Situation situation : bothKinds(25).toList()) {
      Optional<Tried> expected = situation.all().stream().min(Comparator.naturalOrder());
      Optional<PlannedSeries> best = situation.scheduler().best(situation.question());
      assertThat(best.map(series -> figures(situation, series)))
          .isEqualTo(expected.map(Tried::figures));
      best.ifPresent(series -> assertHolds(situation, series));
      found += best.isPresent() ? 1 : 0;
      none += best.isPresent() ? 0 : 1;
    }
    assertThat(found).isGreaterThan(120);
    assertThat(none).isGreaterThan(5);
  }

  private static List<Object> figures(Situation situation, PlannedSeries series) {
    LocalDate spareBegins = situation.need().latest().minusDays(SPARE);
    long over = ChronoUnit.DAYS.between(spareBegins, series.finish());
    long delay =
        series.fixed().isEmpty()
            ? ChronoUnit.DAYS.between(situation.need().earliest(), series.firstSession())
            : 0;
    return List.of(series.handovers(), (int) Math.max(0, over), series.rhythm(), delay);
  }

  private static void assertHolds(Situation situation, PlannedSeries series) {
    List<Appointment> together = new ArrayList<>(series.appointments());
    situation.booked().stream()
        .filter(one -> !one.participant().equals(situation.need().participant()))
        .forEach(together::add);
    assertThat(PlanCheck.of(situation.caseload(), together).breaches()).isEmpty();
  }

  @Test
  void alternatives_are_the_best_of_their_kind_in_order_and_none_is_left_out() {
    int several = 0;
    for (Situation situation : bothKinds(12).toList()) {
      for (Variety variety : Variety.values()) {
        List<List<Object>> expected = expected(situation, variety);
        List<PlannedSeries> shown =
            situation.scheduler().alternatives(situation.question(), variety, 5);
        assertThat(shown.stream().map(series -> figures(situation, series)).toList())
            .isEqualTo(expected.stream().limit(5).toList());
        assertThat(shown.stream().map(variety::of)).doesNotHaveDuplicates();
        shown.forEach(series -> assertHolds(situation, series));
        several += shown.size() > 1 ? 1 : 0;
      }
    }
    assertThat(several).isGreaterThan(100);
  }

  private static List<List<Object>> expected(Situation situation, Variety variety) {
    Map<Object, Optional<Tried>> best =
        situation.all().stream()
            .collect(
                Collectors.groupingBy(
                    kind(variety), Collectors.minBy(Comparator.<Tried>naturalOrder())));
    return best.values().stream().map(Optional::get).sorted().map(Tried::figures).toList();
  }

  private static Function<Tried, Object> kind(Variety variety) {
    return switch (variety) {
      case FIRST_DAY -> tried -> tried.first().day();
      case WEEKDAY -> tried -> tried.first().day().getDayOfWeek();
      case PRACTITIONER -> tried -> tried.first().practitioner();
      case WEEKDAY_OR_PRACTITIONER ->
          tried -> List.of(tried.first().day().getDayOfWeek(), tried.first().practitioner());
    };
  }

  @Test
  void the_latest_day_of_the_next_session_and_the_earliest_finish_are_exact() {
    int later = 0;
    for (Situation situation : bothKinds(15).toList()) {
      List<Tried> all = situation.all();
      Optional<SeriesForecast> forecast = situation.scheduler().forecast(situation.question());
      assertThat(forecast.isPresent()).isEqualTo(!all.isEmpty());
      if (forecast.isPresent()) {
        TreeSet<LocalDate> firsts = new TreeSet<>(all.stream().map(t -> t.first().day()).toList());
        TreeSet<LocalDate> ends = new TreeSet<>(all.stream().map(Tried::finish).toList());
        assertThat(forecast.get().next().orElseThrow().day()).isEqualTo(firsts.last());
        assertThat(forecast.get().earliestFinish()).isEqualTo(ends.first());
        later += firsts.size() > 1 ? 1 : 0;
      }
    }
    assertThat(later).isGreaterThan(50);
  }

  @Test
  void why_none_is_asked_exactly_where_there_is_none() {
    int none = 0;
    for (Situation situation : bothKinds(15).toList()) {
      boolean exists = situation.scheduler().best(situation.question()).isPresent();
      assertThat(situation.scheduler().whyNone(situation.question()).isEmpty()).isEqualTo(exists);
      none += exists ? 0 : 1;
    }
    assertThat(none).isGreaterThan(3);
  }

  @Test
  void a_catch_up_gives_up_as_few_agreed_slots_as_any_series() {
    Random seeded = new Random(7);
    int kept = 0;
    int given = 0;
    for (Situation situation : situations(40)) {
      Optional<PlannedSeries> best = situation.scheduler().best(situation.question());
      if (best.isEmpty() || best.get().proposed().size() < 3) {
        continue;
      }
      List<Appointment> series = best.get().proposed();
      int missed = 1 + seeded.nextInt(series.size() - 1);
      CatchUpQuestion question =
          CatchUpQuestion.builder()
              .missed(series.get(missed))
              .held(series.subList(0, missed))
              .agreed(series.subList(missed + 1, series.size()))
              .notBefore(series.get(missed).start().toLocalDate().plusDays(1))
              .withinDays(5)
              .build();
      List<CatchUp> ways = situation.scheduler().catchUps(question, 100);
      Situation after = situation.with(question.held(), question.notBefore());
      List<List<Integer>> all =
          after.all().stream().map(tried -> judged(tried, question)).sorted(BY_EACH).toList();
      assertThat(ways.isEmpty()).isEqualTo(all.isEmpty());
      if (!ways.isEmpty()) {
        CatchUp first = ways.get(0);
        assertThat(first.givenUp()).hasSize(all.get(0).get(0));
        assertThat(first.added()).hasSize(first.givenUp().size() + 1);
        ways.forEach(way -> assertHolds(after, way.series()));
        if (first.keepsWhatWasAgreed()) {
          assertThat(
                  List.of(
                      0,
                      first.inTime() ? 0 : 1,
                      first.series().handovers(),
                      first.series().rhythm()))
              .isEqualTo(all.get(0));
          kept++;
        } else {
          given++;
        }
      }
    }
    assertThat(kept).isGreaterThan(10);
    assertThat(given).isGreaterThan(2);
  }

  private static final Comparator<List<Integer>> BY_EACH =
      Comparator.<List<Integer>>comparingInt(judged -> judged.get(0))
          .thenComparingInt(judged -> judged.get(1))
          .thenComparingInt(judged -> judged.get(2))
          .thenComparingInt(judged -> judged.get(3));

  private static List<Integer> judged(Tried tried, CatchUpQuestion question) {
    int givenUp = 0;
    for (Appointment agreed : question.agreed()) {
      boolean used =
          tried
              .steps()
              .contains(new EverySeries.Step(agreed.start().toLocalDate(), agreed.practitioner()));
      givenUp += used ? 0 : 1;
    }
    LocalDate inTime = question.missed().start().toLocalDate().plusDays(question.withinDays());
    boolean isInTime =
        tried.steps().stream()
            .filter(
                step ->
                    question.agreed().stream()
                        .noneMatch(
                            agreed ->
                                agreed.start().toLocalDate().equals(step.day())
                                    && agreed.practitioner().equals(step.practitioner())))
            .anyMatch(step -> !step.day().isAfter(inTime));
    return List.of(givenUp, isInTime ? 0 : 1, tried.handovers(), tried.rhythm());
  }

  @Test
  void sessions_are_numbered_in_order_after_those_that_are_fixed() {
    Situation situation = underWay(situations(3)).get(0);
    PlannedSeries series = situation.scheduler().best(situation.question()).orElseThrow();
    assertThat(series.appointments())
        .extracting(Appointment::session)
        .startsWith(SessionNumber.of(1))
        .hasSize(situation.need().sessions().size())
        .isSorted();
    assertThat(series.fixed()).isEqualTo(situation.fixed());
  }
}
