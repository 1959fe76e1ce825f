package org.cobi.model.programme;

/** For whom a programme is. */
public enum Population {
  /** People convicted of stalking. */
  CONVICTED("people with a conviction"),
  /** People against whom a stalking protection order, full or interim, is in force. */
  STALKING_PROTECTION_ORDER_SUBJECT("subjects of a stalking protection order"),
  /** People known to the police or probation; no conviction is needed. */
  KNOWN_PERPETRATOR("known perpetrators, convicted or not");

  private final String title;

  Population(String title) {
    this.title = title;
  }

  /** For whom, in plain words. */
  public String title() {
    return title;
  }
}
