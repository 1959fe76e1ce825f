package org.cobi.architecture.barrier;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.booking.Diary;
import org.cobi.model.restricted.GuardedBooking;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.restricted.SeparationRules;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.rules.Asked;
import org.cobi.workflow.rules.Bookings;

/**
 * What stands around an episode: a restricted file, and the diaries of everybody else. Its rules
 * are the workflow's own; nothing of COBI-SCH-08 or -09 is written here.
 *
 * @param file the restricted file
 * @param diary what is booked, and where the places are
 */
record World(RestrictedFile file, Diary diary) {

  /** A workflow as a host sets it up here. */
  ProgrammeWorkflow around(ProgrammeWorkflow workflow) {
    return workflow.with(diary).with(file.safeguards());
  }

  /** What the restricted file says against the slots of a command. */
  List<RestrictedViolation> reasons(
      ProgrammeWorkflow workflow, Episode episode, EpisodeCommand command) {
    return asked(workflow, episode, command).flatMap(World::reasons).toList();
  }

  private static Stream<RestrictedViolation> reasons(GuardedBooking booking) {
    return SeparationRules.ALL.stream().flatMap(rule -> rule.reasons(booking).stream());
  }

  /** The slots of a command against which the restricted file says something. */
  List<GuardedBooking> refused(
      ProgrammeWorkflow workflow, Episode episode, EpisodeCommand command) {
    return asked(workflow, episode, command)
        .filter(booking -> reasons(booking).findAny().isPresent())
        .toList();
  }

  private Stream<GuardedBooking> asked(
      ProgrammeWorkflow workflow, Episode episode, EpisodeCommand command) {
    return command instanceof ProposesSlots proposing
        ? Bookings.guarded(new Asked<>(episode, proposing, around(workflow).setting()))
        : Stream.of();
  }
}
