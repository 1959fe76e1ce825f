package org.cobi.playground.schedule;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cobi.scheduling.Workers;

/** Threads that carry out the parts of a search. */
public final class Threads implements Workers, AutoCloseable {
  private final ExecutorService threads;

  private Threads(ExecutorService threads) {
    this.threads = threads;
  }

  /** So many; they do not keep the process alive. */
  public static Threads of(int count) {
    return new Threads(
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "planning");
              thread.setDaemon(true);
              return thread;
            }));
  }

  @Override
  public void run(List<Runnable> tasks) {
    List<? extends Future<?>> running = tasks.stream().map(threads::submit).toList();
    running.forEach(Threads::await);
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a part of the search failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the search was interrupted", interrupted);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
