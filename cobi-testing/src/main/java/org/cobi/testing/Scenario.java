package org.cobi.testing;

import java.util.Arrays;
import java.util.List;
import org.cobi.model.booking.Diary;
import org.cobi.model.order.Regimes;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.restricted.Safeguards;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.workflow.Decision;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;

/**
 * Given what happened, when something is asked, then what happens or why not.
 *
 * <pre>{@code
 * Scenario.of(PublishedProgrammes.KSS_2018)
 *     .given(Histories.delivered(9))
 *     .when(complete)
 *     .refusedBy("COBI-PRG-01", "9 of 10 sessions are counted");
 * }</pre>
 *
 * <p>A scenario is a value: every step gives a new one, and a step that does not hold throws an
 * AssertionError that says what happened instead.
 */
public final class Scenario {
  private final ProgrammeWorkflow workflow;
  private final Episode episode;

  private Scenario(ProgrammeWorkflow workflow, Episode episode) {
    this.workflow = workflow;
    this.episode = episode;
  }

  /** A new episode of a programme, under the calendar and the defaults of England and Wales. */
  public static Scenario of(ProgrammeDefinition programme) {
    return of(ProgrammeWorkflow.of(programme));
  }

  /** A new episode under a workflow of one's own. */
  public static Scenario of(ProgrammeWorkflow workflow) {
    return new Scenario(workflow, workflow.open(EpisodeId.of("episode-1")));
  }

  /** The same under another local policy. */
  public Scenario under(LocalPolicy policy) {
    return new Scenario(workflow.with(policy), episode);
  }

  /** The same under another calendar. */
  public Scenario under(HolidayCalendar calendar) {
    return new Scenario(workflow.with(calendar), episode);
  }

  /** The same under other legal rules. */
  public Scenario under(Regimes regimes) {
    return new Scenario(workflow.with(regimes), episode);
  }

  /** The same with diaries of the host's. */
  public Scenario with(Diary diary) {
    return new Scenario(workflow.with(diary), episode);
  }

  /** The same with what restricted files say. */
  public Scenario with(Safeguards safeguards) {
    return new Scenario(workflow.with(safeguards), episode);
  }

  /** Some commands have been accepted, one after the other. */
  public Scenario given(List<? extends EpisodeCommand> commands) {
    Episode after = episode;
    for (EpisodeCommand command : commands) {
      after = new Then(workflow.decide(after, command), after, workflow).accepted().episode();
    }
    return new Scenario(workflow, after);
  }

  /** Some commands have been accepted, one after the other. */
  public Scenario given(EpisodeCommand... commands) {
    return given(Arrays.asList(commands));
  }

  /** Something is asked. */
  public Then when(EpisodeCommand command) {
    return new Then(workflow.decide(episode, command), episode, workflow);
  }

  /** The episode as it stands. */
  public Episode episode() {
    return episode;
  }

  /** The workflow that decides. */
  public ProgrammeWorkflow workflow() {
    return workflow;
  }

  /** The decision about a command, for a test that looks at it in its own way. */
  public Decision decide(EpisodeCommand command) {
    return workflow.decide(episode, command);
  }
}
