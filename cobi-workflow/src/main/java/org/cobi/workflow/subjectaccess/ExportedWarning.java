package org.cobi.workflow.subjectaccess;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.workflow.episode.EnforcementRecord;

/**
 * A warning that the person was given.
 *
 * @param on the day
 * @param standsUntil the last day on which it stands
 */
public record ExportedWarning(LocalDate on, Optional<LocalDate> standsUntil) {

  static ExportedWarning of(EnforcementRecord warning) {
    return new ExportedWarning(warning.on(), warning.standsUntil());
  }
}
