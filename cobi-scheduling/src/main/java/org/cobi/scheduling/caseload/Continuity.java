package org.cobi.scheduling.caseload;

/** Whether all sessions of a series must be with the same practitioner. */
public enum Continuity {
  /** One practitioner for the whole series; without one, there is no series. */
  REQUIRED,
  /** One practitioner if possible; each change is a hand-over and counts against the plan. */
  PREFERRED
}
