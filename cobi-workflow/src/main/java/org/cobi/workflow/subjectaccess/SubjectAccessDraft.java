package org.cobi.workflow.subjectaccess;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.cobi.model.duty.Duty;
import org.cobi.model.person.Actor;

/**
 * An export that a named human has yet to review. It is for the reviewer's eyes.
 *
 * @param request what it answers
 * @param reviewer who reviews it
 * @param duty what is owed, and until when
 * @param export the person's own data
 * @param leftOut what the episodes hold besides; never for the person
 */
public record SubjectAccessDraft(
    SubjectAccessRequest request,
    Actor reviewer,
    Duty duty,
    SubjectExport export,
    Set<LeftOut> leftOut) {

  /** Copies the set. */
  public SubjectAccessDraft {
    Set<LeftOut> copy = EnumSet.noneOf(LeftOut.class);
    copy.addAll(leftOut);
    leftOut = Collections.unmodifiableSet(copy);
  }

  /** Says what it is but not what it says. */
  @Override
  public String toString() {
    return "SubjectAccessDraft[<redacted>]";
  }
}
