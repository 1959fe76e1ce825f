package org.cobi.json;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.json.description.Field;
import org.cobi.json.jackson2.Jackson2;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.syntax.JsonSyntax;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.Commands;
import org.cobi.json.vocabulary.Events;
import org.cobi.json.vocabulary.Programmes;
import org.cobi.json.vocabulary.Vocabulary;

/** The one place that says which JSON library is used, and which names messages may show. */
final class Parsing {
  static final JsonSyntax SYNTAX = Jackson2.INSTANCE;

  private static final Set<String> SHOWN =
      Stream.concat(
              Vocabulary.of(
                  Stream.of(
                      CaseHeaders.HEADER, Commands.COMMAND, Events.EVENT, Programmes.DEFINITION))
                  .stream(),
              CaseLines.FIELDS.stream().map(Field::name))
          .collect(Collectors.toUnmodifiableSet());

  private Parsing() {}

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
