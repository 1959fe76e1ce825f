package org.cobi.scheduling.sample;

/** What kind of caseload is drawn. */
public enum SampleShape {
  /** Everybody has a series in the hidden plan, and there is room to spare. */
  FEASIBLE("Everybody fits, with room to spare."),
  /** As feasible, but practitioners' days are only about as free as the hidden plan needs. */
  TIGHT("Everybody fits, and little is left over."),
  /** Half as many people again as there is room for; no hidden plan. */
  OVER_SUBSCRIBED("More people than there is room for."),
  /** One office, practitioners who are there two or three days, people who come by bus. */
  RURAL("One office, open to few on few days."),
  /** Nobody can come before the late afternoon. */
  EVENINGS_ONLY("Everybody can come in the evening only."),
  /** All practitioners are away in the same week. */
  WEEK_OF_LEAVE("All practitioners are on leave in the same week."),
  /** Sessions start every quarter of an hour. */
  QUARTER_HOURS("Sessions start on a grid of fifteen minutes."),
  /** Every series has twelve sessions. */
  TWELVE_SESSIONS("Every series has twelve sessions."),
  /** A few short series in four weeks, small enough to look at all plans; no hidden plan. */
  TINY("A few short series, small enough to try every plan.");

  private final String words;

  SampleShape(String words) {
    this.words = words;
  }

  /** The shape in one plain sentence. */
  public String words() {
    return words;
  }

  /** Whether caseloads of this shape are drawn around a hidden plan that places everybody. */
  public boolean isFeasibleByConstruction() {
    return this != OVER_SUBSCRIBED && this != TINY;
  }
}
