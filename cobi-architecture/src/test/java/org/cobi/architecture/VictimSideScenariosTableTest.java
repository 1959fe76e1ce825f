package org.cobi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cobi.workflow.ProgrammeWorkflow;
import org.junit.jupiter.api.Test;

/**
 * Every rule that keeps a victim safe has the scenario that it refuses, and the one at its edge.
 */
class VictimSideScenariosTableTest {
  private static final Pattern RULE = Pattern.compile("COBI-(VIC|DAT)-\\d\\d|COBI-(SCH|REL)-0[89]");
  private static final Pattern ROW =
      Pattern.compile("\\| (COBI-[A-Z]{3}-\\d\\d) \\| `(\\w+)\\.(\\w+)` \\| `(\\w+)\\.(\\w+)` \\|");
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();

  @Test
  void the_table_has_exactly_the_rules_of_the_catalogue() throws IOException {
    Set<String> rules = new TreeSet<>();
    ProgrammeWorkflow.catalogue().stream()
        .map(rule -> rule.id().value())
        .filter(id -> RULE.matcher(id).matches())
        .forEach(rules::add);

    assertThat(rules).hasSize(13);
    assertThat(rows()).extracting(row -> row.group(1)).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void each_scenario_exists_and_asserts_something() throws IOException {
    assertThat(rows()).isNotEmpty();
    for (MatchResult row : rows()) {
      assertThat(bodyOf(row.group(2), row.group(3)))
          .containsPattern("assertThat|refused|accepted|raises");
      assertThat(bodyOf(row.group(4), row.group(5)))
          .containsPattern("assertThat|refused|accepted|raises");
      assertThat(row.group(3)).isNotEqualTo(row.group(5));
      assertThat(sourceOf(row.group(2)))
          .as("%s speaks of %s", row.group(2), row.group(1))
          .contains(row.group(1).substring("COBI-".length(), "COBI-VIC".length()));
    }
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(ROOT.resolve("docs/victim-side-scenarios.md")))
        .results()
        .toList();
  }

  /** From its name to the end of the method. */
  private static String bodyOf(String test, String scenario) throws IOException {
    String source = sourceOf(test);
    int begin = source.indexOf("void " + scenario + "(");
    assertThat(begin).as("%s.%s", test, scenario).isPositive();
    assertThat(source.substring(Math.max(0, begin - 400), begin))
        .as("%s.%s is run", test, scenario)
        .containsPattern("@(Test|ParameterizedTest)[^}]*$");
    return source.substring(begin, source.indexOf("\n  }\n", begin));
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
