package org.cobi.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.cobi.workflow.episode.EpisodeId;

/** Entries that say hardly anything, for tests of what keeps them. */
final class Entries {
  private static final LocalDate DAY = LocalDate.of(2022, 5, 12);

  private Entries() {}

  static void register(Journals journals, EpisodeId... episodes) {
    for (EpisodeId episode : episodes) {
      journals.register(
          episode,
          PublishedProgrammes.IA_2022.reference(),
          ParticipantRef.of("X" + (100_000 + Integer.parseInt(episode.value().substring(2)))));
    }
  }

  static JournalEntry entry(EpisodeId episode, long place, String command) {
    return new JournalEntry(
        place,
        Submission.builder()
            .id(CommandId.of(command))
            .episode(episode)
            .recordedAt(Instant.parse("2022-05-12T10:00:00Z"))
            .recordedBy(Actor.of(Role.PRACTITIONER, "P-11"))
            .command(RecordConsent.builder().on(DAY).build())
            .build(),
        List.of(new ConsentGiven(DAY)));
  }
}
