package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.cobi.workflow.JournalEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir Path directory;

  private List<Path> exported(String ending) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void the_bundled_cases_are_written_with_their_schemas() throws IOException {
    Shell.Answer answer = Shell.type("export", "-o", directory.toString());

    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    List<Path> episodes = exported(".episode.json");
    assertThat(episodes).hasSizeGreaterThanOrEqualTo(8);
    assertThat(answer.out()).startsWith(episodes.size() + " episodes are in ");
    for (Path file : episodes) {
      EpisodeDocument episode = Documents.EPISODE.read(Files.readString(file));
      assertThat(episode.snapshotIsTrue()).isTrue();
      assertThat(entriesBeside(file)).isEqualTo(episode.journal().entries());
    }
    for (var document : Documents.ALL) {
      String name = document.schema().name() + "-" + document.schema().version();
      assertThat(directory.resolve("schemas").resolve(name + ".schema.json"))
          .hasContent(document.jsonSchema());
    }
  }

  private static List<JournalEntry> entriesBeside(Path episode) throws IOException {
    String name = episode.getFileName().toString().replace(".episode.json", ".journal.jsonl");
    return Files.readAllLines(episode.resolveSibling(name)).stream()
        .map(Documents.JOURNAL_ENTRY::read)
        .toList();
  }

  @Test
  void no_file_is_named_after_anybody() throws IOException {
    Shell.type("export", "-o", directory.toString());

    assertThat(exported(""))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(file.getFileName().toString())
                    .matches("schemas|episode-\\d+\\.(episode\\.json|journal\\.jsonl)"));
  }

  @Test
  void a_case_that_cannot_be_read_writes_nothing() throws IOException {
    Path broken = Files.writeString(directory.resolve("a.case.jsonl"), "{\n");
    Path output = directory.resolve("output");

    Shell.Answer answer = Shell.type("export", broken.toString(), "-o", output.toString());

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("a.case.jsonl");
    assertThat(output).doesNotExist();
  }
}
