package org.cobi.model.rule;

import java.util.regex.Pattern;

/**
 * The stable name of a rule, for example {@code COBI-PRG-01}: owner, family and number.
 *
 * @param value the whole name
 */
public record RuleId(String value) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2,12}-[A-Z]{3}-[0-9]{2}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the name does not have the form {@code COBI-PRG-01}
   */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a rule id must look like COBI-PRG-01");
    }
  }

  /** The rule id with this name. */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** The middle part, for example {@code PRG}. */
  public String family() {
    return value.substring(value.indexOf('-') + 1, value.lastIndexOf('-'));
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
