package org.cobi.workflow.retention;

import java.time.LocalDate;
import org.cobi.model.person.Actor;
import org.cobi.model.person.DataSubjectRef;
import org.cobi.model.rule.ReasonCode;

/**
 * A permitted decision that one person be erased. Only {@link RetentionFile#decide} makes one, so
 * that whoever holds one knows that every rule was asked.
 */
public final class ErasureOrder {
  private final DataSubjectRef subject;
  private final LocalDate decidedOn;
  private final Actor decidedBy;
  private final ReasonCode reason;

  ErasureOrder(DataSubjectRef subject, LocalDate decidedOn, Actor decidedBy, ReasonCode reason) {
    this.subject = subject;
    this.decidedOn = decidedOn;
    this.decidedBy = decidedBy;
    this.reason = reason;
  }

  /** Who is erased. */
  public DataSubjectRef subject() {
    return subject;
  }

  /** The day of the decision. */
  public LocalDate decidedOn() {
    return decidedOn;
  }

  /** The human who decided it. */
  public Actor decidedBy() {
    return decidedBy;
  }

  /** Why. */
  public ReasonCode reason() {
    return reason;
  }

  /** Says what it is but not about whom. */
  @Override
  public String toString() {
    return "ErasureOrder[<redacted>]";
  }
}
