package org.cobi.model.person;

/** What a risk plan may demand of whoever delivers the sessions. */
public enum Gender {
  /** A woman. */
  FEMALE("a woman"),
  /** A man. */
  MALE("a man");

  private final String title;

  Gender(String title) {
    this.title = title;
  }

  /** The demand in a sentence: "a woman". */
  public String title() {
    return title;
  }
}
