package org.cobi.workflow.restricted;

import java.time.Instant;
import java.util.function.Supplier;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditSink;
import org.cobi.workflow.audit.AuditedAccess;

/**
 * The way to the content of a restricted file: recorded first, fetched afterwards.
 *
 * <p>A host calls its own store in {@code stored}. It is not called when nobody says for what the
 * file is needed, nor when the record cannot be written, so the file does not even leave the store.
 */
public final class RestrictedReading {

  private RestrictedReading() {}

  /**
   * The restricted file of this name, or why not.
   *
   * @throws IllegalStateException if the store gives another file
   */
  public static Access<RestrictedFile> open(
      RestrictedFileId file,
      Supplier<RestrictedFile> stored,
      AccessContext context,
      Instant at,
      AuditSink sink) {
    AuditReference reference =
        new AuditReference(AuditReference.Kind.RESTRICTED_FILE, file.value());
    return AuditedAccess.recordedIn(sink)
        .request(AccessRequest.toConsult(reference, context, at), () -> mustBe(file, stored.get()));
  }

  private static RestrictedFile mustBe(RestrictedFileId asked, RestrictedFile found) {
    if (!found.id().equals(asked)) {
      throw new IllegalStateException("the store gave another restricted file than was asked for");
    }
    return found;
  }
}
