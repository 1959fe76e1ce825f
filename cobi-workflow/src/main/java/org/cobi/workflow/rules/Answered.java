package org.cobi.workflow.rules;

import java.time.LocalDate;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.workflow.episode.Episode;

/**
 * What was accepted: the question, and the episode as its events leave it, before it enters a
 * stage.
 *
 * @param <C> the kind of command
 * @param asked the question
 * @param after the episode after the events
 */
public record Answered<C>(Asked<C> asked, Episode after) {

  /** The episode before anything happened. */
  public Episode before() {
    return asked.episode();
  }

  /** What was asked. */
  public C command() {
    return asked.command();
  }

  /** The day of the command. */
  public LocalDate on() {
    return asked.on();
  }

  /** The definition. */
  public ProgrammeDefinition programme() {
    return asked.programme();
  }

  /** Working days and holidays. */
  public HolidayCalendar calendar() {
    return asked.calendar();
  }

  /** The region's own clocks and limits. */
  public LocalPolicy policy() {
    return asked.policy();
  }
}
