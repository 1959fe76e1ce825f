package org.cobi.playground.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cobi.json.CaseFile;
import org.cobi.json.CaseFiles;
import org.cobi.json.CaseHeader;
import org.cobi.json.CaseLine;
import org.cobi.json.CobiJsonException;
import org.cobi.json.RestrictedCaseFiles;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.playground.expect.Expectation;
import org.cobi.playground.expect.ExpectationReader;
import org.cobi.playground.restricted.RestrictedCaseSteps;
import org.cobi.workflow.ProgrammeWorkflow;

/** Reads a case file, and what its lines expect. */
public final class CaseReader {
  /** One more than is ever read of a case file. */
  private static final int MOST_BYTES = 33_554_433;

  private final String file;
  private final List<String> problems;

  private CaseReader(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The case that a file says, or nothing if anything is wrong with it, apart from its restricted
   * lines, which say themselves what is wrong with them.
   *
   * @param file the name by which problems and results speak of it
   * @param bytes what it says; the stream stays open
   * @param problems takes everything that is wrong with the case, one sentence each
   */
  public static Optional<BothSides> read(String file, InputStream bytes, List<String> problems)
      throws IOException {
    byte[] whole = bytes.readNBytes(MOST_BYTES);
    int before = problems.size();
    Optional<Case> read = new CaseReader(file, problems).read(whole);
    return read.filter(good -> problems.size() == before)
        .map(open -> new BothSides(open, restricted(file, whole)));
  }

  private Optional<Case> read(byte[] bytes) throws IOException {
    try {
      return Optional.of(played(CaseFiles.read(new ByteArrayInputStream(bytes))));
    } catch (CobiJsonException unreadable) {
      unreadable.problems().stream().map(JsonProblem::message).forEach(this::add);
      return Optional.empty();
    }
  }

  private static RestrictedCaseSteps restricted(String file, byte[] bytes) {
    try {
      return RestrictedCaseSteps.of(
          file, RestrictedCaseFiles.read(new ByteArrayInputStream(bytes)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  private void add(String problem) {
    problems.add(file + ", " + problem);
  }

  private Case played(CaseFile read) {
    CaseHeader header = read.header();
    ProgrammeWorkflow workflow =
        ProgrammeWorkflow.of(header.programme())
            .with(header.calendar())
            .with(header.policy())
            .with(header.diary());
    return new Case(file, header.title(), workflow, read.lines().stream().map(this::step).toList());
  }

  private Step step(CaseLine line) {
    return new Step(
        line.lineNumber(),
        line.note(),
        line.submission(),
        line.programme(),
        line.expect().map(expected -> expectation(line, expected)));
  }

  private Expectation expectation(CaseLine line, JsonValue expected) {
    List<String> wrong = new ArrayList<>();
    Expectation expectation = ExpectationReader.read(expected, wrong);
    wrong.forEach(problem -> add("line " + line.lineNumber() + ": " + problem));
    return expectation;
  }
}
