package org.cobi.model.referral;

import java.util.regex.Pattern;

/**
 * A police area, for example {@code KENT}.
 *
 * @param code capital letters and underscores
 */
public record PoliceArea(String code) {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z_]{1,39}");

  /** Kent Police. */
  public static final PoliceArea KENT = new PoliceArea("KENT");

  /** Surrey Police. */
  public static final PoliceArea SURREY = new PoliceArea("SURREY");

  /** Sussex Police. */
  public static final PoliceArea SUSSEX = new PoliceArea("SUSSEX");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it is not a code
   */
  public PoliceArea {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "a police area must be a code of capital letters and underscores, such as KENT");
    }
  }

  /** The area with this code. */
  public static PoliceArea of(String code) {
    return new PoliceArea(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
