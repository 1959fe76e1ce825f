package org.cobi.casework.drawing;

import java.util.Locale;

/**
 * One step of a programme, as it is drawn.
 *
 * @param kind how it went
 * @param label what stands in the circle: a mark or the number
 * @param day below the circle
 * @param skill the skill module
 * @param note under the day: an appointment that was missed on the way, or nothing
 * @param words all of it, for a reader who does not see the drawing
 */
public record Step(Kind kind, String label, String day, String skill, String note, String words) {

  /** How a step went. Each kind has a mark of its own besides its colour. */
  public enum Kind {
    /** It counts. */
    DONE,
    /** It was missed. */
    MISSED,
    /** It was moved, cancelled or broken off. */
    CHANGED,
    /** It is the next one. */
    NEXT,
    /** It is still to come. */
    TO_COME;

    String styled() {
      return "step-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
