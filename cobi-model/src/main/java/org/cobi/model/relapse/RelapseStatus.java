package org.cobi.model.relapse;

/** What has been decided about a report. */
public enum RelapseStatus {
  /** Reported; nobody has decided yet. */
  REPORTED("reported"),
  /** A named person has found that it happened. */
  CONFIRMED("confirmed"),
  /** A named person has found that it did not happen. */
  DISMISSED("dismissed");

  private final String title;

  RelapseStatus(String title) {
    this.title = title;
  }

  /** The status in plain words. */
  public String title() {
    return title;
  }
}
