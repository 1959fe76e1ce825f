package org.cobi.workflow.subjectaccess;

import java.time.Instant;
import java.util.List;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Recipient;
import org.cobi.workflow.episode.Episode;

/**
 * Answers a person who asks for his or her own data, in two steps: an export is prepared for a
 * named reviewer, and the reviewer releases it. Both are recorded, and so is an attempt that is
 * refused.
 *
 * @param access how it is recorded
 */
public record SubjectAccess(AuditedAccess access) {

  /** A draft of the person's own data for the reviewer, or everything that stands in the way. */
  public Access<SubjectAccessDraft> exportForSubject(
      SubjectAccessRequest request, List<Episode> episodes, AccessContext context, Instant at) {
    List<Violation> reasons = SubjectAccessRules.check(new SubjectAccessAsked(request, episodes));
    AccessRequest asked = accessRequest(Operation.CONSULTATION, request, context, at).build();
    return reasons.isEmpty()
        ? access.request(asked, () -> draft(request, episodes))
        : access.refuse(asked, reasons);
  }

  private static SubjectAccessDraft draft(SubjectAccessRequest request, List<Episode> episodes) {
    SubjectExport export =
        new SubjectExport(
            request.participant(), episodes.stream().map(ExportedEpisode::of).toList());
    return new SubjectAccessDraft(
        request, request.reviewer().orElseThrow(), request.duty(), export, LeftOut.of(episodes));
  }

  /** The export for the person, once its reviewer releases it, or what stands in the way. */
  public Access<SubjectExport> release(
      SubjectAccessDraft draft, AccessContext context, Instant at) {
    List<Violation> reasons =
        SubjectAccessRules.THE_REVIEWER_RELEASES_IT.check(new ReleaseAsked(draft, context.actor()));
    AccessRequest asked =
        accessRequest(Operation.DISCLOSURE, draft.request(), context, at)
            .recipient(Recipient.of(Role.PARTICIPANT))
            .build();
    return reasons.isEmpty() ? access.request(asked, draft::export) : access.refuse(asked, reasons);
  }

  private static AccessRequest.Builder accessRequest(
      Operation operation, SubjectAccessRequest request, AccessContext context, Instant at) {
    return AccessRequest.builder()
        .operation(operation)
        .at(at)
        .context(context)
        .addReferences(
            new AuditReference(
                AuditReference.Kind.SUBJECT_ACCESS_REQUEST, request.reference().value()));
  }
}
