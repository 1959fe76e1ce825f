package org.cobi.scheduling.group;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.programme.GroupSize;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.session.GroupRef;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.immutables.value.Value;

/** The series that a group needs. */
@Value.Immutable
@CobiStyle
public sealed interface GroupNeed permits ImmutableGroupNeed {

  /** The host's reference of the group. */
  GroupRef group();

  /** Who takes part. */
  List<GroupMember> members();

  /** How many people and how many facilitators a group has. */
  GroupSize size();

  /** Who may lead it: practitioners of the caseload who are qualified for groups. */
  Set<PractitionerRef> facilitators();

  /** The lengths of the sessions, in order. */
  List<Duration> sessions();

  /** How many days may lie between them. */
  GapLimits gap();

  /** The first day on which a session may be held. */
  LocalDate earliest();

  /** The last day on which a session may be held, itself included. */
  LocalDate latest();

  /** The definition whose windows begin with the first session; the days above then bound them. */
  Optional<ProgrammeDefinition> programme();

  /**
   * Starts one with the sessions, the gaps, the size and the windows of a programme.
   *
   * @throws IllegalArgumentException if the programme is not group work
   */
  static Builder of(ProgrammeDefinition programme) {
    GroupSize size =
        programme
            .groupSize()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a group must have a programme of group work but "
                            + programme.reference()
                            + " is none"));
    return builder()
        .sessions(SeriesNeed.lengths(programme))
        .gap(GapLimits.from(programme))
        .size(size)
        .programme(programme);
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one. {@code build()} refuses a group without people or sessions, somebody who is in it
   * twice, and a window that ends before it begins.
   */
  final class Builder extends ImmutableGroupNeed.Builder {
    Builder() {}

    @Override
    public GroupNeed build() {
      GroupNeed need = super.build();
      Set<ParticipantRef> people = new HashSet<>();
      need.members().forEach(member -> people.add(member.participant()));
      if (need.members().isEmpty() || need.sessions().isEmpty()) {
        throw new IllegalArgumentException("a group must have people and sessions");
      }
      if (people.size() != need.members().size()) {
        throw new IllegalArgumentException("nobody can be in a group twice");
      }
      if (need.latest().isBefore(need.earliest())) {
        throw new IllegalArgumentException("the window must not end before it begins");
      }
      return need;
    }
  }
}
