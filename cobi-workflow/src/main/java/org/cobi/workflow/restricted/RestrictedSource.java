package org.cobi.workflow.restricted;

/** From whom on the victim's side a report came. */
public enum RestrictedSource {
  /** The victim. */
  VICTIM,
  /** An independent stalking advocate. */
  STALKING_ADVOCATE,
  /** The programme's link worker. */
  LINK_WORKER,
  /** A victim liaison officer of the probation service. */
  VICTIM_LIAISON_OFFICER
}
