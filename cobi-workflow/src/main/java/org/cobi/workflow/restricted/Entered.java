package org.cobi.workflow.restricted;

import java.time.Instant;
import org.cobi.model.data.DataMark;
import org.cobi.model.person.Actor;

/**
 * How something came into a restricted file.
 *
 * @param at when it was entered
 * @param by who entered it
 * @param mark under which law it is kept, about whom it is, and whether it is a fact
 */
public record Entered(Instant at, Actor by, DataMark mark) {

  /** Entered at a moment, by somebody, under a mark. */
  public static Entered of(Instant at, Actor by, DataMark mark) {
    return new Entered(at, by, mark);
  }
}
