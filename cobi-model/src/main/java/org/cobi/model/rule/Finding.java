package org.cobi.model.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cobi.model.time.ReadableDate;

/**
 * What was found when a rule did not hold: a sentence with named gaps, and the facts that fill
 * them.
 *
 * <p>The sentence is for people, the facts are for screens and statistics. Facts are counts, dates,
 * stages and references; never free text, and never anything of the victim's side, because the
 * participant may read them.
 *
 * @param template the sentence, each gap written as {@code {name of the fact}}
 * @param facts the facts by name, in the order of the gaps
 */
public record Finding(String template, Map<String, Object> facts) {
  private static final Pattern GAP = Pattern.compile("\\{([a-z ]+)}");

  /** Copies the facts. */
  public Finding {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /**
   * Fills the gaps of a sentence, in order.
   *
   * @throws IllegalArgumentException if there are fewer or more values than differently named gaps
   */
  public static Finding of(String template, List<?> values) {
    Map<String, Object> facts = new LinkedHashMap<>();
    Matcher gap = GAP.matcher(template);
    while (gap.find()) {
      if (!facts.containsKey(gap.group(1))) {
        facts.put(gap.group(1), valueFor(facts.size(), values, template));
      }
    }
    if (facts.size() != values.size()) {
      throw mismatch(template, values.size());
    }
    return new Finding(template, facts);
  }

  private static Object valueFor(int index, List<?> values, String template) {
    if (index >= values.size()) {
      throw mismatch(template, values.size());
    }
    return values.get(index);
  }

  private static IllegalArgumentException mismatch(String template, int values) {
    return new IllegalArgumentException(
        "the finding \"" + template + "\" must have one value for each gap but has " + values);
  }

  /** The sentence with its gaps filled. */
  public String words() {
    return GAP.matcher(template)
        .replaceAll(
            gap -> Matcher.quoteReplacement(readable(facts.getOrDefault(gap.group(1), "?"))));
  }

  private static String readable(Object fact) {
    if (fact instanceof LocalDate day) {
      return ReadableDate.of(day);
    }
    if (fact instanceof LocalDateTime time) {
      return ReadableDate.of(time);
    }
    return fact instanceof Instant moment ? ReadableDate.of(moment) : String.valueOf(fact);
  }

  @Override
  public String toString() {
    return words();
  }
}
