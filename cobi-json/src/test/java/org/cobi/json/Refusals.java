package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cobi.json.tree.JsonProblem;

/** What is said when a document is refused. */
final class Refusals {
  static final String HEADER =
      """
      {"schema":"cobi-case/1","title":"A test","programme":"KSS-2018"}
      """;

  private Refusals() {}

  /** The lines of the message; it never has a cause that could say more. */
  static List<String> of(ThrowingCallable reading) {
    CobiJsonException refused = catchThrowableOfType(CobiJsonException.class, reading);
    assertThat(refused).as("refusal").isNotNull();
    assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
    assertThat(refused.problems()).isNotEmpty();
    return refused.getMessage().lines().toList();
  }

  /** The kinds of problems. */
  static List<JsonProblem.Code> codesOf(ThrowingCallable reading) {
    CobiJsonException refused = catchThrowableOfType(CobiJsonException.class, reading);
    assertThat(refused).as("refusal").isNotNull();
    return refused.problems().stream().map(JsonProblem::code).toList();
  }

  /** What is said of one command. */
  static List<String> ofCommand(String json) {
    return of(() -> CobiJson.COMMAND.read(json));
  }

  /** What is said of the second line of a case file. */
  static List<String> ofLine(String json) {
    return of(() -> CaseFiles.read(HEADER + json));
  }
}
