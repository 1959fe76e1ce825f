package org.cobi.json.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.json.jackson2.Jackson2;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/** Every library that cuts text into tokens. What holds for one must hold for all of them. */
public final class Syntaxes {

  private Syntaxes() {}

  /** All of them. */
  public static Stream<JsonSyntax> all() {
    return Stream.of(Jackson2.INSTANCE);
  }

  /** The tree of a document; a test that expects one fails here if there is none. */
  static JsonValue treeOf(JsonSyntax syntax, byte[] document) {
    Problems problems = new Problems();
    Optional<JsonValue> tree = parse(syntax, document, problems);
    return tree.orElseThrow(() -> new AssertionError("refused: " + problems.kept()));
  }

  /** What is wrong with a document; empty if it is accepted. */
  static List<JsonProblem> problemsOf(JsonSyntax syntax, byte[] document) {
    Problems problems = new Problems();
    Optional<JsonValue> tree = parse(syntax, document, problems);
    if (tree.isEmpty() && problems.count() == 0) {
      throw new AssertionError("neither a tree nor a problem");
    }
    return problems.kept();
  }

  private static Optional<JsonValue> parse(JsonSyntax syntax, byte[] document, Problems problems) {
    return DocumentText.of(document, 1, problems)
        .flatMap(text -> text.parse(syntax, name -> false, problems));
  }

  /** The bytes of a text, in which each character up to U+00FF stands for one byte. */
  static byte[] rawBytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
