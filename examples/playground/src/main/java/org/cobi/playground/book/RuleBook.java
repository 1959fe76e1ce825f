package org.cobi.playground.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.rule.Requirement;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;

/** The catalogue of rules and duties: on a page, as a document, and as data. */
public final class RuleBook {
  private static final int TEXTS = 13;
  private static final String INTRODUCTION =
      """
      # Rules

      Every rule and every duty of the SDK: its id, its sentence, what follows, where it comes from, and
      the values of the programme definition or the local policy that it depends on. Several sentences may
      share an id when they are sides of the same requirement.

      A rule that *refuses* cannot be overridden by anybody. One that *asks for an override* is lifted, for
      one command, by a role that the local policy authorises. One that *warns* or *informs* never stands in
      the way. A duty is owed by a named role until a deadline. Sources that begin with "practice" are
      defaults that a region may change; none of this is legal advice.

      This page is printed by `./cobi rules --markdown`. Do not edit it by hand.
      """;

  private RuleBook() {}

  /** The rules of some families on a page. */
  public static void show(Page page, List<RuleFamily> families) {
    for (RuleFamily family : families) {
      page.heading(family.code() + ": " + family.about());
      family.requirements().forEach(requirement -> show(page, requirement));
      page.blank();
    }
  }

  private static void show(Page page, Requirement requirement) {
    page.item(0, Tone.STRONG, requirement.id().value(), TEXTS, requirement.statement());
    page.text(TEXTS, consequence(requirement));
    page.text(TEXTS, "source: " + requirement.source());
  }

  private static String consequence(Requirement requirement) {
    return requirement.consequence()
        + (requirement.parameters().isEmpty()
            ? ""
            : "; depends on " + String.join(", ", requirement.parameters()));
  }

  /** The whole catalogue in Markdown. */
  public static String markdown() {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    RuleFamily.ALL.forEach(family -> append(family, text));
    return text.toString();
  }

  private static void append(RuleFamily family, StringBuilder text) {
    text.append("\n## ").append(family.code()).append("\n\n").append(family.about());
    text.append("\n\n| id | sentence | follows | source | depends on |\n|---|---|---|---|---|\n");
    family.requirements().forEach(requirement -> append(requirement, text));
  }

  private static void append(Requirement requirement, StringBuilder text) {
    text.append("| ")
        .append(requirement.id())
        .append(" | ")
        .append(cell(requirement.statement()))
        .append(" | ")
        .append(requirement.consequence())
        .append(" | ")
        .append(cell(requirement.source().toString()))
        .append(" | ")
        .append(String.join(", ", requirement.parameters()))
        .append(" |\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** The rules of some families as JSON, on one line. */
  public static String json(List<RuleFamily> families) {
    List<JsonValue> rules =
        families.stream()
            .flatMap(family -> family.requirements().stream())
            .<JsonValue>map(RuleBook::tree)
            .toList();
    return CobiJson.write(JsonObject.of(Map.of("rules", JsonList.of(rules))));
  }

  private static JsonObject tree(Requirement requirement) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("id", JsonText.of(requirement.id().value()));
    members.put("statement", JsonText.of(requirement.statement()));
    members.put("follows", JsonText.of(requirement.consequence()));
    members.put("sourceKind", JsonText.of(requirement.source().kind().name()));
    members.put("source", JsonText.of(requirement.source().citation()));
    members.put(
        "dependsOn",
        JsonList.of(requirement.parameters().stream().<JsonValue>map(JsonText::of).toList()));
    return JsonObject.of(members);
  }
}
