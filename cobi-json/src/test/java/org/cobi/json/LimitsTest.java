package org.cobi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The most that is read is read, and one more is refused. */
class LimitsTest {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final String COMMAND = "{\"command\":\"record-consent\",\"on\":\"2018-10-02\"}";

  @Test
  void a_document_of_one_mebibyte() throws IOException {
    String most = COMMAND + " ".repeat(MEBIBYTE - COMMAND.length());
    assertThat(CobiJson.COMMAND.read(most)).isEqualTo(CobiJson.COMMAND.read(COMMAND));
    assertThat(CobiJson.COMMAND.read(new ByteArrayInputStream(most.getBytes(UTF_8))))
        .isEqualTo(CobiJson.COMMAND.read(COMMAND));

    String tooMuch = "line 1, column 1: the document is larger than 1,048,576 bytes";
    assertThat(Refusals.ofCommand(most + " ")).containsExactly(tooMuch);
    assertThat(
            Refusals.of(
                () ->
                    CobiJson.COMMAND.read(new ByteArrayInputStream((most + " ").getBytes(UTF_8)))))
        .containsExactly(tooMuch);
  }

  @Test
  void bytes_are_counted_and_not_characters() {
    String note = "{\"command\":\"record-consent\",\"on\":\"2018-10-02\",\"note\":\"\"}";
    String spaces = " ".repeat(MEBIBYTE - note.length() - 2);
    assertThat(CaseFiles.read(Refusals.HEADER + withNote(note, "é") + spaces).lines()).hasSize(1);
    assertThat(Refusals.ofLine(withNote(note, "é") + spaces + " "))
        .containsExactly("line 2, column 1: the document is larger than 1,048,576 bytes");
  }

  @Test
  void a_line_of_one_mebibyte() {
    String most = COMMAND + " ".repeat(MEBIBYTE - COMMAND.length());
    assertThat(CaseFiles.read(Refusals.HEADER + most).lines()).hasSize(1);
    assertThat(Refusals.ofLine(most + " \n" + COMMAND))
        .containsExactly("line 2, column 1: the document is larger than 1,048,576 bytes");
  }

  @Test
  void a_file_of_sixteen_mebibytes() throws IOException {
    String comment = "#" + " ".repeat(MEBIBYTE - 2) + "\n";
    String comments = comment.repeat(15);
    String file = Refusals.HEADER + COMMAND + "\n" + comments;
    String most = file + "#" + " ".repeat(16 * MEBIBYTE - file.length() - 1);
    assertThat(CaseFiles.read(new ByteArrayInputStream(most.getBytes(UTF_8))).lines()).hasSize(1);

    String tooMuch = "line 1, column 1: the file is larger than 16 MiB";
    assertThat(Refusals.of(() -> CaseFiles.read(most + " "))).containsExactly(tooMuch);
    assertThat(
            Refusals.of(
                () -> CaseFiles.read(new ByteArrayInputStream((most + " ").getBytes(UTF_8)))))
        .containsExactly(tooMuch);
  }

  @Test
  void objects_and_lists_within_one_another() {
    String most = "[".repeat(31) + "]".repeat(31);
    assertThat(expecting(most)).hasSize(1);
    assertThat(Refusals.ofLine(withExpect("[" + most + "]")))
        .containsExactly(
            "line 2, column 87: objects and lists lie deeper than 32 within one another");
    assertThat(Refusals.ofLine("[".repeat(100_000)))
        .containsExactly(
            "line 2, column 33: objects and lists lie deeper than 32 within one another");
  }

  @Test
  void characters_of_a_number() {
    assertThat(expecting("1".repeat(100))).hasSize(1);
    assertThat(expecting("-1." + "1".repeat(97))).hasSize(1);
    assertThat(Refusals.ofLine(withExpect("1".repeat(101))))
        .containsExactly("line 2, column 56: a number is longer than 100 characters");
    assertThat(Refusals.ofLine(withExpect("1".repeat(900_000))))
        .containsExactly("line 2, column 56: a number is longer than 100 characters");
  }

  @Test
  void characters_of_a_text() {
    String tooLong = "line 2, column 56: a text is longer than 65,536 characters";
    assertThat(expecting("\"" + "x".repeat(65_536) + "\"")).hasSize(1);
    assertThat(Refusals.ofLine(withExpect("\"" + "x".repeat(65_537) + "\"")))
        .containsExactly(tooLong);

    String escaped = "\\u0041\\n".repeat(32_768);
    assertThat(expecting("\"" + escaped + "\"")).hasSize(1);
    assertThat(Refusals.ofLine(withExpect("\"" + escaped + "x\""))).containsExactly(tooLong);
  }

  @Test
  void characters_of_a_name() {
    assertThat(expecting("{\"" + "n".repeat(64) + "\" : 1}")).hasSize(1);
    assertThat(Refusals.ofLine(withExpect("{\"" + "n".repeat(65) + "\" : 1}")))
        .containsExactly("line 2, column 57: a name is longer than 64 characters");
  }

  @Test
  void parts_of_a_document() {
    // Two braces, two names with a text each, one more name, and the brackets of the list.
    int others = 2 + 4 + 1 + 2;
    String most = "1,".repeat(50_000 - others - 1) + "1";
    assertThat(expecting("[" + most + "]")).hasSize(1);
    assertThat(Refusals.ofLine(withExpect("[" + most + ",1]")))
        .singleElement()
        .asString()
        .endsWith(": the document has more than 50,000 parts");
  }

  @Test
  void entries_of_an_object_with_names_of_your_own() {
    assertThat(CaseFiles.read(headerWithClosures(1000)).header().calendar().closures())
        .hasSize(1000);
    assertThat(Refusals.of(() -> CaseFiles.read(headerWithClosures(1001))))
        .containsExactly("line 1, /closures: expected at most 1,000 entries, found more");
  }

  private static String headerWithClosures(int days) {
    LocalDate monday = LocalDate.of(2018, 1, 1);
    String closures =
        IntStream.range(0, days)
            .mapToObj(day -> "\"" + monday.plusDays(day) + "\":\"Training day\"")
            .collect(Collectors.joining(","));
    return "{\"schema\":\"cobi-case/1\",\"title\":\"A test\",\"programme\":\"KSS-2018\","
        + ("\"closures\":{" + closures + "}}");
  }

  private static List<CaseLine> expecting(String json) {
    return CaseFiles.read(Refusals.HEADER + withExpect(json)).lines();
  }

  private static String withExpect(String json) {
    return "{\"command\":\"record-consent\",\"on\":\"2018-10-02\",\"expect\":" + json + "}";
  }

  private static String withNote(String line, String note) {
    return line.replace("\"note\":\"\"", "\"note\":\"" + note + "\"");
  }
}
