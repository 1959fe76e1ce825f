package org.cobi.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutiesJobTest {
  private static final Population SMALL = new Population(200, 20);
  private static final Population MIDDLING = new Population(400, 10);

  @TempDir Path directory;

  private List<String> run(Population population, Path output, Optional<String> from)
      throws Exception {
    StreamExecutionEnvironment environment =
        Engine.streaming(uri(directory.resolve("checkpoints")), Duration.ofSeconds(5), from);
    environment.setParallelism(2);
    DutiesJob.writeTo(
        uri(output),
        DutiesJob.duties(DutiesJob.weeks(environment, population), population),
        "duties");
    environment.execute();
    return lines(output);
  }

  private static String uri(Path path) {
    return path.toUri().toString();
  }

  /** Every line of every finished file, sorted. Files that are not finished begin with a dot. */
  private static List<String> lines(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .flatMap(DutiesJobTest::linesOf)
          .sorted()
          .toList();
    }
  }

  private static Stream<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void each_course_has_its_duties() throws Exception {
    List<String> lines = run(SMALL, directory.resolve("output"), Optional.empty());

    assertThat(lines).doesNotContain("refused").doesNotHaveDuplicates();
    assertThat(lines.stream().filter(line -> line.startsWith("E-0 ")))
        .as("completed")
        .anyMatch(line -> line.matches("E-0 raised COBI-PRG-14/\\d+ PRACTITIONER .*"));
    assertThat(lines.stream().filter(line -> line.startsWith("E-7 ")))
        .as("missed, and nobody decided")
        .anyMatch(line -> line.startsWith("E-7 overdue COBI-ATT-"));
    assertThat(lines.stream().filter(line -> line.startsWith("E-8 ")))
        .as("a relapse")
        .anyMatch(line -> line.startsWith("E-8 overdue COBI-REL-"));
  }

  @Test
  void an_episode_that_sleeps_hears_of_a_relapse() throws Exception {
    List<String> lines = run(SMALL, directory.resolve("output"), Optional.empty());

    assertThat(Script.Course.of(194)).isEqualTo(Script.Course.RELAPSED_AFTERWARDS);
    assertThat(lines).anyMatch(line -> line.startsWith("E-194 raised COBI-REL-"));
  }

  @Test
  void what_is_killed_in_the_middle_and_restored_comes_out_the_same_byte_for_byte()
      throws Exception {
    String whole = String.join("\n", run(MIDDLING, directory.resolve("whole"), Optional.empty()));
    Path output = directory.resolve("killed");
    Path checkpoints = directory.resolve("killed-checkpoints");

    assertThat(dyingRun(output, checkpoints)).as("status").isEqualTo(DyingRun.STATUS);
    List<String> before = lines(output);
    List<String> after = run(MIDDLING, output, Optional.of(uri(latest(checkpoints))));

    assertThat(before).as("lines that were certain before it died").isNotEmpty();
    assertThat(before.size()).isLessThan(after.size());
    assertThat(new HashSet<>(after)).hasSameSizeAs(after);
    assertThat(String.join("\n", after)).isEqualTo(whole);
  }

  private static int dyingRun(Path output, Path checkpoints) throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-cp",
            classPath,
            DyingRun.class.getName(),
            uri(output),
            uri(checkpoints),
            Long.toString(MIDDLING.episodes()),
            Integer.toString(MIDDLING.startWeeks()))
        .inheritIO()
        .start()
        .waitFor();
  }

  /** The complete checkpoint with the highest number. */
  private static Path latest(Path checkpoints) throws IOException {
    try (Stream<Path> files = Files.walk(checkpoints)) {
      return files
          .filter(file -> file.endsWith("_metadata"))
          .map(Path::getParent)
          .max(Comparator.comparingInt(DutiesJobTest::number))
          .orElseThrow();
    }
  }

  private static int number(Path checkpoint) {
    return Integer.parseInt(checkpoint.getFileName().toString().replace("chk-", ""));
  }
}
