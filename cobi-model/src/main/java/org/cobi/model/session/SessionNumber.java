package org.cobi.model.session;

/**
 * The place of a counted session in its series, from 1.
 *
 * @param value at least 1
 */
public record SessionNumber(int value) implements Comparable<SessionNumber> {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public SessionNumber {
    if (value < 1) {
      throw new IllegalArgumentException("session number must be at least 1 but was " + value);
    }
  }

  /** The session with this number. */
  public static SessionNumber of(int value) {
    return new SessionNumber(value);
  }

  @Override
  public int compareTo(SessionNumber other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
