package org.cobi.architecture.barrier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.json.CobiJson;
import org.cobi.model.audience.Audience;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Violation;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Explanation;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.restricted.RestrictedEvent.ReportReceived;
import org.cobi.workflow.view.Views;
import org.slf4j.LoggerFactory;

/** Plays commands in a world and writes down everything that the perpetrator's side can see. */
final class Player {
  private static final List<Audience> READERS =
      List.of(Audience.PARTICIPANT, Audience.PRACTITIONER);

  private final ProgrammeWorkflow workflow;
  private final World world;
  private final Leak leak;
  private final List<String> seen = new ArrayList<>();

  private Player(ProgrammeWorkflow workflow, World world, Leak leak) {
    this.workflow = workflow;
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
    Decision decision = decided(episode, command);
    for (Audience reader : READERS) {
      see("decision for the " + reader.title(), values(Views.of(decision, reader).values()));
      see(
          "episode for the " + reader.title(),
          values(Views.of(decision.episode(), reader).values()));
      see("explanation for the " + reader.title(), explained(episode, command, reader));
    }
    see("document", document(decision));
    see("printed", decision.toString() + decision.episode().duties());
    see("last updated", lastUpdated(decision.episode()));
    return decision.episode();
  }

  private Decision decided(Episode episode, EpisodeCommand command) {
    Decision open = workflow.decide(episode, command);
    List<Violation> blocked = slotOf(command).map(this::blocked).orElse(List.of());
    if (blocked.isEmpty()) {
      return open;
    }
    List<Violation> all =
        comesFirst(command)
            ? Stream.concat(blocked.stream(), open.reasons().stream()).toList()
            : Stream.concat(open.reasons().stream(), blocked.stream()).toList();
    return Decision.Refused.builder()
        .violations(isUngathered() ? all : SlotRules.NOT_AVAILABLE.gathered(all))
        .episode(episode)
        .build();
  }

  private boolean comesFirst(EpisodeCommand command) {
    return slotOf(command).filter(slot -> !world.restrictedReasons(slot).isEmpty()).isPresent();
  }

  private boolean isUngathered() {
    return leak == Leak.THE_ORDER_TELLS_THE_RULE || leak == Leak.THE_NUMBER_TELLS_THE_RULES;
  }

  private static Optional<SessionSlot> slotOf(EpisodeCommand command) {
    return command instanceof BookSession book ? Optional.of(book.slot()) : Optional.empty();
  }

  private List<Violation> blocked(SessionSlot slot) {
    World.Asked asked = world.about(slot);
    List<Violation> faces =
        Stream.of(World.A_ROOM_IS_FREE, World.THE_PLACE_IS_SAFE.face(), World.NOBODY_IS_MET.face())
            .flatMap(rule -> rule.check(asked).stream())
            .toList();
    return switch (leak) {
      case A_REFUSAL_GIVES_THE_TRUE_WORDS ->
          faces.stream().map(face -> trueWords(face, slot)).toList();
      case A_RESTRICTED_REASON_CAN_BE_OVERRIDDEN ->
          faces.stream().map(face -> overridable(face, slot)).toList();
      case THE_ORDER_TELLS_THE_RULE -> faces.stream().distinct().toList();
      default -> faces;
    };
  }

  private Violation trueWords(Violation face, SessionSlot slot) {
    return world.restrictedReasons(slot).stream()
        .findFirst()
        .map(RestrictedViolation::finding)
        .map(finding -> Violation.builder().from(face).finding(finding).build())
        .orElse(face);
  }

  private Violation overridable(Violation face, SessionSlot slot) {
    return world.restrictedReasons(slot).isEmpty()
        ? face
        : Violation.builder().from(face).severity(Severity.ASK_FOR_OVERRIDE).build();
  }

  private Object explained(Episode episode, EpisodeCommand command, Audience reader) {
    List<Explanation> explanations = workflow.explain(episode, command, reader);
    List<String> rules =
        slotOf(command).map(world::restrictedReasons).orElse(List.of()).stream()
            .map(reason -> reason.rule().value())
            .toList();
    return leak == Leak.AN_EXPLANATION_NAMES_THE_RULE
        ? explanations + rules.toString()
        : values(Views.of(explanations, reader).values());
  }

  private Object values(Map<String, Object> shown) {
    Map<String, Object> values = new LinkedHashMap<>(shown);
    if (leak == Leak.A_VIEW_COUNTS_ENTRIES) {
      values.put("entries", world.file().events().size());
    }
    return values;
  }

  private String document(Decision decision) {
    String text = CobiJson.WHOLE_DECISION.write(decision);
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
