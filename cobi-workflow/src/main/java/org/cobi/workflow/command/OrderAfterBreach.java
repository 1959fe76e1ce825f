package org.cobi.workflow.command;

/** What a court made of the order when it dealt with a breach. */
public enum OrderAfterBreach {
  /** It goes on, with or without a fine or harder requirements. */
  CONTINUES,
  /** It was revoked, and the person was dealt with again. */
  REVOKED,
  /** The suspended sentence was activated. */
  ACTIVATED
}
