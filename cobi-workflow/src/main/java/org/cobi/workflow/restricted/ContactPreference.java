package org.cobi.workflow.restricted;

/** Whether a victim wants to be told. Either can be changed at any time. */
public enum ContactPreference {
  /** The victim wants to be told. */
  OPTED_IN,
  /** The victim does not want to be told; nothing is sent, and nobody else can see why. */
  OPTED_OUT
}
