package org.cobi.model.rule;

/** What follows when a rule does not hold. */
public enum Severity {
  /** The command is refused, whoever asks. */
  REFUSE("refuses"),
  /** The command is refused unless an authorised person overrides this one rule. */
  ASK_FOR_OVERRIDE("asks for an override"),
  /** The command is accepted, and somebody should look at it. */
  WARN("warns"),
  /** The command is accepted; this is said because the reader should know it. */
  INFORM("informs");

  private final String verb;

  Severity(String verb) {
    this.verb = verb;
  }

  /** Whether the command is refused while the rule does not hold. */
  public boolean standsInTheWay() {
    return this == REFUSE || this == ASK_FOR_OVERRIDE;
  }

  /** The verb for a sentence about a rule: "refuses", "asks for an override" and so on. */
  public String verb() {
    return verb;
  }
}
