package org.cobi.workflow.audit;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.rule.Requirement;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;

/** What must hold before anybody is given personal data. */
public final class AuditRules {
  private static final Source LOGGING = law("Data Protection Act 2018, s.62");
  private static final Source JUSTIFICATION =
      practice("the justification that s.62 of the Data Protection Act 2018 asked for until 2025");

  /** A log that does not say for what is of little use to whoever asks whether it was lawful. */
  public static final Rule<AccessRequest> A_PURPOSE_IS_NAMED =
      Rule.<AccessRequest>rule("COBI-DAT-01", "Whoever asks for personal data says for what.")
          .source(JUSTIFICATION)
          .holdsWhen(asked -> asked.context().purpose().isPresent())
          .otherwiseRefuse(
              "no purpose is named for the {operation}", asked -> asked.operation().title());

  /** The law asks for the recipient of every disclosure. */
  public static final Rule<AccessRequest> A_DISCLOSURE_NAMES_ITS_RECIPIENT =
      Rule.<AccessRequest>rule("COBI-DAT-01", "A disclosure names its recipient.")
          .source(LOGGING)
          .holdsWhen(
              asked -> asked.operation() != Operation.DISCLOSURE || asked.recipient().isPresent())
          .otherwiseRefuse("nobody is named to whom it is disclosed");

  /** The record comes first; without it nothing happens. */
  static final Rule<AuditAttempt> IT_IS_RECORDED_FIRST =
      Rule.<AuditAttempt>rule(
              "COBI-DAT-01", "Nothing is done with personal data before it is recorded.")
          .source(LOGGING)
          .holdsWhen(attempt -> attempt.failure().isEmpty())
          .otherwiseRefuse("the audit record could not be written, so nothing was done");

  /** All of them, for the catalogue. */
  public static final List<Requirement> ALL =
      List.of(A_PURPOSE_IS_NAMED, A_DISCLOSURE_NAMES_ITS_RECIPIENT, IT_IS_RECORDED_FIRST);

  private AuditRules() {}

  static List<Violation> check(AccessRequest request) {
    return Stream.of(A_PURPOSE_IS_NAMED, A_DISCLOSURE_NAMES_ITS_RECIPIENT)
        .flatMap(rule -> rule.check(request).stream())
        .toList();
  }
}
