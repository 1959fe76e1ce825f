package org.cobi.workflow.episode;

/** Where an episode stands. */
public enum Stage {
  /** An order may be known, but nobody has referred the person yet. */
  NOT_YET_REFERRED("not yet referred", Kind.BEFORE),
  /** A programme has been asked to take the person. */
  REFERRED("referred", Kind.BEFORE),
  /** A practitioner is allocated and assesses. */
  ASSESSING("being assessed", Kind.BEFORE),
  /** Suitable, but no place is free. */
  WAITLISTED("on the waiting list", Kind.BEFORE),
  /** The person has a place; nothing is planned yet. */
  ACCEPTED("accepted", Kind.DELIVERY),
  /** Sessions are planned; none has counted yet. */
  SCHEDULED("scheduled", Kind.DELIVERY),
  /** Sessions are being held. */
  ON_PROGRAMME("on the programme", Kind.DELIVERY),
  /** A breach is before the enforcement officer or the court. */
  BREACH_REVIEW("in breach review", Kind.DELIVERY),
  /** A relapse of level 2 or 3 is being reviewed; nothing is delivered. */
  SUSPENDED("suspended", Kind.STANDSTILL),
  /** The licence was revoked; nothing is delivered. */
  RECALLED("recalled", Kind.STANDSTILL),
  /** Delivery was put off; nothing is delivered. */
  DEFERRED("deferred", Kind.STANDSTILL),
  /** Too many misses in a row; a manager reviews before anything is delivered. */
  DISENGAGED("disengaged", Kind.STANDSTILL),
  /** Every session has counted; a named person has yet to complete it. */
  DELIVERED_PENDING_REVIEW("delivered, pending review", Kind.DELIVERED),
  /** Given back to the owner of the order, so that the order can be varied. */
  RETURNED_TO_REFERRER("returned to the referrer", Kind.CLOSED),
  /** Every session was delivered and a named person has completed it. */
  COMPLETED("completed", Kind.CLOSED),
  /** The participant left, disengaged or withdrew. */
  WITHDRAWN("withdrawn", Kind.CLOSED),
  /** The programme or a court ended it. */
  TERMINATED("terminated", Kind.CLOSED),
  /** The referral was declined, or never made. */
  DECLINED("declined", Kind.CLOSED),
  /** The time, the funding or the order ran out. */
  EXPIRED("expired", Kind.CLOSED);

  private enum Kind {
    BEFORE,
    DELIVERY,
    STANDSTILL,
    DELIVERED,
    CLOSED
  }

  private final String title;
  private final Kind kind;

  Stage(String title, Kind kind) {
    this.title = title;
    this.kind = kind;
  }

  /** The stage in plain words. */
  public String title() {
    return title;
  }

  /** Whether sessions may be booked and held, as far as the stage alone decides it. */
  public boolean isDeliverable() {
    return kind == Kind.DELIVERY;
  }

  /** Whether delivery stands still until somebody decides that it goes on. */
  public boolean isStandstill() {
    return kind == Kind.STANDSTILL;
  }

  /** Whether a standstill in this stage moves the window: suspended, recalled or deferred. */
  public boolean stopsTheWindow() {
    return kind == Kind.STANDSTILL && this != DISENGAGED;
  }

  /** Whether the episode has ended. A concern is heard all the same. */
  public boolean isClosed() {
    return kind == Kind.CLOSED;
  }
}
