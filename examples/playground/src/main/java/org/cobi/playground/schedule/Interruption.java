package org.cobi.playground.schedule;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a search is running: it stops at the end of its slice, and the process waits until
 * the best plan so far is written.
 */
public final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean asked;

  private Interruption() {
    hook = new Thread(this::waitForThePlan, "interruption");
  }

  /** Listens from now on. */
  public static Interruption listen() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether somebody asked to stop. */
  public boolean isAsked() {
    return asked;
  }

  private void waitForThePlan() {
    asked = true;
    try {
      if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("cobi: the plan could not be written in time");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything is written: the process may end. */
  @Override
  public void close() {
    written.countDown();
    if (!asked) {
      removeHook();
    }
  }

  private void removeHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the process is ending at this very moment, and need not wait
      return;
    }
  }
}
