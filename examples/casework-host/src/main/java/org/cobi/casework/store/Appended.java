package org.cobi.casework.store;

/** What came of appending an entry. */
public enum Appended {
  /** It is stored, with its command's name. */
  STORED,
  /** Somebody else stored an entry at its place, or one of its name; nothing has changed. */
  SOMEBODY_WAS_QUICKER,
  /** Its bookings overlap what somebody else has booked; nothing has changed. */
  TIME_IS_TAKEN
}
