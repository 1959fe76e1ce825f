package org.cobi.scheduling.group;

import java.util.Optional;
import org.cobi.model.person.ParticipantRef;
import org.cobi.scheduling.plan.Reason;

/**
 * One thing that stands in the way of a group.
 *
 * @param reason what it is, and the least that would help
 * @param member whose hours it is about, if it is about somebody's
 */
public record GroupReason(Reason reason, Optional<ParticipantRef> member) {

  /** Says what it is and not about whom. */
  @Override
  public String toString() {
    return "GroupReason[" + reason + (member.isPresent() ? ", about a member]" : "]");
  }
}
