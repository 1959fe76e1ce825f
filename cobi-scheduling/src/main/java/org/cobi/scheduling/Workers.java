package org.cobi.scheduling;

import java.util.List;

/**
 * Whoever carries out parts of a search side by side: a host's threads. The scheduler has none of
 * its own, and its plans do not depend on how many there are.
 */
@FunctionalInterface
public interface Workers {

  /** One after the other, on the caller's own thread. */
  Workers CALLER = tasks -> tasks.forEach(Runnable::run);

  /**
   * Runs every task, in any order and on any threads, and returns when all have ended. What one of
   * them throws must be thrown.
   */
  void run(List<Runnable> tasks);
}
