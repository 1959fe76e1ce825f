package org.cobi.examples.national;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cobi.examples.national.Script.Course;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.episode.EpisodeId;

/** The stories of a population, each made when it is first asked for. */
final class Scripts {
  private final Population population;
  private final ProgrammeWorkflow workflow;
  private final Map<Kind, Script> made = new HashMap<>();

  /** What a story depends on. */
  private record Kind(int startWeek, Course course) {}

  Scripts(Population population, ProgrammeWorkflow workflow) {
    this.population = population;
    this.workflow = workflow;
  }

  /** The name of an episode. */
  static EpisodeId idOf(long episode) {
    return EpisodeId.of("E-" + episode);
  }

  List<Submission> submissions(EpisodeWeek week) {
    return scriptOf(week.episode()).submissions(idOf(week.episode()), week.week());
  }

  List<Submission> submissions(long episode) {
    return scriptOf(episode).submissions(idOf(episode));
  }

  private Script scriptOf(long episode) {
    return made.computeIfAbsent(
        new Kind(population.startWeekOf(episode), Course.of(episode)),
        kind -> Script.of(workflow, Population.firstSession(kind.startWeek()), kind.course()));
  }
}
