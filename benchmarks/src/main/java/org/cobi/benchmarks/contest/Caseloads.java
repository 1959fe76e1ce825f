package org.cobi.benchmarks.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.cobi.json.CaseloadFiles;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;

/** Caseloads as they are named on the command line. */
public final class Caseloads {
  private Caseloads() {}

  /** A file, or a sample such as {@code tight:80:1}: its shape, how many people, its seed. */
  public static Caseload named(String name) throws IOException {
    Path file = Path.of(name);
    if (Files.isRegularFile(file)) {
      try (var in = Files.newInputStream(file)) {
        return CaseloadFiles.read(in).caseload();
      }
    }
    String[] parts = name.split(":", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "a caseload must be a file or SHAPE:PEOPLE:SEED but was " + name);
    }
    SampleShape shape = SampleShape.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    return SampleCaseload.of(shape, Integer.parseInt(parts[1]), Long.parseLong(parts[2]))
        .caseload();
  }
}
