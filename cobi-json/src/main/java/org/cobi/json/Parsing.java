package org.cobi.json;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.json.description.Field;
import org.cobi.json.jackson2.Jackson2;
import org.cobi.json.jackson3.Jackson3;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.syntax.IndentedText;
import org.cobi.json.syntax.JsonSyntax;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.Vocabulary;

/** The one place that says which JSON library is used, and which names messages may show. */
final class Parsing {
  static final JsonSyntax SYNTAX = present();

  private static final Set<String> SHOWN =
      Stream.concat(
              Vocabulary.of(
                  Stream.of(
                          Stream.of(CaseHeaders.HEADER, RestrictedLines.ASKED),
                          Documents.ALL.stream().map(DocumentType::content),
                          RestrictedDocuments.ALL.stream().map(DocumentType::content))
                      .flatMap(shapes -> shapes))
                  .stream(),
              Stream.concat(
                  Documents.ALL.stream().map(DocumentType::header),
                  Stream.concat(CaseLines.FIELDS.stream(), RestrictedLines.FIELDS.stream())
                      .map(Field::name)))
          .collect(Collectors.toUnmodifiableSet());

  private Parsing() {}

  /** The Jackson that the host has; with both, Jackson 2. They read and write the same. */
  private static JsonSyntax present() {
    try {
      Class.forName(
          "com.fasterxml.jackson.core.JsonFactory", false, Parsing.class.getClassLoader());
      return Jackson2.INSTANCE;
    } catch (ClassNotFoundException absent) {
      return Jackson3.INSTANCE;
    }
  }

  /** What somebody writes, over several lines. */
  static String indented(Consumer<JsonSink> content) {
    return IndentedText.of(text -> SYNTAX.write(sink -> sink.text(text)), content);
  }

  static Optional<JsonValue> parse(DocumentText text, Problems problems) {
    return text.parse(SYNTAX, SHOWN::contains, problems);
  }

  /** What a function reads, or everything that it found wrong. */
  static <T> T orThrow(Function<Problems, Optional<T>> reading) {
    Problems problems = new Problems();
    Optional<T> read = reading.apply(problems);
    if (problems.count() > 0) {
      throw new CobiJsonException(problems.kept());
    }
    return read.orElseThrow();
  }
}
