package org.cobi.examples.national;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The command line: replays an invented national caseload, or asks what if. */
public final class NationalCaseload {
  private static final String USAGE =
      """
      national-caseload --output DIRECTORY [--episodes 10000] [--weeks 100] [--parallelism 2]
          [--checkpoints DIRECTORY] [--every SECONDS] [--from CHECKPOINT]   the duties of everybody
          [--what-if DEFINITION]   what would differ under a changed definition
      """;

  private final Map<String, String> options;

  private NationalCaseload(Map<String, String> options) {
    this.options = options;
  }

  /** Runs the job that the arguments ask for. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> options = new HashMap<>();
    for (int index = 0; index + 1 < arguments.length; index += 2) {
      options.put(arguments[index], arguments[index + 1]);
    }
    if (arguments.length % 2 != 0 || !options.containsKey("--output")) {
      System.err.print(USAGE);
      System.exit(2);
    }
    new NationalCaseload(options).run();
  }

  private void run() throws Exception {
    long begin = System.nanoTime();
    Population population =
        new Population(
            Long.parseLong(options.getOrDefault("--episodes", "10000")),
            Integer.parseInt(options.getOrDefault("--weeks", "100")));
    String output = uri(options.getOrDefault("--output", ""));
    if (options.containsKey("--what-if")) {
      whatIf(population, output);
    } else {
      duties(population, output);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    System.out.printf(
        "%d episodes in %d s; most heap in use %d MiB of %d MiB%n",
        population.perWeek() * population.startWeeks(),
        took.toSeconds(),
        mostHeap() >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private void duties(Population population, String output) throws Exception {
    String checkpoints =
        options.getOrDefault("--checkpoints", options.get("--output") + "-checkpoints");
    Duration every = Duration.ofSeconds(Long.parseLong(options.getOrDefault("--every", "60")));
    StreamExecutionEnvironment environment =
        Engine.streaming(
            uri(checkpoints), every, Optional.ofNullable(options.get("--from")).map(this::uri));
    environment.setParallelism(parallelism());
    DutiesJob.writeTo(
        output, DutiesJob.duties(DutiesJob.weeks(environment, population), population), "duties");
    environment.execute("duties");
  }

  private void whatIf(Population population, String output) throws Exception {
    StreamExecutionEnvironment environment = Engine.batch();
    environment.setParallelism(parallelism());
    String definition = Files.readString(Path.of(options.getOrDefault("--what-if", "")));
    WhatIfJob.run(environment, population, definition, output)
        .forEach((kind, count) -> System.out.printf("%,10d %s%n", count, kind));
  }

  private int parallelism() {
    return Integer.parseInt(options.getOrDefault("--parallelism", "2"));
  }

  private String uri(String place) {
    return place.contains("://") ? place : Path.of(place).toAbsolutePath().toUri().toString();
  }

  private static long mostHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
