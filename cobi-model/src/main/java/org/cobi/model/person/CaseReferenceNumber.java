package org.cobi.model.person;

/**
 * The number (CRN) under which probation keeps a person's case.
 *
 * <p>It never prints, and no message contains it.
 *
 * @param value in capitals, like {@code X123456}
 */
public record CaseReferenceNumber(String value) {
  private static final NumberForm FORM =
      NumberForm.of("case reference number", "[A-Z][0-9]{6}", "a capital letter and six digits");

  /**
   * Checks how it is written.
   *
   * @throws IllegalArgumentException if it is written in any other way
   */
  public CaseReferenceNumber {
    FORM.match(value);
  }

  /** The number exactly as it must be written. */
  public static CaseReferenceNumber of(String value) {
    return new CaseReferenceNumber(value);
  }

  /** The number from text that may be in small letters. */
  public static CaseReferenceNumber parse(String text) {
    return new CaseReferenceNumber(NumberForm.upperCase(text));
  }

  /** Says what it is but not which one. */
  @Override
  public String toString() {
    return "CaseReferenceNumber[" + OpaqueReference.REDACTED + "]";
  }
}
