package org.cobi.casework.people;

import org.cobi.model.audience.Audience;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;

/**
 * Somebody who uses this host.
 *
 * @param actor the role and the reference
 * @param audience as which reader
 */
public record StaffMember(Actor actor, Audience audience) {

  /** Somebody in this role. */
  public static StaffMember of(Role role, String reference, Audience audience) {
    return new StaffMember(Actor.of(role, reference), audience);
  }

  /** The host's reference. */
  public String reference() {
    return actor.reference();
  }

  /** Says nothing of who it is. */
  @Override
  public String toString() {
    return "StaffMember[" + actor.role().title() + "]";
  }
}
