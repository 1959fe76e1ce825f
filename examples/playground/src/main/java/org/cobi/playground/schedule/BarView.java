package org.cobi.playground.schedule;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.cobi.scheduling.plan.PlanFigures;

/** A bar on a terminal. It is cleared at the end, so that only results stay. */
public final class BarView implements ProgressView {
  private static final int WIDTH = 79;
  private static final int STEPS = 1000;

  private final ProgressBar bar;

  private BarView(ProgressBar bar) {
    this.bar = bar;
  }

  /** A bar that is drawn there. */
  public static BarView on(PrintStream terminal) {
    return new BarView(
        new ProgressBarBuilder()
            .setTaskName("Planning")
            .setInitialMax(STEPS)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .setMaxRenderedLength(WIDTH)
            .setUnit(" %", STEPS / 100)
            .hideEta()
            .clearDisplayOnFinish()
            .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
            .build());
  }

  @Override
  public void show(double used, PlanFigures figures) {
    bar.stepTo(Math.round(used * STEPS));
    bar.setExtraMessage(
        "left out "
            + figures.weightLeftOut()
            + (", hand-overs " + figures.handovers() + ", rhythm " + figures.rhythm()));
  }

  @Override
  public void close() {
    bar.close();
  }
}
