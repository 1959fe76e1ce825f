package org.cobi.workflow.audit;

import java.util.Optional;
import org.cobi.model.person.Actor;

/**
 * Who asks, in what role, and for what.
 *
 * <p>The host vouches for the person and the role. A context without a purpose can be made, so that
 * a host can pass on what its screens were given; whatever is asked with it is refused.
 *
 * @param actor who asks, and in what role
 * @param purpose for what
 */
public record AccessContext(Actor actor, Optional<Purpose> purpose) {

  /** Somebody who says for what. */
  public static AccessContext of(Actor actor, Purpose purpose) {
    return new AccessContext(actor, Optional.of(purpose));
  }

  /** Somebody who does not say for what. */
  public static AccessContext withoutPurpose(Actor actor) {
    return new AccessContext(actor, Optional.empty());
  }
}
