package org.cobi.workflow.restricted;

import org.cobi.model.CobiStyle;
import org.cobi.model.person.Role;
import org.cobi.model.restricted.VictimRef;
import org.immutables.value.Value;

/** Somebody on the victim's side asks how things stand. Never prints. */
@Value.Immutable
@CobiStyle
public sealed interface DisclosureRequest permits ImmutableDisclosureRequest {

  /** When it is asked, by whom, and under which mark it is kept. */
  @Value.Redacted
  Entered entered();

  /** For whose sake. */
  @Value.Redacted
  VictimRef victim();

  /** In what capacity somebody asks to be told. */
  @Value.Redacted
  Role recipient();

  /** About what. */
  @Value.Redacted
  Topic topic();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableDisclosureRequest.Builder {
    Builder() {}
  }
}
