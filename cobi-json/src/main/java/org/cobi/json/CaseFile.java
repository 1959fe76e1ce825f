package org.cobi.json;

import java.util.List;
import org.cobi.model.CobiStyle;
import org.immutables.value.Value;

/**
 * A case to be tried: under what it is judged, and the commands in the order in which they come.
 */
@Value.Immutable
@CobiStyle
public sealed interface CaseFile permits ImmutableCaseFile {

  /** Under what it is judged. */
  CaseHeader header();

  /** The commands, in the order of the file. */
  List<CaseLine> lines();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableCaseFile.Builder {
    Builder() {}
  }
}
