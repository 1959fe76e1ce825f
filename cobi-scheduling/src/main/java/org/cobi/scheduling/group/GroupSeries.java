package org.cobi.scheduling.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cobi.model.session.GroupRef;

/**
 * A series of a group that keeps every rule, and is the best there is.
 *
 * @param group which group
 * @param sessions its sessions, in order
 * @param lastDay the last day on which a session may lie
 * @param handovers how often the team of facilitators changes
 * @param rhythm by how many days the gaps differ from their target, summed
 */
public record GroupSeries(
    GroupRef group, List<GroupSession> sessions, LocalDate lastDay, int handovers, int rhythm) {

  /** Copies the sessions. */
  public GroupSeries {
    sessions = List.copyOf(sessions);
  }

  /** The day of the last session. */
  public LocalDate finish() {
    return sessions.get(sessions.size() - 1).start().toLocalDate();
  }

  /** The days from the last session to the last day that is allowed. */
  public long slackDays() {
    return ChronoUnit.DAYS.between(finish(), lastDay);
  }
}
