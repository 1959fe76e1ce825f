package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.workflow.command.RecallKind;
import org.immutables.value.Value;

/** A recall to prison, as the authority has told it. */
@Value.Immutable
@CobiStyle
public sealed interface Recall permits ImmutableRecall {

  /** The day of the notice of revocation. */
  LocalDate noticeOn();

  /** Its kind. */
  RecallKind kind();

  /** The days in custody that the authority named, beginning with the day of return. */
  Optional<Integer> custodyDays();

  /** The day of return to custody. */
  Optional<LocalDate> returnedOn();

  /** The day of release. */
  Optional<LocalDate> releasedOn();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableRecall.Builder {
    Builder() {}
  }
}
