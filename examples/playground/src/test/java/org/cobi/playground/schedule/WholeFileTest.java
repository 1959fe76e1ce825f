package org.cobi.playground.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path directory;

  @Test
  void it_takes_the_place_of_what_was_there() throws IOException {
    Path file = directory.resolve("plan.json");
    WholeFile.at(file).write(out -> out.append("old"));
    WholeFile.at(file).write(out -> out.append("new"));

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("plan.json");
  }

  @Test
  void a_writing_that_fails_leaves_what_was_there_and_nothing_else() throws IOException {
    Path file = directory.resolve("plan.json");
    Files.writeString(file, "old");

    assertThatThrownBy(
            () ->
                WholeFile.at(file)
                    .write(
                        out -> {
                          out.append("half of the ne");
                          throw new IOException("the disk is full");
                        }))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("plan.json");
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    Path file = directory.resolve("plan.json");
    Files.writeString(file, "old");
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);

    WholeFile.at(link).write(out -> out.append("new"));

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent("new");
  }

  @Test
  void obstacles_are_seen_before() {
    assertThat(WholeFile.at(directory.resolve("plan.json")).obstacle()).isEmpty();
    assertThat(WholeFile.at(Path.of("plan.json")).obstacle()).isEmpty();
    assertThat(WholeFile.at(directory).obstacle()).contains("it is a directory");
    assertThat(WholeFile.at(directory.resolve("no").resolve("plan.json")).obstacle())
        .contains("there is no directory for it");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
