package org.cobi.examples.national;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * The job: weeks of episodes in the order of time, one key for each episode, duties out. Every line
 * of the output comes exactly once, whatever dies on the way.
 */
final class DutiesJob {

  private DutiesJob() {}

  /** The weeks of a population, with their time. The source knows after a crash where it was. */
  static DataStream<EpisodeWeek> weeks(
      StreamExecutionEnvironment environment, Population population) {
    return environment
        .fromSequence(0, population.weeks() - 1)
        .setParallelism(1)
        .map(population::at, TypeInformation.of(EpisodeWeek.class))
        .setParallelism(1)
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<EpisodeWeek>forMonotonousTimestamps()
                .withTimestampAssigner((week, before) -> population.beginOf(week).toEpochMilli()))
        .setParallelism(1);
  }

  /** What the weeks lead to. */
  static DataStream<String> duties(DataStream<EpisodeWeek> weeks, Population population) {
    return weeks
        .keyBy(EpisodeWeek::episode)
        .process(new EpisodeFunction(population))
        .name("episodes")
        .uid("episodes");
  }

  /** Files that appear only when a checkpoint has made them certain. */
  static void writeTo(String directory, DataStream<String> lines, String name) {
    FileSink<String> files =
        FileSink.forRowFormat(new Path(directory), new SimpleStringEncoder<String>("UTF-8"))
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .build();
    lines.sinkTo(files).name(name).uid(name);
  }
}
