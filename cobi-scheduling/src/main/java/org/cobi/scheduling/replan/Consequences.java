package org.cobi.scheduling.replan;

import java.util.List;

/**
 * What changes for whom, to be told to them.
 *
 * @param caseload the name of the caseload
 * @param changes every appointment that changes, by person, then by time
 * @param unfinished who cannot finish their series in its window any more
 */
public record Consequences(
    String caseload, List<AppointmentChange> changes, List<Unfinished> unfinished) {

  /** Copies the lists. */
  public Consequences {
    changes = List.copyOf(changes);
    unfinished = List.copyOf(unfinished);
  }

  /** Says how many there are of each, and nothing about anybody. */
  @Override
  public String toString() {
    return "Consequences[" + changes.size() + " changes, " + unfinished.size() + " unfinished]";
  }
}
