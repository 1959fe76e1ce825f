package org.cobi.workflow.command;

/** What was done to an order. */
public enum OrderChange {
  /** Its terms changed. */
  VARIED,
  /** It was renewed for a further period. */
  RENEWED,
  /** A breach court moved its end; at most once, by at most six months. */
  EXTENDED_BY_BREACH_COURT,
  /** The court ended it on application. */
  DISCHARGED,
  /** The court revoked it, or it was set aside on appeal. */
  REVOKED,
  /** The officer ended it early because nothing more was to be done. */
  TERMINATED_EARLY,
  /** Another order took its place. */
  REPLACED
}
