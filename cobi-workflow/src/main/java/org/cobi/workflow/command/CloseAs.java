package org.cobi.workflow.command;

/** How an episode ends without completion. */
public enum CloseAs {
  /** The participant left, disengaged or withdrew. */
  WITHDRAWN,
  /** The programme or a court ended it. */
  TERMINATED,
  /** The time, the funding or the order ran out. */
  EXPIRED
}
