package org.cobi.model.person;

/**
 * The number (NOMS) under which prisons keep a person.
 *
 * <p>It never prints, and no message contains it.
 *
 * @param value in capitals, like {@code A1234BC}
 */
public record NomsNumber(String value) {
  private static final NumberForm FORM =
      NumberForm.of(
          "NOMS number",
          "[A-Z][0-9]{4}[A-Z]{2}",
          "a capital letter, four digits and two capital letters");

  /**
   * Checks how it is written.
   *
   * @throws IllegalArgumentException if it is written in any other way
   */
  public NomsNumber {
    FORM.match(value);
  }

  /** The number exactly as it must be written. */
  public static NomsNumber of(String value) {
    return new NomsNumber(value);
  }

  /** The number from text that may be in small letters. */
  public static NomsNumber parse(String text) {
    return new NomsNumber(NumberForm.upperCase(text));
  }

  /** Says what it is but not which one. */
  @Override
  public String toString() {
    return "NomsNumber[" + OpaqueReference.REDACTED + "]";
  }
}
