package org.cobi.playground.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Violation;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.words.Plain;
import org.cobi.workflow.Decision;

/** The rules that did not hold, on a page: each one's sentence once, then what was found. */
final class RulesPage {
  private static final int FINDINGS = StepPage.TEXTS + 2;

  private RulesPage() {}

  static void show(Page page, Decision decision, LocalPolicy policy) {
    show(page, "In the way", Tone.BAD, decision.reasons());
    if (!decision.reasons().isEmpty()) {
      page.item(
          StepPage.LABELS,
          Tone.STRONG,
          "Override",
          StepPage.TEXTS,
          override(decision.reasons(), policy));
    }
    show(page, "Warning", Tone.CAREFUL, notices(decision, Severity.WARN));
    show(page, "Notice", Tone.STRONG, notices(decision, Severity.INFORM));
  }

  private static List<Violation> notices(Decision decision, Severity severity) {
    return decision.notices().stream().filter(found -> found.severity() == severity).toList();
  }

  private static void show(Page page, String label, Tone tone, List<Violation> violations) {
    String labelOnce = label;
    for (Map.Entry<String, List<Violation>> rule : byRule(violations).entrySet()) {
      page.item(StepPage.LABELS, tone, labelOnce, StepPage.TEXTS, rule.getKey());
      rule.getValue().stream()
          .map(Violation::words)
          .distinct()
          .forEach(words -> page.hanging(FINDINGS, 2, "- " + words));
      labelOnce = "";
    }
  }

  private static Map<String, List<Violation>> byRule(List<Violation> violations) {
    Map<String, List<Violation>> byRule = new LinkedHashMap<>();
    violations.forEach(
        found ->
            byRule
                .computeIfAbsent(found.rule() + " " + found.statement(), rule -> new ArrayList<>())
                .add(found));
    return byRule;
  }

  private static String override(List<Violation> reasons, LocalPolicy policy) {
    String who = "can be overridden by the " + Plain.anyOf(policy.overriders().stream());
    if (reasons.stream().allMatch(Violation::canBeOverridden)) {
      return (reasons.size() == 1 ? "it " : "all of it ") + who;
    }
    List<String> liftable = liftable(reasons);
    return liftable.isEmpty()
        ? "nobody can override " + (reasons.size() == 1 ? "it" : "any of it")
        : String.join(" and ", liftable) + " " + who + "; nobody can override the rest";
  }

  private static List<String> liftable(List<Violation> reasons) {
    Stream<String> rules =
        reasons.stream().filter(Violation::canBeOverridden).map(found -> found.rule().value());
    return rules.distinct().toList();
  }
}
