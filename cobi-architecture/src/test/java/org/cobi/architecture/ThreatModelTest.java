package org.cobi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model promises nothing that no test holds. */
class ThreatModelTest {
  private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)\\.([a-z0-9_]+)`");
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();

  @Test
  void every_test_that_the_threat_model_names_exists() throws IOException {
    List<MatchResult> named =
        TEST.matcher(Files.readString(ROOT.resolve("docs/threat-model.md"))).results().toList();
    assertThat(named).hasSizeGreaterThan(12);

    for (MatchResult test : named) {
      assertThat(sourceOf(test.group(1)))
          .as("source of %s", test.group(1))
          .contains("void " + test.group(2) + "(");
    }
  }

  private static String sourceOf(String test) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      Path source =
          files
              .filter(file -> file.endsWith(test + ".java"))
              .filter(file -> file.toString().contains("src/test"))
              .findFirst()
              .orElseThrow();
      return Files.readString(source);
    }
  }
}
