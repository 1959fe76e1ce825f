package org.cobi.playground.expect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonValue;

/** Reads what a line expects; the table of keys stands here. */
public final class ExpectationReader {
  private static final Map<String, Function<Wanted, Check>> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("decision", DecisionChecks::decision);
    KEYS.put("rules", RuleChecks::rules);
    KEYS.put("onlyRules", RuleChecks::onlyRules);
    KEYS.put("words", RuleChecks::words);
    KEYS.put("overridable", RuleChecks::overridable);
    KEYS.put("warns", RuleChecks::warns);
    KEYS.put("noWarns", RuleChecks::noWarns);
    KEYS.put("stage", DecisionChecks::stage);
    KEYS.put("duties", DutyChecks::raised);
    KEYS.put("noDuties", DutyChecks::notRaised);
    KEYS.put("discharged", DutyChecks::discharged);
    KEYS.put("openDuties", DutyChecks::open);
    KEYS.put("counted", SeriesChecks::counted);
    KEYS.put("left", SeriesChecks::left);
    KEYS.put("slack", SeriesChecks::slack);
    KEYS.put("window", SeriesChecks::window);
    KEYS.put("proposal", SeriesChecks::proposal);
  }

  private ExpectationReader() {}

  /** The keys that an expectation may have, in the order in which they are documented. */
  public static Set<String> keys() {
    return Collections.unmodifiableSet(KEYS.keySet());
  }

  /**
   * Reads an expectation: a verdict alone, or an object of checks.
   *
   * @param expected as it stands in the case file
   * @param problems takes every problem that is found, one sentence each
   */
  public static Expectation read(JsonValue expected, List<String> problems) {
    List<Check> checks = new ArrayList<>();
    if (expected instanceof JsonObject object) {
      object.members().forEach((key, value) -> add(key, value, checks, problems));
    } else {
      Wanted verdict = new Wanted("expect", expected);
      tryTo(() -> checks.add(DecisionChecks.decision(verdict)), problems);
    }
    return new Expectation(checks);
  }

  private static void add(String key, JsonValue value, List<Check> checks, List<String> problems) {
    Function<Wanted, Check> reading = KEYS.get(key);
    if (reading == null) {
      problems.add(Names.unknown("expect." + key, key, keys()));
      return;
    }
    tryTo(() -> checks.add(reading.apply(new Wanted("expect." + key, value))), problems);
  }

  private static void tryTo(Runnable reading, List<String> problems) {
    try {
      reading.run();
    } catch (IllegalArgumentException problem) {
      problems.add(String.valueOf(problem.getMessage()));
    }
  }
}
