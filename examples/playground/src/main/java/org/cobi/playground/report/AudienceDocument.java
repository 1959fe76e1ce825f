package org.cobi.playground.report;

import java.util.List;
import org.cobi.json.CobiJson;
import org.cobi.json.CommandNames;
import org.cobi.json.tree.JsonObject;
import org.cobi.model.audience.Audience;
import org.cobi.playground.restricted.RestrictedPage;
import org.cobi.playground.run.BothResults;
import org.cobi.playground.run.EpisodeResult;
import org.cobi.playground.run.StepResult;

/** What one audience sees of some cases, as one JSON document of views, on one line. */
public final class AudienceDocument {

  private AudienceDocument() {}

  /** The document of some results for an audience. */
  public static String of(List<BothResults> results, Audience audience) {
    return CobiJson.write(
        new Members()
            .with("schema", "cobi-run-view/1")
            .with("audience", audience)
            .with("cases", results.stream().map(result -> of(result, audience)).toList())
            .object());
  }

  private static JsonObject of(BothResults result, Audience audience) {
    Members members =
        new Members()
            .with("file", result.open().played().file())
            .with(
                "answers",
                Told.answers(result.open(), audience).stream()
                    .map(step -> of(step, audience))
                    .toList())
            .with(
                "episodes",
                result.open().episodes().stream().map(each -> of(each, audience)).toList());
    if (audience.readsRestricted()) {
      members.with("restricted", RestrictedPage.rows(result.restricted(), audience));
    }
    return members.object();
  }

  private static JsonObject of(StepResult step, Audience audience) {
    return new Members()
        .with("on", step.actual().on())
        .with("command", CommandNames.of(step.command()))
        .with("view", CobiJson.DECISION.tree(step.actual().decision().orElseThrow(), audience))
        .object();
  }

  private static JsonObject of(EpisodeResult episode, Audience audience) {
    return new Members()
        .with("episode", episode.episode().id())
        .with("view", CobiJson.EPISODE.tree(episode.episode(), audience))
        .object();
  }
}
