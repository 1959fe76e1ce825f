package org.cobi.json;

import java.util.Optional;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.CobiStyle;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.workflow.Submission;
import org.immutables.value.Value;

/** One line of a case file: a command as a host would send it. */
@Value.Immutable
@CobiStyle
public sealed interface CaseLine permits ImmutableCaseLine {

  /** The line of the file on which it stands, from 1. */
  int lineNumber();

  /** The command, for which episode, under which name, recorded when and by whom. */
  Submission submission();

  /** The programme of an episode that begins with this line, if it is not the header's. */
  Optional<ProgrammeDefinition> programme();

  /** What ought to come of it, as it stands there; nothing is made of it here. */
  Optional<JsonValue> expect();

  /** Words for the reader of the file. */
  Optional<String> note();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableCaseLine.Builder {
    Builder() {}
  }
}
