package org.cobi.scheduling.caseload;

/**
 * One thing in a caseload that cannot be.
 *
 * @param pointer where it is, as a JSON pointer into the caseload's document, for example {@code
 *     /participants/3/gap}
 * @param words what it is and what it must be; no value of anybody's
 */
public record CaseloadProblem(String pointer, String words) {

  @Override
  public String toString() {
    return pointer + ": " + words;
  }
}
