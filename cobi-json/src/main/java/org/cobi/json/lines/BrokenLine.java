package org.cobi.json.lines;

import java.util.List;
import org.cobi.json.tree.JsonProblem;

/**
 * A line that is no document of the expected kind, with everything that is wrong with it.
 *
 * <p>Like a problem it repeats nothing that the line says, so it may be logged.
 *
 * @param number the number of the line, from 1
 * @param problems what is wrong with it, at least one thing; each has the number of the line too
 */
public record BrokenLine(int number, List<JsonProblem> problems) {

  /** Copies the problems. */
  public BrokenLine {
    problems = List.copyOf(problems);
  }
}
