package org.cobi.json.interop;

import java.util.Optional;
import org.cobi.model.person.CaseReferenceNumber;
import org.cobi.model.person.NomsNumber;

/**
 * A number under which some system knows a person. It never prints.
 *
 * @param type the kind of number, such as {@code CRN}, {@code NOMS} or {@code PNC}; the list is
 *     open
 * @param value the number as that system writes it
 */
public record PersonIdentifier(String type, String value) {
  /** The kind of a case reference number. */
  public static final String CRN = "CRN";

  /** The kind of a prison number. */
  public static final String NOMS = "NOMS";

  /** A case reference number. */
  public static PersonIdentifier of(CaseReferenceNumber number) {
    return new PersonIdentifier(CRN, number.value());
  }

  /** A prison number. */
  public static PersonIdentifier of(NomsNumber number) {
    return new PersonIdentifier(NOMS, number.value());
  }

  /**
   * The case reference number, if it is one.
   *
   * @throws IllegalArgumentException if it says that it is one and is not written as one
   */
  public Optional<CaseReferenceNumber> caseReferenceNumber() {
    return type.equals(CRN) ? Optional.of(CaseReferenceNumber.parse(value)) : Optional.empty();
  }

  /** Says what kind of number it is but not which one. */
  @Override
  public String toString() {
    return "PersonIdentifier[<redacted>]";
  }
}
