package org.cobi.json;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonProblem;

/**
 * A document that was not accepted, with everything that is wrong with it.
 *
 * <p>The message repeats nothing that the document says, so it may be logged.
 */
public final class CobiJsonException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private static final int SHOWN = 50;
  private static final int MOST_CAUSES = 100;

  private final JsonProblem[] problems;

  /**
   * Everything that is wrong.
   *
   * @throws IllegalArgumentException if that is nothing
   */
  public CobiJsonException(List<JsonProblem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refused document must have at least one problem");
    }
    this.problems = problems.toArray(JsonProblem[]::new);
  }

  /** The refusal that lies in an exception or in one of its causes, as a mapper throws it. */
  public static Optional<CobiJsonException> in(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(MOST_CAUSES)
        .filter(CobiJsonException.class::isInstance)
        .map(CobiJsonException.class::cast)
        .findFirst();
  }

  /** Each problem, in the order of the document; at most a thousand. */
  public List<JsonProblem> problems() {
    return List.of(problems);
  }

  /** The first fifty problems, one on each line, and how many more there are. */
  @Override
  public String getMessage() {
    String shown =
        Arrays.stream(problems)
            .limit(SHOWN)
            .map(JsonProblem::message)
            .collect(Collectors.joining("\n"));
    int others = problems.length - SHOWN;
    return others > 0 ? shown + "\nand " + others + " more" : shown;
  }
}
