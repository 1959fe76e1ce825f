package org.cobi.scheduling.group;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;

/**
 * One session of a group, the same for everybody.
 *
 * @param session which one of the series
 * @param start when it starts, as London clocks show it
 * @param length how long it takes
 * @param facilitators who leads it, in the order of the caseload
 * @param office where
 */
public record GroupSession(
    SessionNumber session,
    LocalDateTime start,
    Duration length,
    List<PractitionerRef> facilitators,
    PlaceRef office) {

  /** Copies the facilitators. */
  public GroupSession {
    facilitators = List.copyOf(facilitators);
  }
}
