package org.cobi.model.programme;

/**
 * The size of a group.
 *
 * @param mostParticipants at least 2
 * @param facilitators at least 1
 */
public record GroupSize(int mostParticipants, int facilitators) {

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if there are fewer
   */
  public GroupSize {
    if (mostParticipants < 2 || facilitators < 1) {
      throw new IllegalArgumentException(
          "a group must have at least 2 participants and 1 facilitator but had "
              + mostParticipants
              + " and "
              + facilitators);
    }
  }
}
