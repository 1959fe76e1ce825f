package org.cobi.casework.page;

import org.cobi.casework.people.StaffMember;
import org.cobi.casework.words.Wording;
import org.cobi.model.audience.Audience;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.Purpose;

/**
 * Who reads a page, and in which language.
 *
 * @param who the member of staff
 * @param words the words
 */
public record Reader(StaffMember who, Wording words) {
  /** For what the pages of the day's work are read. */
  public static final Purpose CASE_MANAGEMENT = Purpose.of("CASE_MANAGEMENT");

  /** As which reader. */
  public Audience audience() {
    return who.audience();
  }

  /** Reading for the day's work. */
  public AccessContext atWork() {
    return AccessContext.of(who.actor(), CASE_MANAGEMENT);
  }

  /** Whether episodes and people are for this reader at all. */
  public boolean seesEpisodes() {
    return audience().readsDecisions();
  }

  /** What the reader is called, such as "programme manager M-1". */
  public String title() {
    return words.name(who.actor().role()) + " " + who.reference();
  }
}
