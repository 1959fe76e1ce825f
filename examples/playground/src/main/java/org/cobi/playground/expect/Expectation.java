package org.cobi.playground.expect;

import java.util.List;

/** Everything that a line expects. */
public final class Expectation {
  private final List<Check> checks;

  Expectation(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** Every way in which what came differs from what was expected; empty when all came so. */
  public List<Difference> differences(Actual actual) {
    return checks.stream().flatMap(check -> check.differences(actual)).toList();
  }
}
