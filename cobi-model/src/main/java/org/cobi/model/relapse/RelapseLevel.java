package org.cobi.model.relapse;

import java.util.Arrays;

/** How grave a relapse is. The levels are a default from practice; a named person chooses one. */
public enum RelapseLevel {
  /** Level 0: an urge that was not acted upon. */
  URGE(0, "urge"),
  /** Level 1: a lapse without contact, for example looking at a public profile. */
  LAPSE(1, "lapse without contact"),
  /** Level 2: a renewed act of stalking, or a broken prohibition. */
  RENEWED_STALKING(2, "renewed stalking or broken prohibition"),
  /** Level 3: a threat, violence, an approach, or imminence. */
  THREAT_OR_VIOLENCE(3, "threat, violence, approach or imminence");

  private final int number;
  private final String title;

  RelapseLevel(int number, String title) {
    this.number = number;
    this.title = title;
  }

  /** The level from 0 to 3. */
  public int number() {
    return number;
  }

  /** The level in plain words. */
  public String title() {
    return title;
  }

  /** Whether it is at least as grave as another. */
  public boolean isAtLeast(RelapseLevel other) {
    return compareTo(other) >= 0;
  }

  /**
   * The level with this number.
   *
   * @throws IllegalArgumentException if it is not from 0 to 3
   */
  public static RelapseLevel of(int number) {
    return Arrays.stream(values())
        .filter(level -> level.number == number)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a relapse level must be from 0 to 3 but was " + number));
  }
}
