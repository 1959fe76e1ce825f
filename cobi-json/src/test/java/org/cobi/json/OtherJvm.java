package org.cobi.json;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a main class of the tests in a Java of its own, to see with how little memory it lives. */
final class OtherJvm {

  private OtherJvm() {}

  /** What it prints, its errors included; fails if it does not end well. */
  static List<String> run(List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(main), main.getName()));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status != 0) {
        throw new AssertionError("ended with status " + status + ": " + printed);
      }
      return printed.lines().toList();
    } catch (IOException broken) {
      throw new AssertionError("no other Java", broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", interrupted);
    }
  }

  /** Everything that this Java runs on, as a class path, and the tests themselves. */
  private static String classPath(Class<?> main) {
    return Stream.of(
            rootOf(main),
            rootOf(CobiJson.class),
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path", ""))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String rootOf(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    String url =
        Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class")).toString();
    return Path.of(URI.create(url.substring(0, url.length() - file.length()))).toString();
  }
}
