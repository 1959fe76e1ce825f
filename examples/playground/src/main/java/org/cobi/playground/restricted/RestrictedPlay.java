package org.cobi.playground.restricted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cobi.json.RestrictedAsked.ToAttribute;
import org.cobi.json.RestrictedAsked.ToDisclose;
import org.cobi.json.RestrictedAsked.ToEnter;
import org.cobi.json.RestrictedLine;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.restricted.Safeguards;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.Entered;
import org.cobi.workflow.restricted.RestrictedDecision;
import org.cobi.workflow.restricted.RestrictedEvent;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.cobi.workflow.restricted.RestrictedWorkflow;
import org.cobi.workflow.rules.Setting;

/**
 * Plays the restricted lines of a case in their places between its other lines. It keeps the
 * restricted files; the case is given their safeguards and nothing else.
 */
public final class RestrictedPlay {
  private static final Purpose TRYING_A_CASE = Purpose.of("TRYING_A_CASE");

  /** Nothing is kept of what is tried here; a host's sink keeps every record. */
  private static final RestrictedWorkflow SIDE = RestrictedWorkflow.recordedIn(record -> {});

  private final List<RestrictedStep> waiting;
  private final Map<RestrictedFileId, RestrictedFile> files = new LinkedHashMap<>();
  private final List<RestrictedStepResult> results = new ArrayList<>();
  private final List<RefusedSlot> refused = new ArrayList<>();

  private RestrictedPlay(RestrictedCaseSteps steps) {
    this.waiting = new ArrayList<>(steps.steps());
  }

  /** Begins to play some lines. */
  public static RestrictedPlay of(RestrictedCaseSteps steps) {
    return new RestrictedPlay(steps);
  }

  /**
   * Plays the lines that come before a line of the case.
   *
   * @param line the number of that line
   * @param episodes how an episode stands there, if it is known
   */
  public void before(int line, Function<EpisodeId, Optional<Episode>> episodes) {
    while (!waiting.isEmpty() && waiting.get(0).line().after() < line) {
      results.add(ask(waiting.remove(0), episodes));
    }
  }

  /** Plays the lines that are left. */
  public void rest(Function<EpisodeId, Optional<Episode>> episodes) {
    before(Integer.MAX_VALUE, episodes);
  }

  private RestrictedStepResult ask(
      RestrictedStep step, Function<EpisodeId, Optional<Episode>> episodes) {
    try {
      RestrictedDecision decision = decide(step.line(), episodes);
      files.put(step.line().file(), decision.file());
      return RestrictedStepResult.decided(step, decision);
    } catch (IllegalArgumentException notAsked) {
      return RestrictedStepResult.notAsked(step, String.valueOf(notAsked.getMessage()));
    }
  }

  private RestrictedDecision decide(
      RestrictedLine line, Function<EpisodeId, Optional<Episode>> episodes) {
    RestrictedFile file = files.getOrDefault(line.file(), RestrictedFile.of(line.file()));
    if (line.asked() instanceof ToDisclose asked) {
      Episode episode =
          episodes
              .apply(asked.episode())
              .orElseThrow(
                  () -> new IllegalArgumentException("the case knows no such episode here"));
      return answer(SIDE.disclose(file, episode, asked.request(), by(asked.request().entered())));
    }
    if (line.asked() instanceof ToAttribute asked) {
      return answer(SIDE.attribute(file, asked.attribution(), by(asked.attribution().entered())));
    }
    RestrictedEvent entry = ((ToEnter) line.asked()).entry();
    return answer(SIDE.enter(file, entry, by(entry.entered())));
  }

  private static AccessContext by(Entered entered) {
    return AccessContext.of(entered.by(), TRYING_A_CASE);
  }

  private static <T> T answer(Access<T> access) {
    return access.value().orElseThrow();
  }

  /** What the files say, for whoever books. */
  public Safeguards safeguards() {
    return RestrictedFile.safeguards(files.values());
  }

  /** Keeps what stands behind a refusal, for those who may read it. */
  public void refused(ProgrammeWorkflow workflow, Episode episode, Submission asked) {
    List<RestrictedViolation> reasons = reasons(workflow, episode, asked);
    if (!reasons.isEmpty()) {
      refused.add(new RefusedSlot(episode.id(), asked.command(), reasons));
    }
  }

  private static List<RestrictedViolation> reasons(
      ProgrammeWorkflow workflow, Episode episode, Submission asked) {
    if (asked.command() instanceof BookSession book) {
      return behind(book, workflow, episode, asked.recordedAt());
    }
    if (asked.command() instanceof MoveSession move) {
      return behind(move, workflow, episode, asked.recordedAt());
    }
    return asked.command() instanceof PlanSessions plan
        ? behind(plan, workflow, episode, asked.recordedAt())
        : List.of();
  }

  private static <C extends EpisodeCommand & ProposesSlots> List<RestrictedViolation> behind(
      C command, ProgrammeWorkflow workflow, Episode episode, Instant at) {
    return answer(
        SIDE.reasonsBehind(
            command,
            episode,
            workflow,
            Audience.POLICE,
            at,
            AccessContext.of(Actor.of(Role.POLICE, "PLAYGROUND"), TRYING_A_CASE)));
  }

  /** What came of all of it. */
  public RestrictedResult result(Setting setting) {
    return new RestrictedResult(
        results,
        refused,
        files.values().stream().flatMap(file -> file.duties(setting).stream()).toList());
  }
}
