package org.cobi.architecture.barrier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cobi.json.CobiJson;
import org.cobi.json.interop.ProblemDetails;
import org.cobi.model.audience.Audience;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Explanation;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.restricted.RestrictedEvent.ReportReceived;
import org.cobi.workflow.view.Views;
import org.slf4j.LoggerFactory;

/** Plays commands in a world and writes down everything that the perpetrator's side can see. */
final class Player {
  private static final List<Audience> READERS =
      List.of(Audience.PARTICIPANT, Audience.PRACTITIONER);

  private final ProgrammeWorkflow plain;
  private final ProgrammeWorkflow workflow;
  private final World world;
  private final Leak leak;
  private final List<String> seen = new ArrayList<>();

  private Player(ProgrammeWorkflow workflow, World world, Leak leak) {
    this.plain = workflow;
    this.workflow = world.around(workflow);
    this.world = world;
    this.leak = leak;
  }

  /** Everything that is seen, one line for each thing in the same order in every world. */
  static List<String> seen(
      ProgrammeWorkflow workflow,
      Episode start,
      List<EpisodeCommand> commands,
      World world,
      Leak leak) {
    Player player = new Player(workflow, world, leak);
    CapturedLog.taken();
    Episode episode = start;
    for (EpisodeCommand command : commands) {
      episode = player.ask(episode, command);
    }
    player.exception(episode, commands.get(0));
    player.see("log", CapturedLog.taken());
    return player.seen;
  }

  private void see(String what, Object value) {
    String text = value.toString();
    seen.add(what + ": " + text);
    seen.add("size of " + what + ": " + text.length());
  }

  private Episode ask(Episode episode, EpisodeCommand command) {
    if (leak == Leak.A_REPORT_IS_LOGGED && hasReport()) {
      LoggerFactory.getLogger("org.cobi.leak").info("a report has come in");
    }
    List<RestrictedViolation> hidden = world.reasons(plain, episode, command);
    Decision decision = leaking(workflow.decide(episode, command), hidden);
    for (Audience reader : READERS) {
      see("decision for the " + reader.title(), values(Views.of(decision, reader).values()));
      see(
          "episode for the " + reader.title(),
          values(Views.of(decision.episode(), reader).values()));
      see("explanation for the " + reader.title(), explained(episode, command, reader, hidden));
      see("document for the " + reader.title(), document(decision, reader));
    }
    see("stored", CobiJson.WHOLE_DECISION.write(decision));
    if (decision instanceof Decision.Refused refused) {
      see("problem", ProblemDetails.of(refused).write());
    }
    see("to be moved", workflow.sessionsToMove(decision.episode()));
    see("possible", workflow.possibleNow(decision.episode()));
    see("forecast", workflow.forecast(decision.episode(), command.on()));
    see(
        "printed",
        decision.toString() + decision.episode().duties() + workflow.setting().safeguards());
    see("last updated", lastUpdated(decision.episode()));
    return decision.episode();
  }

  /** The barrier, broken on purpose where a leak is planted. */
  private Decision leaking(Decision decision, List<RestrictedViolation> hidden) {
    if (hidden.isEmpty() || !(decision instanceof Decision.Refused refused)) {
      return decision;
    }
    List<Violation> faces =
        refused.violations().stream().filter(found -> isFace(found, hidden)).toList();
    List<Violation> others =
        refused.violations().stream().filter(found -> !isFace(found, hidden)).toList();
    List<Violation> leaking =
        switch (leak) {
          case A_REFUSAL_GIVES_THE_TRUE_WORDS ->
              joined(others, faces.stream().map(face -> trueWords(face, hidden)).toList());
          case A_RESTRICTED_REASON_CAN_BE_OVERRIDDEN ->
              joined(others, faces.stream().map(Player::overridable).toList());
          case THE_ORDER_TELLS_THE_RULE -> joined(faces, others);
          case THE_NUMBER_TELLS_THE_RULES -> joined(refused.violations(), faces);
          default -> refused.violations();
        };
    return Decision.Refused.builder().violations(leaking).episode(refused.episode()).build();
  }

  private static boolean isFace(Violation found, List<RestrictedViolation> hidden) {
    return hidden.stream().anyMatch(reason -> reason.publicFace().equals(found));
  }

  private static List<Violation> joined(List<Violation> first, List<Violation> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private static Violation trueWords(Violation face, List<RestrictedViolation> hidden) {
    return Violation.builder().from(face).finding(hidden.get(0).finding()).build();
  }

  private static Violation overridable(Violation face) {
    return Violation.builder().from(face).severity(Severity.ASK_FOR_OVERRIDE).build();
  }

  private Object explained(
      Episode episode, EpisodeCommand command, Audience reader, List<RestrictedViolation> hidden) {
    List<Explanation> explanations = workflow.explain(episode, command, reader);
    String document = CobiJson.EXPLANATION.write(explanations, reader);
    return leak == Leak.AN_EXPLANATION_NAMES_THE_RULE
        ? document + hidden.stream().map(reason -> reason.rule().value()).toList()
        : document;
  }

  private Object values(Map<String, Object> shown) {
    Map<String, Object> values = new LinkedHashMap<>(shown);
    if (leak == Leak.A_VIEW_COUNTS_ENTRIES) {
      values.put("entries", world.file().events().size());
    }
    return values;
  }

  private String document(Decision decision, Audience reader) {
    String text =
        CobiJson.DECISION.write(decision, reader)
            + CobiJson.EPISODE.write(decision.episode(), reader);
    boolean tells =
        leak == Leak.A_DOCUMENT_HAS_ONE_MORE_PROPERTY && !world.file().links().isEmpty();
    return tells ? text + "{\"separate\":true}" : text;
  }

  private String lastUpdated(Episode episode) {
    String updated = episode.stageSince() + "/" + episode.eventCount();
    return leak == Leak.A_REPORT_CHANGES_LAST_UPDATED && hasReport() ? updated + "+1" : updated;
  }

  private boolean hasReport() {
    return world.file().events().stream().anyMatch(ReportReceived.class::isInstance);
  }

  private void exception(Episode episode, EpisodeCommand command) {
    Submission tooEarly =
        Submission.builder()
            .id(CommandId.of("late"))
            .episode(episode.id())
            .recordedAt(Instant.parse("2001-01-01T00:00:00Z"))
            .command(command)
            .build();
    try {
      workflow.handle(Journal.start(episode.id(), episode.programme()), tooEarly);
    } catch (IllegalArgumentException refused) {
      String victims =
          leak == Leak.AN_EXCEPTION_NAMES_THE_VICTIM
              ? world.file().links().stream().map(link -> link.victim().value()).toList().toString()
              : "";
      see("exception", refused.getMessage() + victims);
    }
  }
}
