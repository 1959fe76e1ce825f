package org.cobi.scheduling.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.cobi.scheduling.CaseloadScheduler;
import org.cobi.scheduling.CaseloadSearch;
import org.cobi.scheduling.SchedulingPolicy;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.junit.jupiter.api.Test;

/** The search and its bounds, held against the best of all plans of small caseloads. */
class SmallCaseloadsTest {
  private static final int CASELOADS = 60;

  private int optimal;
  private int leftOut;
  private int delayProven;
  private int delayed;

  @Test
  void the_search_finds_the_best_plan_and_no_bound_is_above_it() {
    for (int i = 0; i < CASELOADS; i++) {
      look(SampleCaseload.of(SampleShape.TINY, 2 + i % 3, 1 + i).caseload(), 0);
    }
    assertThat(optimal).as("how often the best of all plans was found").isGreaterThan(50);
    assertThat(leftOut).as("how often somebody cannot be placed").isGreaterThan(5);
    assertThat(delayed).isGreaterThan(30);
    assertThat(delayProven).as("how often the start delay is proven").isGreaterThan(10);
  }

  @Test
  void with_spare_days_too() {
    for (int i = 0; i < CASELOADS; i++) {
      look(SampleCaseload.of(SampleShape.TINY, 2 + i % 3, 101 + i).caseload(), 5);
    }
    assertThat(optimal).as("how often the best of all plans was found").isGreaterThan(50);
  }

  private void look(Caseload caseload, int spareDays) {
    PlanFigures best = new EveryPlan(caseload, spareDays).best();
    CaseloadSearch search =
        CaseloadScheduler.of(caseload)
            .with(SchedulingPolicy.builder().spareDays(spareDays).build())
            .search();
    search.advance(600);
    PlanFigures found = search.figures();
    PlanBounds bounds = search.bounds();

    assertThat(best).isLessThanOrEqualTo(found);
    assertLevels(bounds, best, found);
    optimal += found.equals(best) ? 1 : 0;
    leftOut += best.weightLeftOut() > 0 ? 1 : 0;
    delayed += found.startDelay() > 0 ? 1 : 0;
    delayProven += found.startDelay() > 0 && bounds.startDelay() == found.startDelay() ? 1 : 0;
  }

  /** Each bound holds for plans that are as good in the figures before it. */
  private static void assertLevels(PlanBounds bounds, PlanFigures best, PlanFigures found) {
    long[] bound = {
      bounds.weightLeftOut(),
      bounds.handovers(),
      bounds.shortOfSpare(),
      bounds.rhythm(),
      bounds.startDelay()
    };
    long[] optimum = levels(best);
    long[] reached = levels(found);
    for (int level = 0; level < bound.length; level++) {
      assertThat(bound[level]).as("bound of level %s", level).isLessThanOrEqualTo(optimum[level]);
      assertThat(optimum[level]).isLessThanOrEqualTo(reached[level]);
      if (optimum[level] != reached[level]) {
        return;
      }
    }
  }

  private static long[] levels(PlanFigures figures) {
    return new long[] {
      figures.weightLeftOut(),
      figures.handovers(),
      figures.shortOfSpare(),
      figures.rhythm(),
      figures.startDelay()
    };
  }
}
