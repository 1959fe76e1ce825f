package org.cobi.model.order;

/** What kind of order it is, and what an order of this kind can do. */
public enum OrderKind {
  /**
   * Made by a magistrates' court on application of the police; Stalking Protection Act 2019, s.1.
   */
  STALKING_PROTECTION_ORDER("stalking protection order", Trigger.MADE, true, false, true),
  /** Made until the main application is determined; Stalking Protection Act 2019, s.5. */
  INTERIM_STALKING_PROTECTION_ORDER(
      "interim stalking protection order", Trigger.MADE, true, false, true),
  /** A community sentence; Sentencing Code, s.200; before 1 December 2020 CJA 2003, s.177. */
  COMMUNITY_ORDER("community order", Trigger.CONVICTION, true, true, false),
  /** A suspended prison sentence with requirements; Sentencing Code, s.286. */
  SUSPENDED_SENTENCE_ORDER("suspended sentence order", Trigger.CONVICTION, true, true, false),
  /** Release from prison on conditions; CJA 2003, s.250. */
  LICENCE("licence", Trigger.MADE, true, false, false),
  /** Supervision after the end of a short licence; CJA 2003, s.256AA. */
  POST_SENTENCE_SUPERVISION("post-sentence supervision", Trigger.MADE, true, false, false),
  /** Only prohibits, so it is never a mandate; Sentencing Code, s.359; PHA 1997, ss.5 and 5A. */
  RESTRAINING_ORDER("restraining order", Trigger.CONVICTION_OR_MADE, false, false, false),
  /** Prohibits and may demand; Domestic Abuse Act 2021, s.27. */
  DOMESTIC_ABUSE_PROTECTION_ORDER(
      "domestic abuse protection order", Trigger.MADE, true, false, true),
  /** A police caution with conditions; CJA 2003, s.22. */
  CONDITIONAL_CAUTION("conditional caution", Trigger.MADE, true, false, false),
  /** A person's own agreement to take part. Nothing enforces it. */
  VOLUNTARY("voluntary agreement", Trigger.NONE, true, false, false);

  /** The date by which the law chooses its rules for an order. */
  public enum Trigger {
    /** The day of conviction. */
    CONVICTION,
    /** The day on which the order was made, or the person was released on it. */
    MADE,
    /** The day of conviction, or the day of making when it was made without a conviction. */
    CONVICTION_OR_MADE,
    /** No law applies. */
    NONE
  }

  private final String title;
  private final Trigger trigger;
  private final boolean mandating;
  private final boolean warningLadder;
  private final boolean policeNotification;

  OrderKind(
      String title,
      Trigger trigger,
      boolean mandating,
      boolean warningLadder,
      boolean policeNotification) {
    this.title = title;
    this.trigger = trigger;
    this.mandating = mandating;
    this.warningLadder = warningLadder;
    this.policeNotification = policeNotification;
  }

  /** The name in plain words. */
  public String title() {
    return title;
  }

  /** The date by which its legal rules are chosen. */
  public Trigger trigger() {
    return trigger;
  }

  /** Whether a term of such an order can oblige a person to attend. */
  public boolean canMandate() {
    return mandating;
  }

  /**
   * Whether the law knows one warning in twelve months before a referral to an enforcement officer
   * becomes mandatory (Sentencing Code, Schedules 10 and 16, paragraph 6).
   */
  public boolean hasWarningLadder() {
    return warningLadder;
  }

  /**
   * Whether the person must notify name and address to the police within three days beginning with
   * service (Stalking Protection Act 2019, s.9; Domestic Abuse Act 2021, s.41).
   */
  public boolean needsPoliceNotification() {
    return policeNotification;
  }

  /** Whether it is a full or an interim stalking protection order. */
  public boolean isStalkingProtection() {
    return this == STALKING_PROTECTION_ORDER || this == INTERIM_STALKING_PROTECTION_ORDER;
  }
}
