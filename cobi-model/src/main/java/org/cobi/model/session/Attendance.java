package org.cobi.model.session;

/**
 * What an outcome says about attendance, on four separate axes.
 *
 * @param tookPlace whether the session was held
 * @param attended whether the person came
 * @param compliance whether the person did what was asked
 * @param excuse whether an absence is excused
 */
public record Attendance(
    boolean tookPlace, boolean attended, Compliance compliance, Excuse excuse) {

  /** Whether the person did what was asked. */
  public enum Compliance {
    /** The person complied, or was not able to break anything. */
    COMPLIED,
    /** The person did not comply. This is a failure that the order's enforcement looks at. */
    FAILED,
    /** Not known until somebody decides. */
    PENDING
  }

  /** Whether an absence is excused. */
  public enum Excuse {
    /** There is no absence of the person's. */
    NONE_NEEDED,
    /** Evidence may still be given. */
    PENDING,
    /** A named person has found the reason acceptable. */
    ACCEPTABLE,
    /** A named person has found no acceptable reason. */
    UNACCEPTABLE
  }
}
