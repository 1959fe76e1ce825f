package org.cobi.playground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.workflow.command.EpisodeCommand;
import org.junit.jupiter.api.Test;

class CommandWordsTest {

  @Test
  void every_kind_of_command_has_words() {
    List<Class<?>> kinds =
        Arrays.stream(EpisodeCommand.class.getPermittedSubclasses())
            .<Class<?>>flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .toList();

    assertThat(kinds).hasSizeGreaterThan(30);
    assertThat(CommandWords.kinds()).containsExactlyInAnyOrderElementsOf(kinds);
  }

  @Test
  void a_type_is_read_as_words() {
    assertThat(Plain.of(org.cobi.workflow.command.SessionCommand.RecordOutcome.class))
        .isEqualTo("record outcome");
  }
}
