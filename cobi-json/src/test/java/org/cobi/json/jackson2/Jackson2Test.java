package org.cobi.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.TreeBuilder;
import org.junit.jupiter.api.Test;

/** The second fence: what the parser refuses when nobody has looked before. */
class Jackson2Test {
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", "")).resolve("src/main/java/org");

  @Test
  void its_own_limits_are_said_in_our_words() {
    String words = "a part of the document is too long or too deep";
    assertThat(problemsOf("[".repeat(33))).containsExactly(words);
    assertThat(problemsOf("[" + "1".repeat(101) + "]")).containsExactly(words);
    assertThat(problemsOf("[\"" + "x".repeat(65_537) + "\"]")).containsExactly(words);
    assertThat(problemsOf("[".repeat(32) + "]".repeat(32))).isEmpty();
    assertThat(problemsOf("[" + "1".repeat(100) + "]")).isEmpty();
    assertThat(problemsOf("[\"" + "x".repeat(65_536) + "\"]")).isEmpty();
  }

  private static List<String> problemsOf(String json) {
    Problems problems = new Problems();
    Jackson2.INSTANCE.read(json, new TreeBuilder(1, name -> false, problems), problems);
    return problems.kept().stream().map(JsonProblem::words).toList();
  }

  @Test
  void everything_that_can_be_written() {
    String text =
        Jackson2.INSTANCE.write(
            sink -> {
              sink.startObject();
              sink.name("a");
              sink.startList();
              sink.text("é \" \\ \n \u0001 \u2028 \uD83D\uDE00");
              sink.number("-1.5e3");
              sink.truth(true);
              sink.nothing();
              sink.endList();
              sink.endObject();
            });
    assertThat(text)
        .isEqualTo("{\"a\":[\"é \\\" \\\\ \\n \\u0001 \u2028 \uD83D\uDE00\",-1.5e3,true,null]}");
  }

  @Test
  void half_of_a_surrogate_pair_is_not_written() {
    String message = "a text must consist of whole characters but has half of a surrogate pair";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jackson2.INSTANCE.write(sink -> sink.text("\uD83D")))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Jackson2.INSTANCE.write(
                    sink -> {
                      sink.startObject();
                      sink.name("\uDE00");
                    }))
        .withMessage(message);
  }

  @Test
  void only_the_modules_and_what_stands_behind_them_know_of_jackson() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> knowing =
          files
              .filter(Files::isRegularFile)
              .filter(Jackson2Test::namesJackson)
              .map(file -> SOURCES.relativize(file).toString())
              .toList();
      assertThat(knowing)
          .hasSizeGreaterThan(5)
          .allMatch(
              file ->
                  file.endsWith("json/CobiModule.java")
                      || file.endsWith("json/HardenedMapper.java")
                      || file.contains("jackson2")
                      || file.contains("jackson3"));
    }
  }

  private static boolean namesJackson(Path file) {
    try {
      String text = Files.readString(file);
      return text.contains("import com.fasterxml") || text.contains("import tools.jackson");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
