package org.cobi.playground.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.playground.expect.Verdict;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.run.CaseResult;
import org.cobi.playground.words.Plain;

/** What came of several cases, in few words. */
public final class Summary {
  private static final int PROGRAMMES = 46;
  private static final int COUNTS = 65;

  private Summary() {}

  /** The closing line: how many lines came how, and whether as expected. */
  public static void line(Page page, List<CaseResult> results) {
    long lines = results.stream().mapToLong(result -> result.steps().size()).sum();
    String verdicts =
        Stream.of(Verdict.values())
            .filter(verdict -> count(results, verdict) > 0)
            .map(verdict -> count(results, verdict) + " " + verdict.word())
            .collect(Collectors.joining(", "));
    page.text(
        0,
        isAsExpected(results) ? Tone.GOOD : Tone.BAD,
        Plain.count(results.size(), "case")
            + ", "
            + Plain.count(lines, "line")
            + (verdicts.isEmpty() ? "" : ": " + verdicts)
            + "; "
            + expectations(results)
            + stopped(results)
            + ".");
  }

  private static long count(List<CaseResult> results, Verdict verdict) {
    return results.stream().mapToLong(result -> result.countOf(verdict)).sum();
  }

  private static String expectations(List<CaseResult> results) {
    long expecting = results.stream().mapToLong(CaseResult::expecting).sum();
    long unmet = results.stream().mapToLong(CaseResult::unmet).sum();
    if (expecting == 0) {
      return "nothing was expected";
    }
    return Plain.count(expecting, "expectation")
        + ", "
        + (unmet == 0 ? "all met" : unmet + " NOT MET");
  }

  private static String stopped(List<CaseResult> results) {
    long stopped = results.stream().filter(result -> result.stoppedAt().isPresent()).count();
    return stopped == 0 ? "" : "; " + Plain.count(stopped, "case") + " could not go on";
  }

  private static boolean isAsExpected(List<CaseResult> results) {
    return results.stream().allMatch(CaseResult::isAsExpected);
  }

  /** A table: file, programme, result, and how many of the lines came as they expect. */
  public static void table(Page page, List<CaseResult> results) {
    page.heading("Summary");
    row(page, Tone.STRONG, "file", "programme", "lines met");
    for (CaseResult result : results) {
      row(
          page,
          Tone.PLAIN,
          result.played().file(),
          result.played().workflow().programme().reference().code(),
          counts(result));
    }
    page.blank();
  }

  private static void row(Page page, Tone tone, String file, String programme, String counts) {
    String shortFile = file.length() < PROGRAMMES ? file : file.substring(0, PROGRAMMES - 1);
    String label =
        shortFile
            + " ".repeat(PROGRAMMES - shortFile.length())
            + programme
            + " ".repeat(Math.max(1, COUNTS - PROGRAMMES - programme.length()));
    page.item(0, tone, label.stripTrailing(), COUNTS, counts);
  }

  private static String counts(CaseResult result) {
    long met = result.expecting() - result.unmet();
    return met + "/" + result.expecting() + (result.isAsExpected() ? " OK" : " FAILED");
  }
}
