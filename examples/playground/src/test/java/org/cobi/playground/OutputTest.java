package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  private static final String ESCAPE = "\u001B";
  private static final Pattern PARTICIPANT = Pattern.compile("\"participant\": ?\"([^\"]+)\"");

  @TempDir Path directory;

  /** Everything that the playground says in words. */
  private static Stream<String> pages() {
    return Stream.of(
            List.of("demo", "--all"),
            List.of("demo"),
            List.of("rules"),
            List.of("programmes"),
            List.of("--help"),
            List.of("run", "--help"),
            List.of("demo", "--help"),
            List.of("rules", "--help"),
            List.of("schedule", "--help"),
            List.of("diagram", "--help"),
            List.of("programmes", "--help"),
            List.<String>of())
        .map(arguments -> Shell.type(arguments.toArray(String[]::new)).out());
  }

  @Test
  void nothing_is_wider_than_eighty_columns() {
    List<String> lines = pages().flatMap(String::lines).toList();

    assertThat(lines).hasSizeGreaterThan(2000);
    assertThat(lines).allMatch(line -> line.length() <= 80);
  }

  @Test
  void no_line_ends_in_blanks() {
    assertThat(pages().flatMap(String::lines)).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void nothing_is_coloured_without_a_terminal() {
    assertThat(pages()).hasSize(12).noneMatch(page -> page.contains(ESCAPE));
  }

  @Test
  void colour_on_request_changes_no_word() {
    String coloured = Shell.type("demo", "--all", "--colour", "always").out();

    assertThat(coloured).contains(ESCAPE);
    assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9]+m", ""))
        .isEqualTo(Shell.type("demo", "--all").out());
  }

  @Test
  void no_participant_is_ever_named() throws IOException {
    List<String> participants = participants();
    List<String> said =
        Stream.concat(
                pages(),
                Stream.of(
                    json(),
                    json("--audience", "participant"),
                    json("--audience", "practitioner"),
                    json("--audience", "victim-side-worker"),
                    Shell.type("rules", "--json").out()))
            .toList();

    assertThat(participants).hasSizeGreaterThan(7).contains("X210018");
    assertThat(said).noneMatch(page -> participants.stream().anyMatch(page::contains));
  }

  private String json(String... more) throws IOException {
    for (String file : BundledCases.FILES) {
      try (InputStream bytes = BundledCases.open(file)) {
        Files.copy(bytes, directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    List<String> arguments = new ArrayList<>(List.of("run", "--json", directory.toString()));
    arguments.addAll(List.of(more));
    return Shell.type(arguments.toArray(String[]::new)).out();
  }

  private static List<String> participants() throws IOException {
    StringBuilder files = new StringBuilder();
    for (String file : BundledCases.FILES) {
      try (InputStream bytes = BundledCases.open(file)) {
        files.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return PARTICIPANT.matcher(files).results().map(found -> found.group(1)).distinct().toList();
  }
}
