package org.cobi.playground.schedule;

import org.cobi.scheduling.plan.PlanFigures;

/** Shows how far a search is. */
public interface ProgressView extends AutoCloseable {
  /** Shows nothing. */
  ProgressView NONE =
      new ProgressView() {
        @Override
        public void show(double used, PlanFigures figures) {
          // nobody is looking
        }

        @Override
        public void close() {
          // nothing was begun
        }
      };

  /**
   * Shows where it stands.
   *
   * @param used how much of the budget is used, from 0 to 1
   * @param figures how good the plan is by now
   */
  void show(double used, PlanFigures figures);

  @Override
  void close();
}
