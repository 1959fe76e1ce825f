package org.cobi.model.programme;

/** The day with which a delivery window begins. */
public enum Anchor {
  /** The day of the first session that counts. */
  FIRST_SESSION,
  /** The day on which the place was accepted. */
  ACCEPTANCE
}
