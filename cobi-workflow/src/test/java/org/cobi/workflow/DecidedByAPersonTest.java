package org.cobi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cobi.workflow.command.DecidedByAPerson;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.rules.DataRules;
import org.junit.jupiter.api.Test;

/** COBI-DAT-05, for every command there is and will be. */
class DecidedByAPersonTest {

  @Test
  void every_command_that_somebody_decides_asks_who_it_was() {
    List<Answer<?>> decided =
        EpisodeAnswers.ALL.stream()
            .<Answer<?>>map(answer -> answer)
            .filter(answer -> DecidedByAPerson.class.isAssignableFrom(answer.command()))
            .toList();
    assertThat(decided).hasSizeGreaterThan(12);

    List<Class<?>> silent =
        decided.stream()
            .filter(answer -> !List.<Object>copyOf(answer.rules()).contains(NAMED))
            .<Class<?>>map(Answer::command)
            .toList();

    // An outcome is recorded, not decided; an excuse in it has a rule of its own.
    assertThat(silent).containsExactly(RecordOutcome.class);
  }

  private static final Object NAMED = DataRules.A_NAMED_PERSON_DECIDES;
}
