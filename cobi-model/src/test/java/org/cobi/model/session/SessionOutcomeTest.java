package org.cobi.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What each outcome says on its axes, as one table. */
class SessionOutcomeTest {

  @Test
  void each_outcome_says_what_it_says_on_every_axis() {
    assertThat(Arrays.stream(SessionOutcome.values()).map(SessionOutcomeTest::line))
        .containsExactly(
            "attended and complied: held, came",
            "attended, failed to comply: held, came, a failure",
            "sent home for behaviour: came, a failure, still owed",
            "sent home by the service: came, still owed",
            "failed to attend: absent, undecided, still owed",
            "acceptable absence: absent, still owed",
            "unacceptable absence: absent, a failure, still owed",
            "cancelled by the service: still owed",
            "rescheduled at the participant's request: still owed");
  }

  @Test
  void nobody_who_came_was_absent() {
    assertThat(SessionOutcome.values())
        .hasSize(9)
        .allMatch(outcome -> !outcome.isAbsence() || !outcome.attendance().attended());
  }

  private static String line(SessionOutcome outcome) {
    String line =
        (outcome.attendance().tookPlace() ? ", held" : "")
            + (outcome.attendance().attended() ? ", came" : "")
            + (outcome.isAbsence() ? ", absent" : "")
            + (outcome.isPending() ? ", undecided" : "")
            + (outcome.isFailure() ? ", a failure" : "")
            + (outcome.wasMissedOrCancelled() ? ", still owed" : "");
    return outcome.title() + ": " + line.substring(2);
  }
}
