package org.cobi.testing;

import java.util.List;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;

/**
 * One random way through a programme: what was accepted, where it ended, and what was refused
 * there.
 *
 * @param name which one it is, for a message
 * @param workflow the programme's rules
 * @param journal everything that was accepted
 * @param episode what the journal adds up to
 * @param refused commands that were asked at the end; most of them are refused
 */
public record Walk(
    String name,
    ProgrammeWorkflow workflow,
    Journal journal,
    Episode episode,
    List<EpisodeCommand> refused) {

  /** Copies the commands. */
  public Walk {
    refused = List.copyOf(refused);
  }
}
