package org.cobi.json;

import java.util.List;
import org.cobi.json.tree.JsonProblem;

/**
 * The victim's side of a case file: its restricted lines, apart from {@link CaseFile}. It never
 * prints.
 *
 * @param lines the lines that say something, in the order of the file
 * @param problems everything that is wrong with the others, for whoever may read restricted lines;
 *     a line's number is its number among these
 */
public record RestrictedCase(List<RestrictedLine> lines, List<JsonProblem> problems) {

  /** No restricted line at all. */
  public static final RestrictedCase EMPTY = new RestrictedCase(List.of(), List.of());

  /** Copies the lists. */
  public RestrictedCase {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  @Override
  public String toString() {
    return "RestrictedCase[<redacted>]";
  }
}
