package org.cobi.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers send that is not JSON, or not what it seems, is refused in few words. */
class HostileInputTest {
  private static final String COMMAND = "{\"command\":\"record-consent\",\"on\":\"2018-10-02\"}";
  private static final String BROKEN =
      "not well-formed JSON; a comma, bracket or quotation mark may be missing or too many";
  private static final String MARK =
      "the document begins with a byte-order mark; it must be UTF-8 without one";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "+1",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "0x10",
        "1_000",
        "1f",
        "'text'",
        "text",
        "True",
        "nul",
        "undefined",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "{\"a\" 1}",
        "{\"a\"}",
        "{1:2}",
        "// words\n1",
        "/* words */ 1",
        "# words\n1",
        "\"a\\x\"",
        "\"a\\u12\"",
        "\"a\tb\"",
        "\"a\u0000b\"",
        "[1}",
        "{\"a\":1]"
      })
  void what_only_looks_like_json(String json) {
    List<String> refusal = Refusals.of(() -> CobiJson.ORDER.read(json));
    assertThat(refusal).singleElement().asString().endsWith(": " + BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1,", "[\"a", "[\"a\\", "[-"})
  void what_ends_too_early(String json) {
    List<String> refusal = Refusals.of(() -> CobiJson.ORDER.read(json));
    assertThat(refusal)
        .singleElement()
        .asString()
        .endsWith(": the document ends before it is complete");
  }

  @ParameterizedTest
  @ValueSource(strings = {"}", "]", ",", "1", "\"a\"", "null", COMMAND, "x", "#"})
  void what_goes_on_after_the_end(String more) {
    assertThat(Refusals.ofCommand(COMMAND + " " + more))
        .containsExactly("line 1, column 48: something follows the end of the document");
  }

  @Test
  void bytes_that_are_not_utf_8() {
    byte[] latin = "{\"title\":\"caf\u00e9\"}".getBytes(ISO_8859_1);
    assertThat(refusalOf(latin)).containsExactly("line 1, column 14: the bytes are not UTF-8");
    assertThat(refusalOf(bytes(0xC0, 0xAF)))
        .as("a slash in two bytes")
        .containsExactly("line 1, column 1: the bytes are not UTF-8");
    assertThat(refusalOf(bytes('\n', '"', 0xED, 0xA0, 0x80)))
        .as("half of a surrogate pair in three bytes")
        .containsExactly("line 2, column 2: the bytes are not UTF-8");
    assertThat(refusalOf(bytes('"', 0xF0, 0x9F)))
        .as("the first half of a character")
        .containsExactly("line 1, column 2: the bytes are not UTF-8");
    assertThat(refusalOf(bytes(0xFF, 0xFE)))
        .containsExactly("line 1, column 1: the bytes are not UTF-8");
    assertThat(refusalOf(COMMAND.getBytes(UTF_16LE))).singleElement().asString().endsWith(BROKEN);
  }

  @Test
  void bytes_of_one_line_that_are_not_utf_8_do_not_hide_the_problems_of_others() {
    byte[] start = (Refusals.HEADER + "# caf").getBytes(UTF_8);
    byte[] end = "\n{\"command\":\"record-consent\"}\n".getBytes(UTF_8);
    byte[] file = new byte[start.length + 1 + end.length];
    System.arraycopy(start, 0, file, 0, start.length);
    file[start.length] = (byte) 0xE9;
    System.arraycopy(end, 0, file, start.length + 1, end.length);
    assertThat(Refusals.of(() -> CaseFiles.read(new ByteArrayInputStream(file))))
        .containsExactly(
            "line 2, column 6: the bytes are not UTF-8",
            "line 3, /on: expected a day such as 2018-10-02, found nothing");
  }

  @Test
  void a_byte_order_mark() {
    assertThat(Refusals.ofCommand("\uFEFF" + COMMAND)).containsExactly("line 1, column 1: " + MARK);
    assertThat(refusalOf(("\uFEFF" + COMMAND).getBytes(UTF_8)))
        .containsExactly("line 1, column 1: " + MARK);
    assertThat(Refusals.of(() -> CaseFiles.read("\uFEFF# words\n" + Refusals.HEADER)))
        .containsExactly("line 1, column 1: " + MARK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "\\ud83d", "\\uDE00", "\\ude00\\ud83d", "\uD83Dx"})
  void half_of_a_surrogate_pair(String half) {
    String words = "half of a surrogate pair is no character";
    assertThat(Refusals.ofLine("{\"command\":\"record-consent\",\"on\":\"" + half + "\"}"))
        .containsExactly("line 2, /on: " + words);
    assertThat(
            Refusals.ofLine(
                "{\"command\":\"record-consent\",\"on\":\"2018-10-02\",\"" + half + "\":1}"))
        .as("refusal of such a name, by us or by the parser")
        .singleElement()
        .asString()
        .startsWith("line 2, column ");
  }

  @Test
  void a_whole_surrogate_pair_is_a_character() {
    CaseFile file =
        CaseFiles.read(
            Refusals.HEADER
                + "{\"command\":\"record-consent\",\"on\":\"2018-10-02\","
                + "\"note\":\"\uD83D\uDE00 \\ud83d\\ude00\"}");
    assertThat(file.lines().get(0).note()).contains("\uD83D\uDE00 \uD83D\uDE00");
  }

  @Test
  void a_name_that_is_there_twice_in_different_spellings() {
    assertThat(
            Refusals.ofLine(
                "{\"command\":\"record-consent\",\"on\":\"2018-10-02\",\"\\u006fn\":\"2018-10-03\"}"))
        .containsExactly("line 2, /on: the property is there twice");
  }

  @Test
  void names_that_are_there_twice_within_what_nobody_reads() {
    assertThat(
            Refusals.ofLine(
                "{\"command\":\"record-consent\",\"on\":\"2018-10-02\","
                    + "\"expect\":{\"a\":1,\"a\":2}}"))
        .containsExactly("line 2, column 63, /expect/?: the property is there twice");
  }

  @Test
  void names_of_classes_mean_nothing() {
    assertThat(
            Refusals.ofCommand(
                "{\"@class\":\"javax.naming.InitialContext\",\"command\":\"java.lang.Object\"}"))
        .singleElement()
        .asString()
        .startsWith("line 1, /command: expected the name of a command, found another text")
        .doesNotContain("java");
  }

  private static List<String> refusalOf(byte[] bytes) {
    return Refusals.of(() -> CobiJson.COMMAND.read(new ByteArrayInputStream(bytes)));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int index = 0; index < values.length; index++) {
      bytes[index] = (byte) values[index];
    }
    return bytes;
  }
}
