package org.cobi.casework.page;

import org.cobi.casework.words.Wording;
import org.cobi.model.rule.Violation;

/**
 * Something that stands in the way, as the page says it.
 *
 * @param rule the rule
 * @param statement what it demands
 * @param words what was found
 * @param source where the rule comes from
 * @param overridable whether an authorised person may override it
 */
record Reason(String rule, String statement, String words, String source, boolean overridable) {
  static Reason of(Violation violation) {
    return new Reason(
        violation.rule().value(),
        violation.statement(),
        Wording.capital(violation.words()),
        violation.source().toString(),
        violation.canBeOverridden());
  }
}
