package org.cobi.playground.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.cobi.playground.schedule.SearchRun.End;
import org.cobi.playground.schedule.SearchRun.Outcome;
import org.cobi.scheduling.CaseloadScheduler;
import org.cobi.scheduling.Workers;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.check.PlanCheck;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.junit.jupiter.api.Test;

class SearchRunTest {
  private static final Caseload CASELOAD =
      SampleCaseload.of(SampleShape.OVER_SUBSCRIBED, 40, 1).caseload();
  private static final SearchBudget TEN_SECONDS =
      SearchBudget.of(Optional.of(Duration.ofSeconds(10)), OptionalLong.empty());

  /** A clock that goes on by so much each time somebody looks. */
  private final AtomicLong time = new AtomicLong();

  private long tick() {
    return time.addAndGet(Duration.ofSeconds(1).toNanos());
  }

  @Test
  void it_ends_when_the_time_is_over() {
    List<Double> shown = new ArrayList<>();
    Outcome outcome = run(TEN_SECONDS, shown, 1_000_000);

    assertThat(outcome.end()).isIn(End.BUDGET, End.TOO_EARLY);
    assertThat(outcome.elapsed()).isEqualTo(Duration.ofSeconds(10));
    assertThat(shown).hasSize(10).isSorted().last().isEqualTo(1.0);
  }

  @Test
  void too_little_time_still_gives_a_plan_that_holds_and_says_so() {
    Outcome outcome =
        run(
            SearchBudget.of(Optional.of(Duration.ZERO), OptionalLong.empty()),
            new ArrayList<>(),
            1_000_000);

    assertThat(outcome.end()).isEqualTo(End.TOO_EARLY);
    assertThat(outcome.plan().leftOut()).hasSize(40);
    assertThat(PlanCheck.of(CASELOAD, outcome.plan()).breaches()).isEmpty();
  }

  @Test
  void it_ends_when_the_moves_are_made_and_never_before_there_is_a_first_plan() {
    List<Double> shown = new ArrayList<>();
    Outcome outcome = run(SearchBudget.of(Optional.empty(), OptionalLong.of(1)), shown, 1_000_000);

    assertThat(outcome.end()).isEqualTo(End.BUDGET);
    assertThat(outcome.plan().appointments()).isNotEmpty();
    assertThat(shown).isSorted().last().isEqualTo(1.0);
  }

  @Test
  void an_interruption_ends_it_with_the_best_plan_so_far() {
    Outcome outcome = run(TEN_SECONDS, new ArrayList<>(), 3);

    assertThat(outcome.end()).isEqualTo(End.INTERRUPTED);
    assertThat(PlanCheck.of(CASELOAD, outcome.plan()).breaches()).isEmpty();
  }

  @Test
  void without_a_wish_it_takes_ten_seconds() {
    assertThat(SearchBudget.of(Optional.empty(), OptionalLong.empty())).isEqualTo(TEN_SECONDS);
    assertThat(SearchBudget.of(Optional.empty(), OptionalLong.of(5)).time()).isEmpty();
  }

  private Outcome run(SearchBudget budget, List<Double> shown, int looksBeforeInterruption) {
    ProgressView view =
        new ProgressView() {
          @Override
          public void show(double used, PlanFigures figures) {
            shown.add(used);
          }

          @Override
          public void close() {
            // nothing to end
          }
        };
    return new SearchRun(budget, this::tick, () -> shown.size() >= looksBeforeInterruption)
        .run(CaseloadScheduler.of(CASELOAD).search(), Workers.CALLER, view);
  }
}
