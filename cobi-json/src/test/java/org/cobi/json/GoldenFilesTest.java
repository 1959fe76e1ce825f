package org.cobi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents as each version wrote them. They are never edited: what was stored once must stay
 * readable. A new version gets files of its own, in a folder of its own.
 */
class GoldenFilesTest {
  private static final String FOLDER = "src/test/resources/org/cobi/json/golden";
  private static final String SUMS = FOLDER + "/SHA256SUMS";

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Printed.file(FOLDER))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void nothing_was_edited_taken_away_or_left_out_of_the_list() throws Exception {
    List<String> sums = new ArrayList<>();
    for (Path file : files()) {
      sums.add(sha256(file) + "  " + Printed.file(FOLDER).relativize(file));
    }
    assertThat(sums).hasSizeGreaterThanOrEqualTo(30);
    assertThat(Files.readAllLines(Printed.file(SUMS)))
        .as("golden files are never edited; a new one gets a line of its own")
        .containsExactlyElementsOf(sums);
  }

  @Test
  void every_version_of_every_document_has_some() throws IOException {
    List<String> folders =
        files().stream().map(file -> nameAndVersionOf(file).toString()).distinct().toList();
    for (DocumentType<?> document : Fixtures.documents()) {
      for (int version = 1; version <= document.schema().version(); version++) {
        assertThat(folders).contains(document.schema().name() + "/" + version);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void what_was_written_then_is_read_now(Path file) throws IOException {
    String text = Files.readString(file).strip();
    DocumentType<?> document = documentOf(file);
    if (text.startsWith("{\"" + document.header() + "\":\"" + document.schema() + "\"")) {
      assertThat(rewritten(document, text)).isEqualTo(text);
    } else {
      assertThat(document.read(text)).isNotNull();
    }
  }

  private static <T> String rewritten(DocumentType<T> document, String text) {
    return document.write(document.read(text));
  }

  /** The two folders above a file: the name of its document and the version. */
  private static Path nameAndVersionOf(Path file) {
    return Printed.file(FOLDER).relativize(file).subpath(0, 2);
  }

  private static DocumentType<?> documentOf(Path file) {
    String name = nameAndVersionOf(file).getName(0).toString();
    return Fixtures.documents().stream()
        .filter(document -> document.schema().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  /**
   * Writes the first golden files of documents that have none: {@code -Dcobi.print=true}. It never
   * touches a file that is there.
   */
  @Test
  void a_new_document_can_be_given_its_first_files() throws Exception {
    if (!Printed.isPrinting()) {
      return;
    }
    List<Object> values = Fixtures.ofWalks(4);
    values.addAll(Fixtures.others());
    for (DocumentType<?> document : Fixtures.documents()) {
      Path folder =
          Printed.file(FOLDER)
              .resolve(document.schema().name())
              .resolve(Integer.toString(document.schema().version()));
      if (!Files.exists(folder)) {
        Files.createDirectories(folder);
        write(document, values, folder);
      }
    }
    List<String> sums = new ArrayList<>();
    for (Path file : files()) {
      sums.add(sha256(file) + "  " + Printed.file(FOLDER).relativize(file));
    }
    Files.write(Printed.file(SUMS), sums, UTF_8);
  }

  private static <T> void write(DocumentType<T> document, List<Object> values, Path folder)
      throws IOException {
    List<T> some =
        values.stream().filter(document.type()::isInstance).map(document.type()::cast).toList();
    int step = Math.max(1, some.size() / 8);
    for (int index = 0, number = 1; index < some.size(); index += step, number++) {
      Files.writeString(
          folder.resolve(number + ".json"), document.write(some.get(index)) + "\n", UTF_8);
    }
  }
}
