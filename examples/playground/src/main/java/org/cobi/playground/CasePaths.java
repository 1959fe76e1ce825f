package org.cobi.playground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.playground.run.BothSides;
import org.cobi.playground.run.CaseReader;

/** The case files that somebody names. */
final class CasePaths {
  private static final String ENDING = ".case.jsonl";

  private CasePaths() {}

  /** The cases of some files and directories; everything that is wrong goes to the problems. */
  static List<BothSides> read(List<Path> paths, List<String> problems) throws IOException {
    List<BothSides> cases = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : files(path, problems)) {
        read(file, problems, cases);
      }
    }
    return cases;
  }

  private static List<Path> files(Path path, List<String> problems) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      List<Path> files = inside.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
      if (files.isEmpty()) {
        problems.add(path + ": there is no *" + ENDING + " in this directory");
      }
      return files;
    }
  }

  private static void read(Path file, List<String> problems, List<BothSides> cases)
      throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      problems.add(file + ": there is no such file, or it cannot be read");
      return;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      CaseReader.read(file.toString(), bytes, problems).ifPresent(cases::add);
    }
  }
}
