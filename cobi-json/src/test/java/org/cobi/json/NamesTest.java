package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.description.Named;
import org.cobi.json.vocabulary.Commands;
import org.cobi.json.vocabulary.Decisions;
import org.cobi.json.vocabulary.Events;
import org.cobi.json.vocabulary.RestrictedFiles;
import org.cobi.json.vocabulary.Windows;
import org.junit.jupiter.api.Test;

/** The names by which others know our documents. They are promises: none goes, none changes. */
class NamesTest {
  private static final String LIST = "src/test/resources/org/cobi/json/names.txt";

  @Test
  void every_name_stands_in_the_committed_list_and_every_name_of_the_list_is_still_there()
      throws IOException {
    List<String> names = names().toList();
    assertThat(names).hasSizeGreaterThan(90).doesNotHaveDuplicates();
    assertThat(names)
        .as("the names in %s; add a new one there, and never take one away", LIST)
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(Printed.file(LIST)));
  }

  private static Stream<String> names() {
    return Stream.of(
            Fixtures.documents().stream().map(document -> "document " + document.schema().name()),
            Commands.ALL.stream().map(named -> "command " + named.name()),
            Events.ALL.stream().map(named -> "event " + named.name()),
            Windows.RULE.choices().stream().map(named -> "window rule " + named.name()),
            RestrictedFiles.EVENTS.stream().map(named -> "restricted entry " + named.name()),
            Decisions.ANSWER.choices().stream().map(Named::name).map(name -> "decision " + name))
        .flatMap(all -> all);
  }
}
