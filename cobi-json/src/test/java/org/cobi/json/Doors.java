package org.cobi.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.tree.JsonProblem;

/** Every way by which a command from outside comes in. What one refuses, all refuse. */
enum Doors {
  /** As text. */
  TEXT {
    @Override
    void read(byte[] json) {
      CobiJson.COMMAND.read(new String(json, StandardCharsets.UTF_8));
    }
  },
  /** From a stream. */
  STREAM {
    @Override
    void read(byte[] json) throws IOException {
      CobiJson.COMMAND.read(new ByteArrayInputStream(json));
    }
  },
  /** As a line of a case file. */
  CASE_FILE {
    @Override
    void read(byte[] json) {
      CaseFiles.read(Refusals.HEADER + new String(json, StandardCharsets.UTF_8));
    }
  };

  abstract void read(byte[] json) throws IOException;

  /** What is wrong with a command; fails if it is accepted or anything else is thrown. */
  List<JsonProblem> problemsOf(String json) {
    CobiJsonException refused =
        catchThrowableOfType(
            CobiJsonException.class, () -> read(json.getBytes(StandardCharsets.UTF_8)));
    if (refused == null) {
      throw new AssertionError(this + " accepts it");
    }
    return refused.problems();
  }

  static Stream<Doors> all() {
    return Stream.of(values());
  }
}
