package org.cobi.workflow.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Actor;
import org.immutables.value.Value;

/**
 * What was done with personal data, when, by whom, for what, for whom and about what: references
 * and codes, never content.
 */
@Value.Immutable
@CobiStyle
public sealed interface AuditRecord permits ImmutableAuditRecord {

  /** What was done. */
  Operation operation();

  /** When, by the host's clock. */
  Instant at();

  /** Who did it, and in what role. */
  Actor actor();

  /** For what. */
  Purpose purpose();

  /** To whom it was passed on. */
  Optional<Recipient> recipient();

  /** What it was about. */
  List<AuditReference> references();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one. {@code build()} refuses a record about nothing and a disclosure to nobody, whoever
   * makes it.
   */
  final class Builder extends ImmutableAuditRecord.Builder {
    Builder() {}

    @Override
    public AuditRecord build() {
      AuditRecord record = super.build();
      if (record.references().isEmpty()) {
        throw new IllegalArgumentException(
            "an audit record must be about at least one thing but is not");
      }
      if (record.operation() == Operation.DISCLOSURE && record.recipient().isEmpty()) {
        throw new IllegalArgumentException("a disclosure must name its recipient but does not");
      }
      return record;
    }
  }
}
