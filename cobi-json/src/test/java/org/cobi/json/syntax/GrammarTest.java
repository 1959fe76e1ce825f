package org.cobi.json.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.json.syntax.Syntaxes.rawBytes;

import java.util.Arrays;
import java.util.List;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All of JSON is read, and nothing else, whichever library cuts the text into tokens. */
class GrammarTest {
  private static final String ALL = "org.cobi.json.syntax.Syntaxes#all";

  @ParameterizedTest
  @MethodSource(ALL)
  void everything_that_is_json_is_read(JsonSyntax syntax) {
    assertThat(Grammar.IS_JSON)
        .hasSizeGreaterThan(70)
        .allSatisfy(text -> assertThat(problems(syntax, text.getBytes(UTF_8))).isEmpty());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void what_was_read_is_written_again_and_read_again(JsonSyntax syntax) {
    assertThat(Grammar.IS_JSON)
        .allSatisfy(
            text -> {
              var tree = Syntaxes.treeOf(syntax, text.getBytes(UTF_8));
              String written = syntax.write(tree::writeTo);
              assertThat(Syntaxes.treeOf(syntax, written.getBytes(UTF_8))).isEqualTo(tree);
            });
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everything_else_is_refused(JsonSyntax syntax) {
    assertThat(Grammar.IS_NOT_JSON)
        .hasSizeGreaterThan(180)
        .allSatisfy(text -> assertThat(problems(syntax, rawBytes(text))).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void what_the_standard_leaves_to_us(JsonSyntax syntax) {
    assertThat(Grammar.LEFT_TO_US_AND_READ)
        .allSatisfy(text -> assertThat(problems(syntax, rawBytes(text))).isEmpty());
    assertThat(Grammar.LEFT_TO_US_AND_REFUSED)
        .allSatisfy(text -> assertThat(problems(syntax, rawBytes(text))).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void a_name_that_is_there_twice_is_refused_on_purpose(JsonSyntax syntax) {
    assertThat(Grammar.NAMES_THAT_ARE_THERE_TWICE)
        .allSatisfy(
            text ->
                assertThat(problems(syntax, text.getBytes(UTF_8)))
                    .singleElement()
                    .extracting(JsonProblem::code)
                    .isEqualTo(JsonProblem.Code.DUPLICATE));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void a_document_that_is_cut_off_anywhere_is_refused(JsonSyntax syntax) {
    byte[] whole = Grammar.EVERYTHING.getBytes(UTF_8);
    assertThat(problems(syntax, whole)).isEmpty();
    for (int length = 0; length < whole.length; length++) {
      assertThat(problems(syntax, Arrays.copyOf(whole, length)))
          .as("the first %s bytes", length)
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void a_document_after_which_anything_follows_is_refused(JsonSyntax syntax) {
    for (char more = 0; more < 256; more++) {
      boolean isSpace = " \t\r\n".indexOf(more) >= 0;
      String text = Grammar.EVERYTHING + more;
      assertThat(problems(syntax, text.getBytes(UTF_8)).isEmpty())
          .as("character %s", (int) more)
          .isEqualTo(isSpace);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void only_eight_letters_and_u_follow_a_backslash(JsonSyntax syntax) {
    for (char letter = 0; letter < 256; letter++) {
      boolean isEscape = "\"\\/bfnrt".indexOf(letter) >= 0;
      assertThat(problems(syntax, ("[\"\\" + letter + "\"]").getBytes(UTF_8)).isEmpty())
          .as("character %s", (int) letter)
          .isEqualTo(isEscape);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void control_characters_stand_only_between_values_and_only_as_spaces(JsonSyntax syntax) {
    for (char control = 0; control < ' '; control++) {
      assertThat(problems(syntax, ("[\"" + control + "\"]").getBytes(UTF_8)))
          .as("character %s within a text", (int) control)
          .isNotEmpty();
      assertThat(problems(syntax, ("[" + control + "]").getBytes(UTF_8)).isEmpty())
          .as("character %s between values", (int) control)
          .isEqualTo("\t\r\n".indexOf(control) >= 0);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void escapes_give_the_characters_that_they_stand_for(JsonSyntax syntax) {
    byte[] text = "[\"\\u0041\\n\\/\\ud83d\\ude00\"]".getBytes(UTF_8);
    assertThat(Syntaxes.treeOf(syntax, text))
        .isEqualTo(JsonList.of(List.of(JsonText.of("A\n/\uD83D\uDE00"))));
  }

  private static List<JsonProblem> problems(JsonSyntax syntax, byte[] document) {
    return Syntaxes.problemsOf(syntax, document);
  }
}
