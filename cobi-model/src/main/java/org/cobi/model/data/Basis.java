package org.cobi.model.data;

/** Whether something is known, or is somebody's judgement. */
public enum Basis {
  /** It can be checked: a date, an order, an attendance. */
  FACT("fact"),
  /** Somebody judged it so: a risk, a level, a type. */
  ASSESSMENT("assessment");

  private final String title;

  Basis(String title) {
    this.title = title;
  }

  /** What it is called in a sentence. */
  public String title() {
    return title;
  }
}
