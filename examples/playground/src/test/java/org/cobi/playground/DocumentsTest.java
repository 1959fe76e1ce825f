package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The printed documents: print them anew after a change of a rule or of the lifecycle. */
class DocumentsTest {
  private static final Path DOCUMENTS = Path.of("../../docs");

  @Test
  void the_list_of_rules_is_the_one_that_is_printed() throws IOException {
    assertThat(Files.readString(DOCUMENTS.resolve("rules.md")))
        .as("./cobi rules --markdown > docs/rules.md")
        .isEqualToNormalizingNewlines(Shell.type("rules", "--markdown").out());
  }

  @Test
  void the_lifecycle_is_the_one_that_is_printed() throws IOException {
    assertThat(Files.readString(DOCUMENTS.resolve("lifecycle.md")))
        .as("./cobi diagram --markdown > docs/lifecycle.md")
        .isEqualToNormalizingNewlines(Shell.type("diagram", "--markdown").out());
  }

  @Test
  void the_step_in_the_readme_is_a_step_of_the_demo() throws IOException {
    String readme = Files.readString(DOCUMENTS.resolve("../README.md"));
    String mark = "<!-- first-screen -->\n```\n";
    assertThat(readme).contains(mark);
    String rest = readme.substring(readme.indexOf(mark) + mark.length());
    String step = rest.substring(0, rest.indexOf("```"));

    assertThat(step.lines().count()).isGreaterThan(10);
    assertThat(Shell.type("demo").out()).contains(step);
  }
}
