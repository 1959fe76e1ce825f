package org.cobi.workflow.retention;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Operation;

/**
 * Changes of a retention file, each recorded as an alteration before it takes effect: reviews,
 * holds and their lifting. The erasure itself is recorded by whoever destroys the key.
 *
 * @param access how it is recorded
 */
public record AuditedRetention(AuditedAccess access) {

  /** The file after a change, such as {@code file -> file.held(hold)}. */
  public Access<RetentionFile> change(
      RetentionFile file, UnaryOperator<RetentionFile> change, AccessContext context, Instant at) {
    return access.request(requestOf(file, context, at), () -> change.apply(file));
  }

  private static AccessRequest requestOf(RetentionFile file, AccessContext context, Instant at) {
    return AccessRequest.builder()
        .operation(Operation.ALTERATION)
        .at(at)
        .context(context)
        .addReferences(AuditReference.dataSubject(file.subject()))
        .build();
  }
}
