package org.cobi.playground.report;

import java.util.List;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.model.order.Order;
import org.cobi.model.order.Regime;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SkillModule;
import org.cobi.playground.run.EpisodeResult;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.rules.Forecast;

/** An episode at the end of its case, as JSON. */
final class EpisodeDocument {

  private EpisodeDocument() {}

  static JsonObject of(EpisodeResult result) {
    Progress progress = new Progress(result);
    return new Members()
        .with("episode", result.episode().id())
        .with("on", result.on())
        .with("timeline", Timeline.of(result).stream().map(EpisodeDocument::of).toList())
        .with("progress", of(progress))
        .with("duties", duties(progress))
        .object();
  }

  private static JsonObject of(TimelineEntry entry) {
    Members members =
        new Members()
            .with("on", entry.on())
            .with("at", entry.at())
            .with("kind", entry.session().isPresent() ? "session" : "milestone");
    entry.session().ifPresent(session -> add(session, members));
    return members.with("words", entry.words()).object();
  }

  private static void add(Session session, Members members) {
    session.number().map(SessionNumber::value).ifPresent(number -> members.with("number", number));
    members
        .with("outcome", session.outcome().map(SessionOutcome::name))
        .with("skill", session.skill().map(SkillModule::code));
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
    episode.window().ifPresent(window -> add(window, members));
    progress.forecast().ifPresent(forecast -> add(forecast, members));
    members.with("activityDaysUsed", episode.activityDaysUsed());
    progress.activityDaysAllowed().ifPresent(days -> members.with("activityDaysAllowed", days));
    members
        .with("mandate", episode.mandate().map(order -> order.kind().name()))
        .with("mandateUntil", episode.mandate().flatMap(Order::lastDay))
        .with("placeTaken", episode.placeTaken())
        .with("laws", laws(progress))
        .with("breachForum", progress.breachForum())
        .with("missesInARow", progress.missesInARow());
    progress
        .next()
        .ifPresent(duty -> members.with("nextDeadline", CobiJson.DEADLINE.tree(duty.deadline())));
    return members.object();
  }

  private static void add(DeliveryWindow window, Members members) {
    members
        .with("windowFirstDay", window.firstDay())
        .with("windowLastDay", window.lastDay())
        .with("windowBoundBy", window.tightest().rule().words());
  }

  private static void add(Forecast forecast, Members members) {
    members
        .with("forecastLastSession", forecast.lastSession())
        .with("slackDays", forecast.slackDays());
  }

  private static List<JsonObject> laws(Progress progress) {
    return progress.episode().orders().stream()
        .map(
            order ->
                new Members()
                    .with("order", order.kind().name())
                    .with("law", progress.setting().regimeOf(order).map(Regime::code))
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
