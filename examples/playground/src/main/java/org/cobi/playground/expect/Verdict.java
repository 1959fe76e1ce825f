package org.cobi.playground.expect;

import java.util.Locale;

/** What became of a line. */
public enum Verdict {
  /** Something happened. */
  ACCEPTED,
  /** Something stood in the way. */
  REFUSED,
  /** It was accepted before, so nothing changed now. */
  REPEATED,
  /** It was turned away before any rule was asked. */
  ERROR;

  /** As a case file writes it: "accepted". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
