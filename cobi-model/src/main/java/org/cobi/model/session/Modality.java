package org.cobi.model.session;

/** How many people a session is for. */
public enum Modality {
  /** Exactly one participant. */
  ONE_TO_ONE("one-to-one"),
  /** Several participants; a definition of its own, which never fills a one-to-one place. */
  GROUP("group");

  private final String title;

  Modality(String title) {
    this.title = title;
  }

  /** The name in plain words. */
  public String title() {
    return title;
  }
}
