package org.cobi.model.programme;

import java.time.Duration;

/**
 * How long a session takes.
 *
 * @param shortest the least
 * @param usual what is booked when nothing is said
 * @param longest the most
 */
public record SessionLength(Duration shortest, Duration usual, Duration longest) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if they are not positive and in order
   */
  public SessionLength {
    if (shortest.isNegative()
        || shortest.isZero()
        || usual.compareTo(shortest) < 0
        || longest.compareTo(usual) < 0) {
      throw new IllegalArgumentException(
          "session lengths must be positive and in order: shortest, usual, longest; they were "
              + shortest.toMinutes()
              + ", "
              + usual.toMinutes()
              + " and "
              + longest.toMinutes()
              + " minutes");
    }
  }

  /** Lengths in minutes. */
  public static SessionLength minutes(long shortest, long usual, long longest) {
    return new SessionLength(
        Duration.ofMinutes(shortest), Duration.ofMinutes(usual), Duration.ofMinutes(longest));
  }

  /** Whether a length lies between the shortest and the longest, both included. */
  public boolean allows(Duration length) {
    return length.compareTo(shortest) >= 0 && length.compareTo(longest) <= 0;
  }
}
