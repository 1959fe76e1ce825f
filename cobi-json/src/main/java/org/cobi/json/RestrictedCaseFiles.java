package org.cobi.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.syntax.Limits;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;

/**
 * The restricted lines of case files: victims, links, unsafe places, reports, preferences, lawful
 * bases, disclosures and attributions. A line is restricted if it has the property {@code
 * restricted}.
 *
 * <p>They are read apart from the case, and what is wrong with them is handed out beside them and
 * never thrown: whoever may not read them must not learn from an error that they are there.
 */
public final class RestrictedCaseFiles {

  private RestrictedCaseFiles() {}

  /** The restricted lines of a text. */
  public static RestrictedCase read(String text) {
    return read(
        CaseParts.of(text).restricted(),
        line -> line.getBytes(StandardCharsets.UTF_8).length,
        DocumentText::of);
  }

  /**
   * The restricted lines of these bytes, at most 16 MiB of them; no more than 32 MiB are ever read,
   * and the stream stays open.
   */
  public static RestrictedCase read(InputStream bytes) throws IOException {
    byte[] read = bytes.readNBytes(2 * Limits.FILE_BYTES);
    return read(CaseParts.of(read).restricted(), line -> line.length, DocumentText::of);
  }

  private static <T> RestrictedCase read(
      List<CaseParts.Placed<T>> placed, ToIntFunction<T> bytes, CaseFileReader.Opening<T> opening) {
    Problems problems = new Problems();
    if (placed.stream().mapToLong(each -> bytes.applyAsInt(each.line())).sum()
        > Limits.FILE_BYTES) {
      problems.add(
          JsonProblem.Code.LIMIT,
          Position.top(1, 1),
          "the restricted lines are larger than 16 MiB");
      return new RestrictedCase(List.of(), problems.kept());
    }
    List<RestrictedLine> lines = new ArrayList<>();
    for (int index = 0; index < placed.size(); index++) {
      int number = index + 1;
      int after = placed.get(index).after();
      opening
          .open(placed.get(index).line(), number, problems)
          .filter(line -> !line.isBlankOrComment())
          .flatMap(line -> Parsing.parse(line, problems))
          .flatMap(tree -> RestrictedLines.read(number, after, tree, problems))
          .ifPresent(lines::add);
    }
    return new RestrictedCase(lines, problems.kept());
  }

  /** One restricted line of a file, without its end. */
  public static String write(RestrictedLine line) {
    return Parsing.SYNTAX.write(sink -> RestrictedLines.write(line, sink));
  }
}
