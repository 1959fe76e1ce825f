package org.cobi.casework.page;

import org.cobi.model.person.PractitionerRef;
import org.cobi.workflow.episode.Episode;

/** How people are called on a page: by the numbers that this host knows, never by a name. */
final class People {

  private People() {}

  /** The case reference number. */
  static String number(Episode episode) {
    return episode
        .referral()
        .map(referral -> referral.participant().value())
        .orElse(episode.id().value());
  }

  /** Who delivers, or a dash. */
  static String practitioner(Episode episode) {
    return episode
        .practitioner()
        .map(who -> who.reference())
        .map(PractitionerRef::value)
        .orElse("–");
  }
}
