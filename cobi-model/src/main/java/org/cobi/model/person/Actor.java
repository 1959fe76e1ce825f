package org.cobi.model.person;

/**
 * A human who acts, by role and by the host's opaque reference.
 *
 * <p>The host vouches for who it is and for the role; nothing here proves either.
 *
 * @param role in what capacity
 * @param reference 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record Actor(Role role, String reference) {

  /**
   * Checks the reference; the message never contains it.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public Actor {
    OpaqueReference.check(reference, "actor reference");
  }

  /** The human whom the host knows by this reference, acting in this role. */
  public static Actor of(Role role, String reference) {
    return new Actor(role, reference);
  }

  /** Shows the role but not who it is: "Actor[responsible officer, &lt;redacted&gt;]". */
  @Override
  public String toString() {
    return "Actor[" + role.title() + ", " + OpaqueReference.REDACTED + "]";
  }
}
