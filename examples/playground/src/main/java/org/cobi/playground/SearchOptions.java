package org.cobi.playground;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.cobi.playground.page.Colour;
import org.cobi.playground.schedule.BarView;
import org.cobi.playground.schedule.ProgressView;
import org.cobi.playground.schedule.SearchBudget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a search may take, and how it shows that it is working. */
final class SearchOptions {
  private static final int MOST_THREADS = 256;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long to search. Default: 10, unless --iterations is given.")
  private @Nullable Integer seconds;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      description =
          "How many moves to try, rounded up to a whole round. Without --seconds, the plan is then"
              + " the same on every machine and with any number of threads.")
  private @Nullable Long iterations;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another number finds another of several plans. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to use. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress. None is shown either where there is no terminal.")
  private boolean quiet;

  /** What is wrong with them, if anything. */
  Optional<String> misuse() {
    if (seconds != null && seconds < 0) {
      return Optional.of("--seconds must not be negative");
    }
    if (iterations != null && iterations < 0) {
      return Optional.of("--iterations must not be negative");
    }
    return threads < 1 || threads > MOST_THREADS
        ? Optional.of("--threads must be from 1 to " + MOST_THREADS)
        : Optional.empty();
  }

  SearchBudget budget() {
    return SearchBudget.of(
        Optional.ofNullable(seconds).map(Duration::ofSeconds),
        iterations == null ? OptionalLong.empty() : OptionalLong.of(iterations));
  }

  long seed() {
    return seed;
  }

  int threads() {
    return threads;
  }

  ProgressView progress() {
    return quiet || !Colour.hasTerminal() ? ProgressView.NONE : BarView.on(System.err);
  }
}
