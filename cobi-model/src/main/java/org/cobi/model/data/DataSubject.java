package org.cobi.model.data;

/** About whom data are, as section 38 of the Data Protection Act 2018 tells people apart. */
public enum DataSubject {
  /** Somebody who is suspected, but not convicted. */
  SUSPECT("suspect"),
  /** Somebody who is convicted. */
  CONVICTED("convicted person"),
  /** Somebody who is or may be a victim. */
  VICTIM("victim"),
  /** A witness, or anybody else who can say something. */
  WITNESS("witness"),
  /** Somebody who works on the case. */
  PROFESSIONAL("professional");

  private final String title;

  DataSubject(String title) {
    this.title = title;
  }

  /** What such a person is called in a sentence. */
  public String title() {
    return title;
  }
}
