package org.cobi.benchmarks.contest;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The CPU time of the whole process, all threads together, compilation and garbage collection
 * counted: what other programs on the machine do to the clock on the wall does not matter.
 */
public final class CpuBudget {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double NANOS = 1e9;
  private static final long LOOK_EVERY_MILLIS = 50;

  private final double start;
  private final double seconds;

  /** So many CPU-seconds from now on. */
  public CpuBudget(double seconds) {
    this.start = processSeconds();
    this.seconds = seconds;
  }

  /** The CPU-seconds that this process has used since it began. */
  public static double processSeconds() {
    return SYSTEM.getProcessCpuTime() / NANOS;
  }

  /** The CPU-seconds used so far. */
  public double used() {
    return processSeconds() - start;
  }

  public double left() {
    return seconds - used();
  }

  public double seconds() {
    return seconds;
  }

  public boolean isUsedUp() {
    return left() <= 0;
  }

  /**
   * Calls the action as soon as so many CPU-seconds are used up, and again and again until the
   * thread is interrupted: a solver that has not begun yet does not hear that it should end.
   */
  public Thread whenUsed(double share, Runnable action) {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (true) {
                  Thread.sleep(LOOK_EVERY_MILLIS);
                  if (used() >= share) {
                    action.run();
                  }
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "cpu-budget");
    watch.setDaemon(true);
    watch.start();
    return watch;
  }
}
