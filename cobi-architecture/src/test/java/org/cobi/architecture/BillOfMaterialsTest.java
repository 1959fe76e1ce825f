package org.cobi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever imports cobi-bom gets every module that is published, and nothing else. */
class BillOfMaterialsTest {
  private static final Pattern MODULE = Pattern.compile("<module>(cobi-[a-z0-9-]+)</module>");
  private static final Pattern MANAGED =
      Pattern.compile(
          "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>");
  private static final String NOT_PUBLISHED = "<maven.deploy.skip>true</maven.deploy.skip>";
  private static final String BOM = "cobi-bom";

  @Test
  void it_pins_every_published_module_and_nothing_else() throws IOException {
    String managed =
        text(BOM).split("<dependencyManagement>", 2)[1].split("</dependencyManagement>", 2)[0];
    List<String> pinned =
        MANAGED
            .matcher(managed)
            .results()
            .map(found -> found.group(1) + ":" + found.group(2))
            .toList();
    assertThat(pinned)
        .containsExactlyInAnyOrderElementsOf(
            published().stream().map(module -> "org.cobi:" + module).toList());
    assertThat(managed.split("<version>\\$\\{project.version}</version>", -1))
        .as("every version is the bill's own")
        .hasSize(pinned.size() + 1);
  }

  private static List<String> published() throws IOException {
    List<String> modules =
        MODULE
            .matcher(Files.readString(root().resolve("pom.xml")).split("<profiles>", 2)[0])
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(modules).contains("cobi-model", BOM);
    return modules.stream()
        .filter(module -> !module.equals(BOM))
        .filter(module -> !text(module).contains(NOT_PUBLISHED))
        .toList();
  }

  private static String text(String module) {
    try {
      return Files.readString(root().resolve(module).resolve("pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path here = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    return here.endsWith("cobi-architecture") ? here.resolve("..").normalize() : here;
  }
}
