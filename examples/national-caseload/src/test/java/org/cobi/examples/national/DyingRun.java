package org.cobi.examples.national;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A process that dies in the middle, as if it were killed: no farewell, nothing is closed. */
final class DyingRun {
  static final int STATUS = 137;

  private DyingRun() {}

  /** Arguments: output, checkpoints, episodes, weeks. */
  public static void main(String[] arguments) throws Exception {
    Population population =
        new Population(Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
    StreamExecutionEnvironment environment =
        Engine.streaming(arguments[1], Duration.ofMillis(100), Optional.empty());
    environment.setParallelism(2);
    DutiesJob.writeTo(
        arguments[0],
        DutiesJob.duties(
            DutiesJob.weeks(environment, population)
                .map(new Death(population.weeks() / 5), TypeInformation.of(EpisodeWeek.class))
                .setParallelism(1),
            population),
        "duties");
    environment.execute();
  }

  /**
   * Halts the whole process with the second checkpoint that is complete after so many weeks: the
   * output of the first is certain then.
   */
  private static final class Death
      implements MapFunction<EpisodeWeek, EpisodeWeek>, CheckpointListener {
    private static final long serialVersionUID = 1L;
    private static final long PACE = 5_000_000;
    private final long after;
    private long seen;
    private int complete;

    Death(long after) {
      this.after = after;
    }

    @Override
    public EpisodeWeek map(EpisodeWeek week) {
      seen++;
      if (seen > after) {
        // Gives the checkpoints time to be complete before the weeks are over.
        LockSupport.parkNanos(PACE);
      }
      return week;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
      complete += seen > after ? 1 : 0;
      if (complete == 2) {
        Runtime.getRuntime().halt(STATUS);
      }
    }
  }
}
