package org.cobi.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.check.PlanCheck;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole caseloads, looked at by a checker that shares nothing with the search. */
class CaseloadSchedulerTest {
  private static final Workers BACKWARDS =
      tasks -> {
        List<Runnable> reversed = new ArrayList<>(tasks);
        Collections.reverse(reversed);
        reversed.forEach(Runnable::run);
      };

  @ParameterizedTest
  @EnumSource
  void every_plan_keeps_every_hard_rule_at_any_moment_and_only_gets_better(SampleShape shape) {
    for (long seed = 1; seed <= 3; seed++) {
      Caseload caseload = SampleCaseload.of(shape, 30, seed).caseload();
      CaseloadSearch search = CaseloadScheduler.of(caseload).withSeed(seed).search();
      PlanFigures before = search.figures();
      int slices = 0;
      for (; slices < 14; slices++) {
        search.step();
        Plan plan = search.plan();
        assertThat(PlanCheck.of(caseload, plan).breaches()).isEmpty();
        assertThat(plan.figures()).isLessThanOrEqualTo(before);
        assertNotBelow(plan.bounds(), plan.figures());
        before = plan.figures();
      }
      assertThat(search.hasFirstPlan()).isTrue();
      assertThat(search.moves()).isPositive();
    }
  }

  private static void assertNotBelow(PlanBounds bounds, PlanFigures figures) {
    assertThat(bounds.weightLeftOut()).isBetween(0L, figures.weightLeftOut());
    assertThat(bounds.handovers()).isBetween(0L, figures.handovers());
    assertThat(bounds.rhythm()).isBetween(0L, figures.rhythm());
  }

  @Test
  void everybody_is_placed_where_everybody_fits() {
    Caseload caseload = SampleCaseload.of(SampleShape.FEASIBLE, 80, 7).caseload();
    CaseloadSearch search = CaseloadScheduler.of(caseload).search();

    search.advance(5_000);

    assertThat(search.plan().leftOut()).isEmpty();
    assertThat(search.figures().weightLeftOut()).isZero();
  }

  @Test
  void no_bound_is_above_the_hidden_plan() {
    long looked =
        LongStream.rangeClosed(1, 5)
            .mapToObj(seed -> SampleCaseload.of(SampleShape.FEASIBLE, 30, seed))
            .peek(CaseloadSchedulerTest::assertBoundBelowHiddenPlan)
            .count();
    assertThat(looked).isEqualTo(5);
  }

  private static void assertBoundBelowHiddenPlan(SampleCaseload sample) {
    PlanFigures hidden = PlanCheck.of(sample.caseload(), sample.hiddenPlan()).figures();
    CaseloadSearch search = CaseloadScheduler.of(sample.caseload()).search();
    search.advance(1_500);
    assertThat(search.bounds().weightLeftOut()).isLessThanOrEqualTo(hidden.weightLeftOut());
    boolean asGood =
        search.figures().weightLeftOut() == hidden.weightLeftOut()
            && search.figures().handovers() == hidden.handovers();
    if (asGood) {
      assertThat(search.bounds().rhythm()).isLessThanOrEqualTo(hidden.rhythm());
    }
  }

  @Test
  void the_same_seed_and_moves_give_the_same_plan_whoever_works_and_in_whatever_order() {
    Caseload caseload = SampleCaseload.of(SampleShape.TIGHT, 900, 3).caseload();
    CaseloadSearch one = CaseloadScheduler.of(caseload).search();
    CaseloadSearch other = CaseloadScheduler.of(caseload).search();
    List<Integer> tasksAtATime = new ArrayList<>();
    Workers counting =
        tasks -> {
          tasksAtATime.add(tasks.size());
          BACKWARDS.run(tasks);
        };

    one.advance(4_000);
    other.advance(4_000, counting);

    assertThat(tasksAtATime).anyMatch(tasks -> tasks > 1);
    assertThat(other.plan()).isEqualTo(one.plan());
    assertThat(PlanCheck.of(caseload, one.plan()).breaches()).isEmpty();
  }

  @Test
  void a_spare_week_at_the_end_is_kept_free_where_it_can_be() {
    Caseload caseload = SampleCaseload.of(SampleShape.FEASIBLE, 30, 2).caseload();
    SchedulingPolicy spare = SchedulingPolicy.builder().spareDays(7).build();
    CaseloadSearch search = CaseloadScheduler.of(caseload).with(spare).search();

    search.advance(3_000);

    long late = daysIntoTheLastWeek(caseload, search.plan());
    CaseloadSearch plain = CaseloadScheduler.of(caseload).search();
    plain.advance(3_000);
    assertThat(late).isEqualTo(search.figures().shortOfSpare());
    assertThat(late).isLessThan(daysIntoTheLastWeek(caseload, plain.plan()));
    assertThat(PlanCheck.of(caseload, search.plan()).breaches()).isEmpty();
  }

  private static long daysIntoTheLastWeek(Caseload caseload, Plan plan) {
    return caseload.people().stream()
        .mapToLong(
            need ->
                plan.appointments().stream()
                    .filter(held -> held.participant().equals(need.participant()))
                    .mapToLong(
                        held ->
                            held.start().toLocalDate().toEpochDay()
                                - need.latest().minusDays(7).toEpochDay())
                    .max()
                    .orElse(0))
        .map(days -> Math.max(0, days))
        .sum();
  }

  @Test
  void whoever_is_left_out_is_told_why_in_words_without_numbers_of_anybody() {
    Caseload caseload = SampleCaseload.of(SampleShape.OVER_SUBSCRIBED, 45, 1).caseload();
    CaseloadSearch search = CaseloadScheduler.of(caseload).search();
    search.advance(500);

    Plan plan = search.plan();

    assertThat(plan.leftOut()).isNotEmpty();
    assertThat(plan.leftOut())
        .allSatisfy(left -> assertThat(left.reasons()).isNotEmpty())
        .allSatisfy(
            left ->
                assertThat(left.reasons())
                    .allSatisfy(reason -> assertThat(reason.words()).matches("[a-z ,]+")));
  }

  @Test
  void nobody_to_place_is_a_plan_too() {
    Caseload one = SampleCaseload.of(SampleShape.TINY, 4, 1).caseload();
    Caseload nobody = Caseload.builder().from(one).people(List.of()).build();
    CaseloadSearch search = CaseloadScheduler.of(nobody).search();

    search.advance(100);

    assertThat(search.plan().appointments()).isEmpty();
    assertThat(search.isProvenBest()).isTrue();
  }

  @Test
  void negative_spare_time_is_refused() {
    assertThatThrownBy(() -> SchedulingPolicy.builder().spareDays(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("spare days must not be negative but were -1");
  }
}
