package org.cobi.model.duty;

import java.time.LocalDateTime;
import org.cobi.model.order.OrderRef;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.time.ReadableDate;

/**
 * What a duty is about: the episode as a whole, or one session, order or relapse of it.
 *
 * @param kind the kind of thing
 * @param reference which one; empty for the episode as a whole
 */
public record Subject(Kind kind, String reference) {

  /** The kinds of things. */
  public enum Kind {
    /** The episode as a whole. */
    EPISODE,
    /** One session, by its agreed start. */
    SESSION,
    /** One order, by its reference. */
    ORDER,
    /** One relapse, by its reference. */
    RELAPSE
  }

  /**
   * Checks that the reference fits the kind.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Subject {
    if ((kind == Kind.EPISODE) != reference.isEmpty()) {
      throw new IllegalArgumentException(
          "a subject must have a reference exactly when it is not the episode as a whole");
    }
    if (kind == Kind.SESSION) {
      LocalDateTime.parse(reference);
    }
  }

  /** The episode as a whole. */
  public static Subject episode() {
    return new Subject(Kind.EPISODE, "");
  }

  /** The session with this agreed start. */
  public static Subject session(LocalDateTime start) {
    return new Subject(Kind.SESSION, start.toString());
  }

  /** The order with this reference. */
  public static Subject order(OrderRef order) {
    return new Subject(Kind.ORDER, order.value());
  }

  /** The relapse with this reference. */
  public static Subject relapse(RelapseRef relapse) {
    return new Subject(Kind.RELAPSE, relapse.value());
  }

  @Override
  public String toString() {
    return switch (kind) {
      case EPISODE -> "the episode";
      case SESSION -> "the session of " + ReadableDate.of(LocalDateTime.parse(reference));
      case ORDER -> "order " + reference;
      case RELAPSE -> "relapse " + reference;
    };
  }
}
