package org.cobi.playground.report;

import java.util.List;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonObject;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.playground.run.CaseResult;

/** Results as one JSON document, on one line and always in the same order. */
public final class RunDocument {

  private RunDocument() {}

  /** The document of some results. */
  public static String of(List<CaseResult> results) {
    return CobiJson.write(
        new Members()
            .with("schema", "cobi-run/1")
            .with("asExpected", results.stream().allMatch(CaseResult::isAsExpected))
            .with("cases", results.stream().map(RunDocument::of).toList())
            .object());
  }

  private static JsonObject of(CaseResult result) {
    DefinitionRef programme = result.played().workflow().programme().reference();
    return new Members()
        .with("file", result.played().file())
        .with("title", result.played().title())
        .with("programme", programme.code())
        .with("version", programme.version())
        .with("calendar", result.played().workflow().setting().calendar().name())
        .with("asExpected", result.isAsExpected())
        .with("lines", result.steps().stream().map(StepDocument::of).toList())
        .with("error", result.stoppedAt().map(step -> ErrorWords.stopped(result, step)))
        .with("episodes", result.episodes().stream().map(EpisodeDocument::of).toList())
        .object();
  }
}
