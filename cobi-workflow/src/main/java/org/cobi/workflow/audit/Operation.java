package org.cobi.workflow.audit;

/** What is done with personal data: the six operations of which the law asks for a log. */
public enum Operation {
  /** Something new is recorded. */
  COLLECTION("collection"),
  /** Something that was recorded is changed or superseded. */
  ALTERATION("alteration"),
  /** Somebody reads it. */
  CONSULTATION("consultation"),
  /** It is passed on to somebody else. */
  DISCLOSURE("disclosure"),
  /** Two things are brought together that were kept apart. */
  COMBINATION("combination"),
  /** It is erased. */
  ERASURE("erasure");

  private final String title;

  Operation(String title) {
    this.title = title;
  }

  /** The operation in one plain word. */
  public String title() {
    return title;
  }
}
