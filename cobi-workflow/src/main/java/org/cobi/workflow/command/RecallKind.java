package org.cobi.workflow.command;

/** The kind of recall, an input from the authority. */
public enum RecallKind {
  /** Until the Parole Board or the Secretary of State releases, or the sentence ends. */
  STANDARD,
  /** Fourteen or twenty-eight days, before 31 March 2026. */
  FIXED_TERM,
  /** Fifty-six days beginning with the return, from 31 March 2026; CJA 2003, s.255BA. */
  FIFTY_SIX_DAYS
}
