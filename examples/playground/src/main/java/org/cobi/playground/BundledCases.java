package org.cobi.playground;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.cobi.playground.run.BothSides;
import org.cobi.playground.run.CaseReader;

/**
 * The cases that come with the playground, one at least for each published programme. All people
 * are invented.
 */
final class BundledCases {

  /** The case that is shown in full. */
  static final String RICHEST = "case-3-kent-2022-voluntary.case.jsonl";

  /** The case with the most restricted lines. */
  static final String WITH_RESTRICTED_LINES = "two-people-two-offices.case.jsonl";

  /** The files, in the order in which the programmes were announced. */
  static final List<String> FILES =
      List.of(
          "case-1-kss-2018-community-order.case.jsonl",
          "sussex-2021-protection-order.case.jsonl",
          RICHEST,
          "kent-2021-relationships.case.jsonl",
          "kent-2021-group.case.jsonl",
          "two-people-one-room.case.jsonl",
          WITH_RESTRICTED_LINES,
          "case-5-suspended-sentence-2024.case.jsonl",
          "ia-2026-licence-recall.case.jsonl");

  private BundledCases() {}

  /** Every case, in that order, with its restricted lines beside it. */
  static List<BothSides> all() throws IOException {
    List<BothSides> cases = new ArrayList<>();
    for (String file : FILES) {
      cases.add(read(file));
    }
    return cases;
  }

  /**
   * One case.
   *
   * @throws IllegalStateException if anything is wrong with it, which is our own fault
   */
  static BothSides read(String file) throws IOException {
    List<String> problems = new ArrayList<>();
    try (InputStream bytes = open(file)) {
      return CaseReader.read(file, bytes, problems)
          .orElseThrow(() -> new IllegalStateException(String.join("\n", problems)));
    }
  }

  static InputStream open(String file) {
    InputStream bytes = BundledCases.class.getResourceAsStream("cases/" + file);
    if (bytes == null) {
      throw new IllegalStateException(file + " is not among the bundled cases");
    }
    return bytes;
  }
}
