package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made to cost much costs little, and is refused in few words. */
class FloodsTest {
  /**
   * This Java never gives memory back, so what all floods take together, their own texts and the
   * Java itself included, is what one of them could take at most.
   */
  private static final List<String> LITTLE_MEMORY =
      List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xmx256m", "-Xlog:disable");

  @Test
  void floods_cost_little_and_are_refused_in_few_words() {
    assertThat(OtherJvm.run(LITTLE_MEMORY, Floods.class))
        .containsExactly(
            "spaces before nothing: line 1, column 1048577: expected a document, found nothing",
            "line ends before nothing: line 1048577, column 1: expected a document, found nothing",
            "lists in lists: line 1, column 33: "
                + "objects and lists lie deeper than 32 within one another",
            "objects in objects: line 1, column 161: "
                + "objects and lists lie deeper than 32 within one another",
            "closed brackets: line 1, column 50001: the document has more than 50,000 parts",
            "digits: line 1, column 1: a number is longer than 100 characters",
            "an exponent: line 1, column 1: a number is longer than 100 characters",
            "one text: line 1, column 1: a text is longer than 65,536 characters",
            "a text without an end: line 1, column 1: a text is longer than 65,536 characters",
            "backslashes: line 1, column 1: a text is longer than 65,536 characters",
            "escapes: line 1, column 1: a text is longer than 65,536 characters",
            "quotation marks: line 1, column 100001: the document has more than 50,000 parts",
            "commas: line 1, column 2, /0: not well-formed JSON; "
                + "a comma, bracket or quotation mark may be missing or too many",
            "colons: line 1, column 6: not well-formed JSON; "
                + "a comma, bracket or quotation mark may be missing or too many",
            "a word: line 1, column 1: a number is longer than 100 characters",
            "many short values: line 1, column 1: expected a command, found a list",
            "the same name: line 1, /on: the property is there twice",
            "unknown names: line 1, column 114, /?: unknown property; "
                + "known here are command, on, overrides",
            "names of one hash code: line 1, column 78, /?: unknown property; "
                + "known here are command, on, overrides",
            "halves of characters: line 1, /0: half of a surrogate pair is no character",
            "values deep below: line 1, column 51, /?: unknown property; "
                + "known here are command, on, overrides",
            "a gibibyte of spaces: line 1, column 1: the document is larger than 1,048,576 bytes");
  }
}
