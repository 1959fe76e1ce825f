package org.cobi.scheduling.replan;

import java.util.List;

/** An agreed plan and what has happened since contradict each other; nothing was planned. */
public final class InvalidReplanException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  /** Everything that cannot be; copied, and of values that can be serialised. */
  @SuppressWarnings("serial")
  private final List<ReplanProblem> problems;

  /** Names every problem. */
  public InvalidReplanException(List<ReplanProblem> problems) {
    super(words(problems));
    this.problems = List.copyOf(problems);
  }

  /** Everything that cannot be, those of the plan first. */
  public List<ReplanProblem> problems() {
    return problems;
  }

  private static String words(List<ReplanProblem> problems) {
    StringBuilder words =
        new StringBuilder("the plan cannot be changed: ")
            .append(problems.size())
            .append(problems.size() == 1 ? " problem" : " problems");
    problems.stream().limit(SHOWN).forEach(problem -> words.append("; ").append(problem));
    return problems.size() > SHOWN
        ? words.append("; and ").append(problems.size() - SHOWN).append(" more").toString()
        : words.toString();
  }
}
