package org.cobi.json.interop;

import java.util.Optional;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.SessionOutcome;

/**
 * What a case-management system calls the outcome of a contact, and what it is for us.
 *
 * @param code the code, kept as it came
 * @param meaning what it means; empty for a code that is in no table
 * @param outcome what it is for us; absent for a code that is in no table: a person must say
 * @param reason why the absence is accepted, where the code says it
 */
public record ContactOutcome(
    String code, String meaning, Optional<SessionOutcome> outcome, Optional<AbsenceReason> reason) {

  /** A code that is in no table. It is kept, and nothing is made of it. */
  static ContactOutcome unknown(String code) {
    return new ContactOutcome(code, "", Optional.empty(), Optional.empty());
  }

  /** Whether the code stands in the table. */
  public boolean isKnown() {
    return outcome.isPresent();
  }
}
