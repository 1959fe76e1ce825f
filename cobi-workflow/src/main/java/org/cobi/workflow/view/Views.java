package org.cobi.workflow.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cobi.model.audience.Audience;
import org.cobi.model.duty.Duty;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Explanation;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.rules.Forecast;

/** Makes views. Every method is told for whom; none of them guesses. */
public final class Views {

  private Views() {}

  /** What an audience sees of an episode. */
  public static View of(Episode episode, Audience audience) {
    Objects.requireNonNull(audience, "the audience must not be null");
    Map<String, Object> values = new LinkedHashMap<>();
    AllowList.of(audience)
        .forEach(
            field -> field.of(episode).ifPresent(value -> values.put(field.property(), value)));
    Set<Role> owners = AllowList.ownersSeenBy(audience);
    if (!owners.isEmpty()) {
      values.put(
          "duties",
          episode.duties().stream()
              .filter(duty -> owners.contains(duty.owner()))
              .map(Views::row)
              .toList());
    }
    return new View(audience, values);
  }

  /**
   * Whether an audience is told at all of the answer to a command. A participant is told of
   * appointments and of their own consent, and of nothing else: that something was asked about a
   * relapse or an order would tell who reported.
   */
  public static boolean tellsAnswerTo(EpisodeCommand command, Audience audience) {
    return AllowList.answersToldTo(audience).stream().anyMatch(kind -> kind.isInstance(command));
  }

  /** What an audience sees of a decision: whether it was accepted, and what stands in the way. */
  public static View of(Decision decision, Audience audience) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (audience.readsDecisions()) {
      values.put("accepted", decision instanceof Decision.Accepted);
      values.put("reasons", decision.reasons().stream().map(Views::row).toList());
      values.put("notices", decision.notices().stream().map(Views::row).toList());
    }
    return new View(audience, values);
  }

  /** What an audience sees of an explanation: each rule, and what was found. */
  public static View of(List<Explanation> explanations, Audience audience) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (audience.readsDecisions()) {
      values.put("rules", explanations.stream().map(Views::row).toList());
    }
    return new View(audience, values);
  }

  /** What an audience sees of a forecast. */
  public static View of(Forecast forecast, Audience audience) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (audience.readsDecisions()) {
      values.put("lastSession", forecast.lastSession());
      values.put("slackDays", forecast.slackDays());
    }
    return new View(audience, values);
  }

  private static Map<String, Object> row(Duty duty) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", duty.id().value());
    row.put("rule", duty.rule().value());
    row.put("what", duty.what());
    row.put("owner", duty.owner().name());
    row.put("due", duty.deadline().toString());
    return row;
  }

  private static Map<String, Object> row(Violation violation) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("rule", violation.rule().value());
    row.put("statement", violation.statement());
    row.put("words", violation.words());
    row.put("canBeOverridden", violation.canBeOverridden());
    return row;
  }

  private static Map<String, Object> row(Explanation explanation) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("rule", explanation.rule().id().value());
    row.put("statement", explanation.rule().statement());
    row.put("source", explanation.rule().source().toString());
    row.put("found", explanation.violations().stream().map(Violation::words).toList());
    return row;
  }
}
