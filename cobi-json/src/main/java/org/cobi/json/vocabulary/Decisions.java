package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.derived;
import static org.cobi.json.description.Field.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.Values;
import org.cobi.json.description.Written;
import org.cobi.json.description.WrittenObject;
import org.cobi.model.rule.Finding;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Decision.Accepted;
import org.cobi.workflow.Decision.Refused;
import org.cobi.workflow.episode.Episode;

/** Answers to commands. */
public final class Decisions {
  private static final Written<Number> NUMBER = (number, sink) -> sink.number(number.toString());

  private static final Field<Violation, RuleId> RULE =
      required("rule", Rules.RULE, Violation::rule).meaning("which rule did not hold");

  private static final Field<Violation, Severity> SEVERITY =
      required("severity", Rules.SEVERITY, Violation::severity).meaning("what follows");

  private static final Field<Violation, String> STATEMENT =
      required("statement", TextShape.ANY, Violation::statement)
          .meaning("what the rule demands, in one sentence");

  private static final Field<Violation, Source> SOURCE =
      required("source", Rules.SOURCE, Violation::source).meaning("where the rule comes from");

  private static final Field<Violation, String> TEMPLATE =
      required("template", TextShape.ANY, (Violation violation) -> violation.finding().template())
          .meaning("what was found, as a sentence with named gaps");

  private static final Field<Violation, Map<String, Object>> FACTS =
      required("facts", Facts.SHAPE, (Violation violation) -> violation.finding().facts())
          .meaning("what fills the gaps");

  /** One rule that did not hold. */
  public static final ObjectShape<Violation> VIOLATION =
      new ObjectShape<>(
          "a violation",
          List.of(
              RULE,
              SEVERITY,
              STATEMENT,
              SOURCE,
              derived("words", TextShape.ANY, Violation::words)
                  .meaning("what was found, as a sentence"),
              TEMPLATE,
              FACTS,
              derived("canBeOverridden", Truth.SHAPE, Violation::canBeOverridden)
                  .meaning("whether an authorised person may override the rule")),
          Decisions::violation);

  /** An episode as it stands, for whoever looks at it. */
  public static final WrittenObject<Episode> EPISODE =
      WrittenObject.<Episode>empty()
          .with("id", Episodes.ID, Episode::id)
          .with("programme", Programmes.REFERENCE, Episode::programme)
          .with("stage", Episodes.STAGE, Episode::stage)
          .with("sessionsNeeded", NUMBER, Episode::sessionsNeeded)
          .with("sessionsCounted", NUMBER, Episode::sessionsCounted)
          .withOptional("referral", Referrals.REFERRAL, Episode::referral)
          .withOptional("mandate", Orders.REFERENCE, Episode::mandateReference)
          .withList("orders", Orders.ORDER, Episode::orders)
          .withOptional("consentOn", Moments.DAY, Episode::consentOn)
          .withOptional("acceptedOn", Moments.DAY, Episode::acceptedOn)
          .with("placeTaken", Truth.SHAPE, Episode::placeTaken)
          .withOptional("practitioner", People.PRACTITIONER, Episode::practitioner)
          .withOptional("overseer", People.ACTOR, Episode::overseer)
          .withList("sessions", Sessions.SESSION, Episode::sessions)
          .withOptional("window", Windows.WINDOW, Episode::window)
          .with("extensionDays", NUMBER, Episode::extensionDays)
          .withOptional("pause", Episodes.PAUSE, Episode::pause)
          .withList("pauses", Episodes.ENDED_PAUSE, Episode::pauses)
          .with("pausedDays", NUMBER, Episode::pausedDays)
          .withList("refusedInstructions", Moments.DAY, Episode::refusedInstructions)
          .withList("enforcement", Episodes.ENFORCEMENT, Episode::enforcement)
          .withOptional("breach", Episodes.BREACH, Episode::breach)
          .withList("relapses", Relapses.RELAPSE, Episode::relapses)
          .withOptional("recall", Episodes.RECALL, Episode::recall)
          .withList("duties", Duties.DUTY, Episode::duties)
          .withOptional("closing", Episodes.CLOSING, Episode::closing);

  /** The answer to a command without the episode, for whoever looks at it. */
  public static final WrittenObject<Decision> DECISION =
      WrittenObject.<Decision>empty()
          .with("decision", TextShape.ANY, Decisions::name)
          .withOptional("canBeOverridden", Truth.SHAPE, Decisions::canBeOverridden)
          .with("stage", Episodes.STAGE, decision -> decision.episode().stage())
          .withList("violations", VIOLATION, Decision::violations)
          .withList("events", Events.EVENT, Decision::events);

  private static final ObjectShape<Accepted> ACCEPTED =
      BuiltShape.of("a decision", Accepted::builder, Accepted.Builder::build)
          .with(
              required("events", new ListShape<>(Events.EVENT), Accepted::events)
                  .meaning("what happened, in order"),
              Accepted.Builder::events)
          .with(
              required("violations", new ListShape<>(VIOLATION), Accepted::violations)
                  .meaning("the rules that warn or inform"),
              Accepted.Builder::violations)
          .with(
              required("episode", Snapshots.EPISODE, Accepted::episode)
                  .meaning("the episode after the events"),
              Accepted.Builder::episode)
          .shape();

  private static final ObjectShape<Refused> REFUSED =
      BuiltShape.of("a decision", Refused::builder, Refused.Builder::build)
          .derived(
              derived("canBeOverridden", Truth.SHAPE, Refused::canBeOverridden)
                  .meaning("whether an authorised person could lift all that stands in the way"))
          .with(
              required("violations", new ListShape<>(VIOLATION), Refused::violations)
                  .meaning("the rules that stand in the way, and those that warn or inform"),
              Refused.Builder::violations)
          .with(
              required("episode", Snapshots.EPISODE, Refused::episode)
                  .meaning("the episode, unchanged"),
              Refused.Builder::episode)
          .shape();

  /** The answer to a command: what happened, or everything that stands in the way. */
  public static final ChoiceShape<Decision> ANSWER =
      new ChoiceShape<>(
          "a decision",
          "decision",
          decision -> decision instanceof Accepted ? Accepted.class : Refused.class,
          List.of(
              new Named<>("accepted", Accepted.class, "The command was accepted.", ACCEPTED),
              new Named<>("refused", Refused.class, "The command was refused.", REFUSED)));

  private Decisions() {}

  private static Violation violation(Values values) {
    return Violation.builder()
        .rule(values.of(RULE))
        .severity(values.of(SEVERITY))
        .statement(values.of(STATEMENT))
        .source(values.of(SOURCE))
        .finding(new Finding(values.of(TEMPLATE), values.of(FACTS)))
        .build();
  }

  private static String name(Decision decision) {
    return ANSWER.nameOf(decision);
  }

  private static Optional<Boolean> canBeOverridden(Decision decision) {
    return decision instanceof Refused refused
        ? Optional.of(refused.canBeOverridden())
        : Optional.empty();
  }
}
