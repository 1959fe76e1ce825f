package org.cobi.model.programme;

import java.util.regex.Pattern;

/**
 * The name and version of a programme definition, for example {@code KSS-2018} version 1.
 *
 * @param code capital letters, digits and hyphens
 * @param version at least 1
 */
public record DefinitionRef(String code, int version) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");

  /**
   * Checks both parts.
   *
   * @throws IllegalArgumentException if the code has another form or the version is below 1
   */
  public DefinitionRef {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "a programme code must be capital letters, digits and hyphens, such as KSS-2018");
    }
    if (version < 1) {
      throw new IllegalArgumentException(
          "a programme version must be at least 1 but was " + version);
    }
  }

  /** A definition by code and version. */
  public static DefinitionRef of(String code, int version) {
    return new DefinitionRef(code, version);
  }

  @Override
  public String toString() {
    return code + " version " + version;
  }
}
