package org.cobi.workflow.restricted;

import org.cobi.model.person.Role;

/**
 * Under which scheme a victim is kept informed, and so by whom.
 *
 * <p>The statutory schemes are run by the probation service's victim liaison officers. The
 * programme informs these people and never a victim.
 */
public enum VictimScheme {
  /** Victim Contact Scheme: a specified offence and twelve months of custody or more. */
  VICTIM_CONTACT_SCHEME(Role.VICTIM_LIAISON_OFFICER, true),
  /** Victim Notification Scheme, a pilot: stalking or harassment and less than twelve months. */
  VICTIM_NOTIFICATION_SCHEME(Role.VICTIM_LIAISON_OFFICER, true),
  /** An independent stalking advocate supports the victim. */
  STALKING_ADVOCACY(Role.STALKING_ADVOCATE, false),
  /** The programme's own link worker, where it has one. */
  LINK_WORK(Role.LINK_WORKER, false);

  private final Role recipient;
  private final boolean statutory;

  VictimScheme(Role recipient, boolean statutory) {
    this.recipient = recipient;
    this.statutory = statutory;
  }

  /** Who is informed, and keeps the victim informed. */
  public Role recipient() {
    return recipient;
  }

  /** Whether the probation service runs it. */
  public boolean isStatutory() {
    return statutory;
  }
}
