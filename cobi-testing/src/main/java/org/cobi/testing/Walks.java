package org.cobi.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;

/**
 * Random ways through the published programmes, the same for the same number: for tests that ask
 * what holds whatever happened. Together some two thousand of them see every command accepted and
 * every event.
 */
public final class Walks {
  private static final int TRIES = 40;
  private static final int ASKED_AT_THE_END = 12;
  private static final EpisodeId EPISODE = EpisodeId.of("episode-1");
  private static final List<ProgrammeDefinition> PROGRAMMES = PublishedProgrammes.ALL;

  private Walks() {}

  /** The first so many. */
  public static List<Walk> some(int walks) {
    return IntStream.range(0, walks).mapToObj(Walks::of).toList();
  }

  /** The one with this number, through one of the published programmes. */
  public static Walk of(int number) {
    return of(number, PROGRAMMES.get(Math.floorMod(number, PROGRAMMES.size())));
  }

  /** The one with this number, through this programme. */
  public static Walk of(int number, ProgrammeDefinition programme) {
    ProgrammeWorkflow workflow = ProgrammeWorkflow.of(programme);
    PlausibleCommands commands = new PlausibleCommands(new Random(number), programme);
    Journal journal = Journal.start(EPISODE, programme.reference());
    Episode episode = workflow.open(EPISODE);
    for (int tries = 0; tries < TRIES; tries++) {
      EpisodeCommand command = commands.next(episode, workflow.possibleNow(episode));
      if (workflow.decide(episode, command) instanceof Decision.Accepted accepted) {
        journal = journal.with(submission(number + "-" + tries, command), accepted.events());
        episode = accepted.episode();
      }
    }
    List<EpisodeCommand> refused = new ArrayList<>();
    for (int more = 0; more < ASKED_AT_THE_END; more++) {
      refused.add(commands.next(episode, commands.everyKind()));
    }
    String name = "walk " + number + " of " + programme.reference();
    return new Walk(name, workflow, journal, episode, refused);
  }

  /** Recorded as the next day begins, by the practitioner. */
  private static Submission submission(String id, EpisodeCommand command) {
    return Submission.builder()
        .id(CommandId.of(id))
        .episode(EPISODE)
        .recordedAt(LondonTime.startOf(command.on().plusDays(1)))
        .recordedBy(People.PRACTITIONER)
        .command(command)
        .build();
  }
}
