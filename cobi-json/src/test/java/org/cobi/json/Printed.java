package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that the code prints and a test compares. With {@code -Dcobi.print=true} the test writes
 * them first: {@code ./mvnw -pl cobi-json -am test -Dcobi.print=true}.
 */
final class Printed {
  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

  private Printed() {}

  /** A file of this module. */
  static Path file(String path) {
    return MODULE.resolve(path);
  }

  /** Whether the files are being written. */
  static boolean isPrinting() {
    return Boolean.getBoolean("cobi.print");
  }

  /** Makes sure that the file says what the code prints. */
  static void same(String path, String printed) throws IOException {
    Path file = file(path);
    if (isPrinting()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, printed);
    }
    assertThat(file).as("printed by the code; -Dcobi.print=true writes it").exists();
    assertThat(Files.readString(file))
        .as("%s is printed by the code; -Dcobi.print=true writes it", path)
        .isEqualTo(printed);
  }
}
