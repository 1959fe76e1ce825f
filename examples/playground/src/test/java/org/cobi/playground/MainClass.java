package org.cobi.playground;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the main class in a process of its own, as the launcher does. */
final class MainClass {

  private MainClass() {}

  /** What the process left behind, byte by byte. */
  record Left(int status, List<Byte> out, List<Byte> err) {}

  static Left run(Path directory, String... arguments) throws IOException, InterruptedException {
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                everything(),
                Playground.class.getName()));
    command.addAll(Arrays.asList(arguments));
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Left(status, bytes(out), bytes(err));
  }

  private static String everything() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(System::getProperty)
        .filter(path -> path != null && !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Byte> bytes(Path file) throws IOException {
    List<Byte> bytes = new ArrayList<>();
    for (byte each : Files.readAllBytes(file)) {
      bytes.add(each);
    }
    return bytes;
  }
}
