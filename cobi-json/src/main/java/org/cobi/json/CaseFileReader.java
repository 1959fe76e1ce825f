package org.cobi.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    return Parsing.orThrow(
        problems -> {
          CaseFileReader reader = new CaseFileReader(problems);
          if (reader.accepts(text.getBytes(StandardCharsets.UTF_8).length)) {
            String[] lines = text.split("\n", -1);
            for (int index = 0; index < lines.length; index++) {
              int number = index + 1;
              DocumentText.of(lines[index], number, problems)
                  .ifPresent(line -> reader.line(number, line));
            }
          }
          return reader.end();
        });
  }

  static CaseFile read(byte[] bytes) {
    return Parsing.orThrow(
        problems -> {
          CaseFileReader reader = new CaseFileReader(problems);
          if (reader.accepts(bytes.length)) {
            int start = 0;
            for (int line = 1; start <= bytes.length; line++) {
              int number = line;
              int end = endOfLine(bytes, start);
              DocumentText.of(Arrays.copyOfRange(bytes, start, end), number, problems)
                  .ifPresent(text -> reader.line(number, text));
              start = end + 1;
            }
          }
          return reader.end();
        });
  }

  private boolean accepts(int bytes) {
    if (bytes > Limits.FILE_BYTES) {
      problems.add(JsonProblem.Code.LIMIT, Position.top(1, 1), "the file is larger than 16 MiB");
      return false;
    }
    return true;
  }

  private static int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
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
