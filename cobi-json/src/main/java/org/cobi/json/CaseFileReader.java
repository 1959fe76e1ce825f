package org.cobi.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.syntax.Limits;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;
import org.cobi.workflow.episode.EpisodeId;

/** Reads a case file line by line and finds everything that is wrong with any of them. */
final class CaseFileReader {
  private final Problems problems;
  private final List<CaseLine> lines = new ArrayList<>();
  private Optional<CaseHeader> header = Optional.empty();
  private boolean headerSeen;

  private CaseFileReader(Problems problems) {
    this.problems = problems;
  }

  static CaseFile read(String text) {
    return read(
        CaseParts.of(text).open(),
        line -> line.getBytes(StandardCharsets.UTF_8).length,
        DocumentText::of);
  }

  /** A file that was not read whole is not told apart: it is too long as it stands. */
  static CaseFile read(byte[] bytes) {
    boolean isWhole = bytes.length <= 2 * Limits.FILE_BYTES;
    List<byte[]> lines = isWhole ? CaseParts.of(bytes).open() : List.of(bytes);
    return read(lines, line -> line.length, DocumentText::of);
  }

  private static <T> CaseFile read(List<T> lines, ToIntFunction<T> bytes, Opening<T> opening) {
    return Parsing.orThrow(
        problems -> {
          CaseFileReader reader = new CaseFileReader(problems);
          if (reader.accepts(lines.stream().mapToLong(line -> bytes.applyAsInt(line) + 1L).sum())) {
            for (int index = 0; index < lines.size(); index++) {
              int number = index + 1;
              opening
                  .open(lines.get(index), number, problems)
                  .ifPresent(line -> reader.line(number, line));
            }
          }
          return reader.end();
        });
  }

  /** Makes a document of a line as it came. */
  interface Opening<T> {
    Optional<DocumentText> open(T line, int number, Problems problems);
  }

  /** Between two lines there is one byte more. */
  private boolean accepts(long bytesWithEnds) {
    if (bytesWithEnds - 1 > Limits.FILE_BYTES) {
      problems.add(JsonProblem.Code.LIMIT, Position.top(1, 1), "the file is larger than 16 MiB");
      return false;
    }
    return true;
  }

  private void line(int number, DocumentText text) {
    if (text.isBlankOrComment()) {
      return;
    }
    Optional<JsonValue> tree = Parsing.parse(text, problems);
    if (headerSeen) {
      tree.flatMap(value -> CaseLines.read(number, value, usualEpisode(), problems))
          .ifPresent(lines::add);
    } else {
      headerSeen = true;
      header = tree.flatMap(this::header);
    }
  }

  private Optional<CaseHeader> header(JsonValue tree) {
    boolean isCommand = tree instanceof JsonObject object && object.member("command").isPresent();
    if (isCommand) {
      problems.add(
          JsonProblem.Code.WRONG_KIND,
          tree.position(),
          "expected the header of a case file on the first line, found a command");
      return Optional.empty();
    }
    return CaseHeaders.HEADER.read(tree, problems);
  }

  /** If the header is broken, the lines are read all the same: their problems are wanted too. */
  private EpisodeId usualEpisode() {
    return header.map(CaseHeader::episode).orElseGet(() -> EpisodeId.of("episode-1"));
  }

  private Optional<CaseFile> end() {
    if (!headerSeen && problems.count() == 0) {
      problems.add(
          JsonProblem.Code.MISSING,
          Position.top(1, 1),
          "expected the header of a case file, found nothing");
    }
    return header.map(first -> CaseFile.builder().header(first).lines(lines).build());
  }
}
