package org.cobi.workflow.rules;

import java.time.LocalDate;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;

/**
 * What is asked: a command, of an episode as it stands, under a programme.
 *
 * @param <C> the kind of command
 * @param episode the episode before anything happens
 * @param command what is asked
 * @param setting under what it is judged
 */
public record Asked<C>(Episode episode, C command, Setting setting) {

  /** The definition. */
  public ProgrammeDefinition programme() {
    return setting.programme();
  }

  /** Working days and holidays. */
  public HolidayCalendar calendar() {
    return setting.calendar();
  }

  /** The region's own clocks and limits. */
  public LocalPolicy policy() {
    return setting.policy();
  }

  /** The day of the command. */
  public LocalDate on() {
    return ((EpisodeCommand) command).on();
  }

  /** The same question seen as one about another side of the command. */
  <D> Asked<D> about(D other) {
    return new Asked<>(episode, other, setting);
  }
}
