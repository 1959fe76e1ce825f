package org.cobi.playground.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cobi.json.CobiJson;
import org.cobi.json.CommandNames;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SkillModule;
import org.cobi.playground.expect.Difference;
import org.cobi.playground.run.CaseResult;
import org.cobi.playground.run.EpisodeResult;
import org.cobi.playground.run.StepResult;
import org.cobi.playground.words.CommandWords;
import org.cobi.scheduling.SeriesProposal;
import org.cobi.workflow.episode.Episode;

/**
 * Results as one JSON document. Decisions are written as the SDK writes them, without the
 * participant.
 */
public final class RunDocument {
  private static final String PARTICIPANT = "participant";

  private RunDocument() {}

  /** The document of some results, on one line, always in the same order. */
  public static String of(List<CaseResult> results) {
    boolean met = results.stream().allMatch(CaseResult::isAsExpected);
    return CobiJson.write(
        new Members()
            .with("schema", "cobi-run/1")
            .with("asExpected", met)
            .with("cases", results.stream().map(RunDocument::of).toList())
            .object());
  }

  private static JsonObject of(CaseResult result) {
    return new Members()
        .with("file", result.played().file())
        .with("title", result.played().title())
        .with("programme", result.played().workflow().programme().reference().code())
        .with("version", result.played().workflow().programme().reference().version())
        .with("calendar", result.played().workflow().setting().calendar().name())
        .with("asExpected", result.isAsExpected())
        .with("lines", result.steps().stream().map(RunDocument::of).toList())
        .with("error", result.stoppedAt().map(step -> ErrorWords.stopped(result, step)))
        .with("episodes", result.episodes().stream().map(RunDocument::of).toList())
        .object();
  }

  private static JsonObject of(StepResult result) {
    Members line =
        new Members()
            .with("line", result.step().line())
            .with("note", result.step().note())
            .with("episode", result.step().submission().episode())
            .with("on", result.actual().on())
            .with("command", CommandNames.of(result.command()))
            .with("words", CommandWords.of(result.command(), result.actual().before()))
            .with("verdict", result.actual().verdict().word())
            .with("error", result.error());
    result
        .actual()
        .decision()
        .ifPresent(
            decision -> line.with("decision", withoutPerson(CobiJson.DECISION.tree(decision))));
    result.actual().proposal().ifPresent(proposal -> line.with("proposal", of(proposal)));
    if (result.expects()) {
      line.with("asExpected", result.isAsExpected());
      line.with("differences", result.differences().stream().map(RunDocument::of).toList());
    }
    return line.object();
  }

  /** A tree without the references of participants, wherever they stand. */
  private static JsonValue withoutPerson(JsonValue tree) {
    if (tree instanceof JsonList list) {
      return JsonList.of(list.elements().stream().map(RunDocument::withoutPerson).toList());
    }
    if (!(tree instanceof JsonObject object)) {
      return tree;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object.members().forEach((name, value) -> members.put(name, withoutPerson(value)));
    members.remove(PARTICIPANT);
    return JsonObject.of(members);
  }

  private static JsonObject of(Difference difference) {
    return new Members()
        .with("expected", difference.expected())
        .with("actual", difference.actual())
        .object();
  }

  private static JsonObject of(SeriesProposal proposal) {
    return new Members()
        .with(
            "sessions",
            proposal.starts().stream().map(start -> JsonText.of(start.toString())).toList())
        .with("notAskedFor", proposal.notAskedFor())
        .with("slackDays", proposal.slackDays())
        .object();
  }

  private static JsonObject of(EpisodeResult result) {
    return new Members()
        .with("episode", result.episode().id())
        .with("on", result.on())
        .with("timeline", Timeline.of(result).stream().map(RunDocument::of).toList())
        .with("progress", of(new Progress(result)))
        .with("duties", duties(new Progress(result)))
        .object();
  }

  private static JsonObject of(TimelineEntry entry) {
    Members members =
        new Members()
            .with("on", entry.on())
            .with("at", entry.at())
            .with("kind", entry.session().isPresent() ? "session" : "milestone");
    entry
        .session()
        .ifPresent(
            session -> {
              session.number().map(SessionNumber::value).ifPresent(n -> members.with("number", n));
              members.with("outcome", session.outcome().map(SessionOutcome::name));
              members.with("skill", session.skill().map(SkillModule::code));
            });
    return members.with("words", entry.words()).object();
  }

  private static JsonObject of(Progress progress) {
    Episode episode = progress.episode();
    Members members =
        new Members()
            .with("stage", episode.stage())
            .with("stageSince", episode.stageSince())
            .with("counted", episode.sessionsCounted())
            .with("needed", episode.sessionsNeeded())
            .with(
                "skillsCovered",
                progress.skillsCovered().stream().map(skill -> JsonText.of(skill.code())).toList())
            .with("requiredSkillsCovered", progress.requiredSkillsCovered())
            .with("requiredSkills", progress.setting().programme().requiredSkills().size());
    episode
        .window()
        .ifPresent(
            window ->
                members
                    .with("windowFirstDay", window.firstDay())
                    .with("windowLastDay", window.lastDay())
                    .with("windowBoundBy", window.tightest().rule().words()));
    progress
        .forecast()
        .ifPresent(
            forecast ->
                members
                    .with("forecastLastSession", forecast.lastSession())
                    .with("slackDays", forecast.slackDays()));
    members.with("activityDaysUsed", episode.activityDaysUsed());
    progress.activityDaysAllowed().ifPresent(days -> members.with("activityDaysAllowed", days));
    progress
        .next()
        .ifPresent(duty -> members.with("nextDeadline", CobiJson.DEADLINE.tree(duty.deadline())));
    return members
        .with("mandate", episode.mandate().map(order -> order.kind().name()))
        .with("mandateUntil", episode.mandate().flatMap(order -> order.lastDay()))
        .with("placeTaken", episode.placeTaken())
        .with("laws", laws(progress))
        .with("breachForum", progress.breachForum())
        .with("missesInARow", progress.missesInARow())
        .object();
  }

  private static List<JsonObject> laws(Progress progress) {
    return progress.episode().orders().stream()
        .map(
            order ->
                new Members()
                    .with("order", order.kind().name())
                    .with("law", progress.setting().regimeOf(order).map(regime -> regime.code()))
                    .object())
        .toList();
  }

  private static List<JsonObject> duties(Progress progress) {
    return progress.duties().stream()
        .map(
            duty ->
                new Members()
                    .with("overdue", progress.isOverdue(duty))
                    .with("duty", CobiJson.DUTY.tree(duty))
                    .object())
        .toList();
  }
}
