package org.cobi.playground.restricted;

import java.util.Optional;
import org.cobi.json.RestrictedLine;
import org.cobi.playground.expect.RestrictedExpectation;

/**
 * One restricted line of a case.
 *
 * @param line the line
 * @param expectation what it expects, where it says so
 */
record RestrictedStep(RestrictedLine line, Optional<RestrictedExpectation> expectation) {

  @Override
  public String toString() {
    return "RestrictedStep[<redacted>]";
  }
}
