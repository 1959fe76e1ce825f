package org.cobi.playground.restricted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.json.RestrictedAsked.ToAttribute;
import org.cobi.json.RestrictedAsked.ToDisclose;
import org.cobi.json.RestrictedAsked.ToEnter;
import org.cobi.json.RestrictedLine;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.audience.Audience;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.rule.Violation;
import org.cobi.model.time.LondonTime;
import org.cobi.model.time.ReadableDate;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.words.Plain;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.restricted.Entered;
import org.cobi.workflow.restricted.RestrictedDecision;

/**
 * Restricted lines on a page or as data, for the audiences that may read them. A victim-side worker
 * is not told what stands behind a refused slot, because that tells when somebody is where.
 */
public final class RestrictedPage {
  private static final int LABELS = 5;
  private static final int TEXTS = 22;

  private RestrictedPage() {}

  /**
   * Each restricted line and what came of it, what stands behind refused slots, and what is owed.
   *
   * @throws IllegalArgumentException if the audience may not read restricted lines
   */
  public static void show(Page page, RestrictedResult result, Audience audience) {
    mustRead(audience);
    if (result.steps().isEmpty()) {
      return;
    }
    page.heading("Restricted lines");
    result.steps().forEach(step -> show(page, step));
    if (audience == Audience.POLICE) {
      result.refused().forEach(slot -> show(page, slot));
    }
    result
        .duties()
        .forEach(
            duty ->
                page.item(
                    0,
                    Tone.STRONG,
                    "Owed",
                    TEXTS,
                    duty.what() + " (" + duty.owner().title() + ", due " + duty.deadline() + ")"));
    page.blank();
  }

  private static void mustRead(Audience audience) {
    if (!audience.readsRestricted()) {
      throw new IllegalArgumentException(
          "restricted lines must be shown to who may read them but are not");
    }
  }

  private static void show(Page page, RestrictedStepResult result) {
    RestrictedLine line = result.step().line();
    String number = String.format(Locale.ROOT, "R%-3d", line.number());
    line.note().ifPresent(note -> page.item(0, Tone.QUIET, number, LABELS, note));
    String day = ReadableDate.of(LondonTime.dayOf(entered(line).at()));
    String label = line.note().isPresent() ? " ".repeat(LABELS) + day : number + " " + day;
    page.item(0, Tone.PLAIN, label, TEXTS, asked(line));
    page.item(
        LABELS,
        result.decision().isPresent() ? Tone.STRONG : Tone.BAD,
        result.verdict().name(),
        TEXTS,
        told(result));
    reasons(result).forEach(words -> page.hanging(TEXTS, 2, "- " + words));
    result.trouble().ifPresent(words -> page.hanging(TEXTS, 2, "- " + words));
    result
        .differences()
        .forEach(
            difference -> {
              page.item(LABELS, Tone.BAD, "EXPECTED", TEXTS, difference.expected());
              page.item(LABELS, Tone.BAD, "BUT", TEXTS, difference.actual());
            });
  }

  private static void show(Page page, RefusedSlot slot) {
    page.item(
        0,
        Tone.CAREFUL,
        "Refused slot",
        TEXTS,
        Plain.of(slot.command().type()) + " of episode " + slot.episode());
    slot.reasons().forEach(reason -> page.hanging(TEXTS, 2, "- " + words(reason)));
  }

  /** The sentence of the rule and the entry that it is about, which prints for nobody by itself. */
  private static String words(RestrictedViolation reason) {
    return reason.rule()
        + " "
        + reason.statement()
        + reason.finding().facts().values().stream()
            .filter(RestrictedRef.class::isInstance)
            .map(RestrictedRef.class::cast)
            .map(entry -> " (" + entry.value() + ")")
            .collect(Collectors.joining());
  }

  private static Entered entered(RestrictedLine line) {
    if (line.asked() instanceof ToDisclose asked) {
      return asked.request().entered();
    }
    return line.asked() instanceof ToAttribute asked
        ? asked.attribution().entered()
        : ((ToEnter) line.asked()).entry().entered();
  }

  private static String asked(RestrictedLine line) {
    if (line.asked() instanceof ToDisclose asked) {
      return "disclose to the " + asked.request().recipient().title();
    }
    return line.asked() instanceof ToEnter asked
        ? Plain.of(asked.entry().getClass())
        : "attribute a report";
  }

  private static String told(RestrictedStepResult result) {
    List<ProgressFact> facts = facts(result);
    return facts.isEmpty()
        ? ""
        : "told: " + facts.stream().map(ProgressFact::title).collect(Collectors.joining("; "));
  }

  private static List<ProgressFact> facts(RestrictedStepResult result) {
    return result.decision().stream()
        .flatMap(
            decision ->
                decision instanceof RestrictedDecision.Accepted accepted
                    ? accepted.facts().stream()
                    : Stream.of())
        .toList();
  }

  private static List<String> reasons(RestrictedStepResult result) {
    return result.decision().stream()
        .flatMap(decision -> decision.reasons().stream())
        .map(RestrictedPage::words)
        .toList();
  }

  private static String words(Violation violation) {
    return violation.rule() + ": " + violation.words();
  }

  /**
   * The same as data: one object for each restricted line.
   *
   * @throws IllegalArgumentException if the audience may not read restricted lines
   */
  public static List<JsonObject> rows(RestrictedResult result, Audience audience) {
    mustRead(audience);
    return result.steps().stream().map(RestrictedPage::row).toList();
  }

  private static JsonObject row(RestrictedStepResult result) {
    Map<String, JsonValue> row = new LinkedHashMap<>();
    row.put("number", JsonNumber.of(result.step().line().number()));
    row.put("asked", JsonText.of(asked(result.step().line())));
    row.put("verdict", JsonText.of(result.verdict().word()));
    row.put("told", texts(facts(result).stream().map(ProgressFact::name).toList()));
    List<String> reasons = new ArrayList<>(reasons(result));
    result.trouble().ifPresent(reasons::add);
    row.put("reasons", texts(reasons));
    return JsonObject.of(row);
  }

  private static JsonList texts(List<String> texts) {
    return JsonList.of(texts.stream().<JsonValue>map(JsonText::of).toList());
  }
}
