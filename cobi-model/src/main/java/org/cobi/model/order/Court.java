package org.cobi.model.order;

/** The court that made an order, before which a breach of it is brought. */
public enum Court {
  /** A magistrates' court. */
  MAGISTRATES_COURT("magistrates' court"),
  /** The Crown Court. */
  CROWN_COURT("Crown Court");

  private final String title;

  Court(String title) {
    this.title = title;
  }

  /** The name in plain words. */
  public String title() {
    return title;
  }
}
