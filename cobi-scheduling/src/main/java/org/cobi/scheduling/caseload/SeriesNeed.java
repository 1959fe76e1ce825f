package org.cobi.scheduling.caseload;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.programme.ProgrammeDefinition;
import org.immutables.value.Value;

/** The series that one person needs, and when and where they can come. */
@Value.Immutable
@CobiStyle
public sealed interface SeriesNeed permits ImmutableSeriesNeed {

  /** The host's reference of this person. */
  ParticipantRef participant();

  /** What it weighs to leave this person out, compared with others; from 1 to 1,000. */
  @Value.Redacted
  int weight();

  /** The first day on which a session may be held. */
  LocalDate earliest();

  /** The last day on which a session may be held, itself included. */
  LocalDate latest();

  /** The lengths of the sessions, in order. */
  List<Duration> sessions();

  /** How many days may lie between them. */
  GapLimits gap();

  /** When the person can come. */
  @Value.Redacted
  Availability available();

  /** The offices at which the person may be seen. */
  Set<PlaceRef> offices();

  /** Those at which the person must not be seen after all; nobody asks why. */
  @Value.Redacted
  Set<PlaceRef> excludedOffices();

  /** Whether one practitioner is required. */
  @Value.Default
  default Continuity continuity() {
    return Continuity.PREFERRED;
  }

  /** People who must never be at the same office on the same day; nobody asks why. */
  @Value.Redacted
  Set<ParticipantRef> separateFrom();

  /** Starts one with the sessions of a programme, as long as their templates say, and its gaps. */
  static Builder of(ProgrammeDefinition programme) {
    return builder().sessions(lengths(programme)).gap(GapLimits.from(programme));
  }

  /** How long each session of a programme is: by its template, else as long as usual. */
  static List<Duration> lengths(ProgrammeDefinition programme) {
    return programme.templateLengths().isEmpty()
        ? Collections.nCopies(programme.sessions(), programme.usualLength())
        : programme.templateLengths();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. What contradicts itself is found by {@link CaseloadCheck}, all at once. */
  final class Builder extends ImmutableSeriesNeed.Builder {
    Builder() {}
  }
}
