package org.cobi.scheduling.calendar;

/** Whether an entry stands. */
public enum EntryStatus {
  /** It stands: booked, or moved to where it is now. */
  CONFIRMED("REQUEST"),
  /** It no longer stands. The message says so; the entry is not simply left out. */
  CANCELLED("CANCEL");

  private final String method;

  EntryStatus(String method) {
    this.method = method;
  }

  /** What the message asks of a calendar (RFC 5546): "REQUEST" or "CANCEL". */
  public String method() {
    return method;
  }
}
