package org.cobi.scheduling.caseload;

import java.util.List;

/** A caseload contradicts itself; nothing was planned. */
public final class InvalidCaseloadException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  /** Everything that cannot be; copied, and of values that can be serialised. */
  @SuppressWarnings("serial")
  private final List<CaseloadProblem> problems;

  /** Names every problem. */
  public InvalidCaseloadException(List<CaseloadProblem> problems) {
    super(words(problems));
    this.problems = List.copyOf(problems);
  }

  /** Everything that cannot be, in the order of the document. */
  public List<CaseloadProblem> problems() {
    return problems;
  }

  private static String words(List<CaseloadProblem> problems) {
    StringBuilder words =
        new StringBuilder("the caseload has ")
            .append(problems.size())
            .append(problems.size() == 1 ? " problem" : " problems");
    problems.stream().limit(SHOWN).forEach(problem -> words.append("; ").append(problem));
    return problems.size() > SHOWN
        ? words.append("; and ").append(problems.size() - SHOWN).append(" more").toString()
        : words.toString();
  }
}
