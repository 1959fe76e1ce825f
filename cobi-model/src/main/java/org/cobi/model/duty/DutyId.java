package org.cobi.model.duty;

import java.util.regex.Pattern;

/**
 * The name of one duty within its episode: the rule it follows from and a running number, for
 * example {@code COBI-ATT-02/3}.
 *
 * @param value the whole name
 */
public record DutyId(String value) implements Comparable<DutyId> {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2,12}-[A-Z]{3}-[0-9]{2}/[0-9]{1,6}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it does not look like COBI-ATT-02/3
   */
  public DutyId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a duty id must look like COBI-ATT-02/3");
    }
  }

  /** The duty with this name. */
  public static DutyId of(String value) {
    return new DutyId(value);
  }

  @Override
  public int compareTo(DutyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
