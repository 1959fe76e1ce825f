package org.cobi.examples.national;

import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** How the engine is set up. On a cluster its own configuration comes first. */
final class Engine {

  private Engine() {}

  /**
   * For a stream that can be taken up again.
   *
   * @param checkpoints where checkpoints are kept
   * @param every how often one is taken
   * @param from a checkpoint from which to go on
   */
  static StreamExecutionEnvironment streaming(
      String checkpoints, Duration every, Optional<String> from) {
    Configuration settings = settings();
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, every);
    settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints);
    settings.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    from.ifPresent(path -> settings.set(StateRecoveryOptions.SAVEPOINT_PATH, path));
    return environment(settings);
  }

  /** For a finite question. */
  static StreamExecutionEnvironment batch() {
    StreamExecutionEnvironment environment = environment(settings());
    environment.setRuntimeMode(RuntimeExecutionMode.BATCH);
    return environment;
  }

  private static Configuration settings() {
    Configuration settings = new Configuration();
    // A type that would need Kryo is refused instead of slow.
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(PipelineOptions.OBJECT_REUSE, true);
    return settings;
  }

  private static StreamExecutionEnvironment environment(Configuration settings) {
    return StreamExecutionEnvironment.getExecutionEnvironment(settings);
  }
}
