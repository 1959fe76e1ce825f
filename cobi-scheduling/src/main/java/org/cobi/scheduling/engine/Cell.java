package org.cobi.scheduling.engine;

/** A part of the caseload that can be worked on without looking at the rest. */
interface Cell {
  /** Everything. */
  Cell WHOLE = practitioner -> true;

  /** Whether a practitioner belongs to it, with every office at which they ever are. */
  boolean hasPractitioner(int practitioner);
}
