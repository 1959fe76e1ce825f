package org.cobi.playground.expect;

import java.util.stream.Stream;

/** One thing that a line expects. */
interface Check {

  /** The ways in which what came differs from it; empty when it came so. */
  Stream<Difference> differences(Actual actual);
}
