package org.cobi.json.vocabulary;

import org.cobi.json.description.TextShape;
import org.cobi.model.person.CaseReferenceNumber;
import org.cobi.model.person.CroNumber;
import org.cobi.model.person.NomsNumber;
import org.cobi.model.person.PncNumber;

/** National identifiers, each as its text in the one form that its type keeps. */
final class Identifiers {
  static final TextShape<NomsNumber> NOMS =
      TextShape.of("a NOMS number", NomsNumber::of, NomsNumber::value);

  static final TextShape<CaseReferenceNumber> CASE_REFERENCE =
      TextShape.of(
          "a case reference number such as X123456",
          CaseReferenceNumber::of,
          CaseReferenceNumber::value);

  static final TextShape<CroNumber> CRO =
      TextShape.of("a CRO number", CroNumber::of, CroNumber::value);

  static final TextShape<PncNumber> PNC =
      TextShape.of("a PNC number", PncNumber::of, PncNumber::value);

  private Identifiers() {}
}
