package org.cobi.playground.run;

import org.cobi.playground.restricted.RestrictedResult;

/**
 * What came of a case and, beside it, of its restricted lines.
 *
 * @param open what came of the case
 * @param restricted what came of the restricted lines
 */
public record BothResults(CaseResult open, RestrictedResult restricted) {}
