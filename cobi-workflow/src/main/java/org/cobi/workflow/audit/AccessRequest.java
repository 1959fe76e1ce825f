package org.cobi.workflow.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.immutables.value.Value;

/** What somebody wants to do with personal data, before anything is done. */
@Value.Immutable
@CobiStyle
public sealed interface AccessRequest permits ImmutableAccessRequest {

  /** What is to be done. */
  Operation operation();

  /** The host's clock. */
  Instant at();

  /** Who asks, in what role, and for what. */
  AccessContext context();

  /** To whom it is passed on; a disclosure must say so. */
  Optional<Recipient> recipient();

  /** What it is about, at least one thing. */
  List<AuditReference> references();

  /** Somebody wants to read something. */
  static AccessRequest toConsult(AuditReference reference, AccessContext context, Instant at) {
    return builder()
        .operation(Operation.CONSULTATION)
        .at(at)
        .context(context)
        .addReferences(reference)
        .build();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses a request about nothing. */
  final class Builder extends ImmutableAccessRequest.Builder {
    Builder() {}

    @Override
    public AccessRequest build() {
      AccessRequest request = super.build();
      if (request.references().isEmpty()) {
        throw new IllegalArgumentException("a request must be about at least one thing but is not");
      }
      return request;
    }
  }
}
