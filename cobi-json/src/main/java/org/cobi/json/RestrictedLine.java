package org.cobi.json;

import java.util.Optional;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.CobiStyle;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.immutables.value.Value;

/**
 * One line of the victim's side in a case file. It has a number of its own, and none among the
 * lines of the episode. Never prints.
 */
@Value.Immutable
@CobiStyle
public sealed interface RestrictedLine permits ImmutableRestrictedLine {

  /** Which of the restricted lines it is, from 1. */
  @Value.Redacted
  int number();

  /** The number of the line of the episode after which it comes; 0 before the first. */
  @Value.Redacted
  int after();

  /** Of which restricted file something is asked. */
  @Value.Redacted
  RestrictedFileId file();

  /** What is asked. */
  @Value.Redacted
  RestrictedAsked asked();

  /** What ought to come of it, as it stands there; nothing is made of it here. */
  @Value.Redacted
  Optional<JsonValue> expect();

  /** Words for the reader of the file, if that reader may read restricted lines. */
  @Value.Redacted
  Optional<String> note();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableRestrictedLine.Builder {
    Builder() {}
  }
}
