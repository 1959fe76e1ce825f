package org.cobi.scheduling.group;

import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.immutables.value.Value;

/** One person of a group, and when and where they can come. */
@Value.Immutable
@CobiStyle
public sealed interface GroupMember permits ImmutableGroupMember {

  /** The host's reference of this person. */
  ParticipantRef participant();

  /** When the person can come. */
  @Value.Redacted
  Availability available();

  /** The offices at which the person may be seen. */
  Set<PlaceRef> offices();

  /** Those at which the person must not be seen after all; nobody asks why. */
  @Value.Redacted
  Set<PlaceRef> excludedOffices();

  /** People who must never be at the same office on the same day; nobody asks why. */
  @Value.Redacted
  Set<ParticipantRef> separateFrom();

  /** A person as a caseload has them. */
  static GroupMember of(SeriesNeed need) {
    return builder()
        .participant(need.participant())
        .available(need.available())
        .offices(need.offices())
        .excludedOffices(need.excludedOffices())
        .separateFrom(need.separateFrom())
        .build();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableGroupMember.Builder {
    Builder() {}
  }
}
