package org.cobi.playground.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cobi.json.CobiJson;
import org.cobi.json.CommandNames;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.playground.expect.Difference;
import org.cobi.playground.run.StepResult;
import org.cobi.playground.words.CommandWords;
import org.cobi.scheduling.SeriesProposal;

/**
 * What came of a line, as JSON. The decision is written as the SDK writes it, without the
 * participant.
 */
final class StepDocument {
  private static final String PARTICIPANT = "participant";

  private StepDocument() {}

  static JsonObject of(StepResult result) {
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
        .map(CobiJson.WHOLE_DECISION::tree)
        .ifPresent(decision -> line.with("decision", withoutParticipant(decision)));
    result.actual().proposal().ifPresent(proposal -> line.with("proposal", of(proposal)));
    if (result.expects()) {
      line.with("asExpected", result.isAsExpected());
      line.with("differences", result.differences().stream().map(StepDocument::of).toList());
    }
    return line.object();
  }

  /** A tree without the references of participants, wherever they stand. */
  private static JsonValue withoutParticipant(JsonValue tree) {
    if (tree instanceof JsonList list) {
      return JsonList.of(list.elements().stream().map(StepDocument::withoutParticipant).toList());
    }
    if (!(tree instanceof JsonObject object)) {
      return tree;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object.members().forEach((name, value) -> members.put(name, withoutParticipant(value)));
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
}
