package org.cobi.workflow.audit;

import java.util.Optional;
import org.cobi.model.person.Actor;
import org.cobi.model.person.OpaqueReference;
import org.cobi.model.person.Role;

/**
 * To whom something is passed on: a role, and which person or body where the host knows it.
 *
 * @param role in what capacity
 * @param reference which one, by the host's opaque reference
 */
public record Recipient(Role role, Optional<String> reference) {

  /**
   * Checks the reference; the message never contains it.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public Recipient {
    reference.ifPresent(value -> OpaqueReference.check(value, "recipient reference"));
  }

  /** Somebody in this role. */
  public static Recipient of(Role role) {
    return new Recipient(role, Optional.empty());
  }

  /** This person. */
  public static Recipient of(Actor actor) {
    return new Recipient(actor.role(), Optional.of(actor.reference()));
  }

  /** Shows the role but not who it is. */
  @Override
  public String toString() {
    return "Recipient[" + role.title() + "]";
  }
}
