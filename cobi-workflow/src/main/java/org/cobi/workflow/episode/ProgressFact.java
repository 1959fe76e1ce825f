package org.cobi.workflow.episode;

import java.util.List;

/** The facts that may be told to the victim's side; nothing else ever is. */
public enum ProgressFact {
  /** The participant has started. */
  STARTED("started"),
  /** The participant is taking part. */
  TAKING_PART("taking part"),
  /** Delivery stands still. */
  STOPPED("stopped"),
  /** The participant has completed the programme. */
  COMPLETED("completed"),
  /** The participant is not, or no longer, taking part. */
  NOT_TAKING_PART("not taking part"),
  /** Something has changed that matters for safety; what it is comes from the police. */
  SAFETY_CHANGE("a change that matters for safety");

  private final String title;

  ProgressFact(String title) {
    this.title = title;
  }

  /** The facts without what would tell the participant that somebody has reported something. */
  public static List<ProgressFact> tellingOfNoReport(List<ProgressFact> facts) {
    return facts.stream().filter(fact -> fact != SAFETY_CHANGE).toList();
  }

  /** The fact in plain words. */
  public String title() {
    return title;
  }
}
