package org.cobi.model.data;

/** Under which law personal data are processed. */
public enum ProcessingRegime {
  /** Data Protection Act 2018, Part 3: by a competent authority, for law enforcement. */
  LAW_ENFORCEMENT("law enforcement"),
  /** The UK GDPR: by everybody else. */
  GENERAL("general");

  private final String title;

  ProcessingRegime(String title) {
    this.title = title;
  }

  /** What the regime is called in a sentence. */
  public String title() {
    return title;
  }
}
