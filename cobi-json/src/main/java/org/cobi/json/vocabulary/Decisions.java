package org.cobi.json.vocabulary;

import java.util.Map;
import java.util.Optional;
import org.cobi.json.description.Moments;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.Written;
import org.cobi.json.description.WrittenObject;
import org.cobi.json.tree.JsonSink;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.Decision;
import org.cobi.workflow.episode.Episode;

/** Answers, for whoever shows or stores them. They are only written. */
public final class Decisions {
  private static final Written<Number> NUMBER = (number, sink) -> sink.number(number.toString());

  /** One rule that did not hold. */
  public static final WrittenObject<Violation> VIOLATION =
      WrittenObject.<Violation>empty()
          .with("rule", Rules.RULE, Violation::rule)
          .with("severity", Rules.SEVERITY, Violation::severity)
          .with("statement", TextShape.ANY, Violation::statement)
          .with("source", Rules.SOURCE, Violation::source)
          .with("words", TextShape.ANY, Violation::words)
          .with("facts", Decisions::writeFacts, violation -> violation.finding().facts())
          .with("canBeOverridden", Truth.SHAPE, Violation::canBeOverridden);

  /** An episode as it stands. */
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

  /** The answer to a command: what happened, or everything that stands in the way. */
  public static final WrittenObject<Decision> DECISION =
      WrittenObject.<Decision>empty()
          .with("decision", TextShape.ANY, Decisions::name)
          .withOptional("canBeOverridden", Truth.SHAPE, Decisions::canBeOverridden)
          .with("stage", Episodes.STAGE, decision -> decision.episode().stage())
          .withList("violations", VIOLATION, Decision::violations)
          .withList("events", Events.EVENT, Decision::events);

  private Decisions() {}

  private static String name(Decision decision) {
    return decision instanceof Decision.Accepted ? "accepted" : "refused";
  }

  private static Optional<Boolean> canBeOverridden(Decision decision) {
    return decision instanceof Decision.Refused refused
        ? Optional.of(refused.canBeOverridden())
        : Optional.empty();
  }

  private static void writeFacts(Map<String, Object> facts, JsonSink sink) {
    sink.startObject();
    facts.forEach(
        (name, fact) -> {
          sink.name(name);
          writeFact(fact, sink);
        });
    sink.endObject();
  }

  /** Numbers and truths as such; days, times, codes and references as the text that they are. */
  private static void writeFact(Object fact, JsonSink sink) {
    if (fact instanceof Integer || fact instanceof Long) {
      sink.number(fact.toString());
    } else if (fact instanceof Boolean truth) {
      sink.truth(truth);
    } else {
      sink.text(fact.toString());
    }
  }
}
