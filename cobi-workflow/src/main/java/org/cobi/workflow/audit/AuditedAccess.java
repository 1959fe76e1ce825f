package org.cobi.workflow.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.cobi.model.rule.Violation;

/**
 * Hands out personal data after it was recorded who asks, and never before.
 *
 * <p>The order is fixed: the rules are asked, the record is written, and only then is the content
 * fetched. Whatever the sink throws becomes a refusal.
 */
public final class AuditedAccess {
  private final AuditSink sink;

  private AuditedAccess(AuditSink sink) {
    this.sink = sink;
  }

  /** Access that is recorded in this sink. */
  public static AuditedAccess recordedIn(AuditSink sink) {
    return new AuditedAccess(Objects.requireNonNull(sink, "the audit sink must not be null"));
  }

  /**
   * What is asked for, or why not.
   *
   * @param content how to fetch it; not called before the record is written, so that a host can
   *     read its store in here
   */
  public <T> Access<T> request(AccessRequest request, Supplier<? extends T> content) {
    List<Violation> reasons = AuditRules.check(request);
    if (!reasons.isEmpty()) {
      return new Access.Refused<>(reasons, Optional.empty());
    }
    AuditRecord record = recordOf(request);
    AuditAttempt attempt = write(record);
    List<Violation> unrecorded = AuditRules.IT_IS_RECORDED_FIRST.check(attempt);
    return unrecorded.isEmpty()
        ? new Access.Granted<>(content.get(), record)
        : new Access.Refused<>(unrecorded, attempt.failure());
  }

  /**
   * A refusal by the caller's own rules. Its reasons say how things stand, so it is a consultation
   * and is recorded as one before it is given.
   *
   * @param request what was asked for
   * @param reasons what stands in the way, at least one thing
   */
  public <T> Access<T> refuse(AccessRequest request, List<Violation> reasons) {
    AccessRequest consultation =
        AccessRequest.builder()
            .from(request)
            .operation(Operation.CONSULTATION)
            .recipient(Optional.empty())
            .build();
    Access<List<Violation>> recorded = request(consultation, () -> reasons);
    return recorded instanceof Access.Refused<List<Violation>> unrecorded
        ? new Access.Refused<>(unrecorded.reasons(), unrecorded.failure())
        : new Access.Refused<>(recorded.value().orElseThrow(), Optional.empty());
  }

  private static AuditRecord recordOf(AccessRequest request) {
    return AuditRecord.builder()
        .operation(request.operation())
        .at(request.at())
        .actor(request.context().actor())
        .purpose(request.context().purpose().orElseThrow())
        .recipient(request.recipient())
        .references(request.references())
        .build();
  }

  private AuditAttempt write(AuditRecord record) {
    try {
      sink.write(record);
      return new AuditAttempt(Optional.empty());
    } catch (Exception failure) {
      return new AuditAttempt(Optional.of(failure));
    }
  }
}
