package org.cobi.scheduling.replan;

/**
 * One thing in an agreed plan, or in what has happened since, that cannot be.
 *
 * @param where in which of the two
 * @param pointer the place, as a JSON pointer into the document, for example {@code
 *     /disturbances/0/session}
 * @param words what it is and what it must be; no value of anybody's
 */
public record ReplanProblem(Where where, String pointer, String words) {

  /** Which document it is in. */
  public enum Where {
    /** The plan that was agreed. */
    PLAN,
    /** What has happened since. */
    CHANGES
  }

  @Override
  public String toString() {
    return (where == Where.PLAN ? "plan " : "changes ") + pointer + ": " + words;
  }
}
